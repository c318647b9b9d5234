/** Surnames that are written, or said in English, in more than one way. */
export const surnames = `
bevan bevans
browne brown braun
chatterjee chattopadhyay chatterji chattopadhyaya
banerjee bandyopadhyay banerji
mukherjee mukhopadhyay mukherji
ganguly gangopadhyay
bhattacharya bhattacharjee
chowdhury choudhury chaudhry chaudhuri choudhary chaudhary choudhry chowdhry chaudhari چوہدری চৌধুরী
clark clarke
davies davis
echeverria etxeberria echeveria echevarria
evans evens
gallagher gallacher
griffiths griffith gruffudd gruffydd griffiths
haque hoque huq hak haq হক
hywel howell howells powell
johnson
johnston johnstone
jimenez gimenez ximenez
kaur cour kour ਕੌਰ
llewellyn llywelyn llewelyn
morgan morganne
parry
price pryce prys
pugh puw
pritchard prichard
reid read reed
rhys rees rhees preece
singh sing ਸਿੰਘ
smith smyth smythe schmidt
thomson thompson tomson
vaughan vaughn fychan
watkin watkins
siddiqui siddiqi siddique siddiquee صدیقی
qureshi kureshi koreshi قریشی
hussaini husseini
`;
