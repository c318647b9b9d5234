/** First names of Arab, Pakistani, Panjabi, Bengali, Gujarati and other people of the east. */
export const eastern = `
abdullah abdallah abdulla abdulah عبدالله عبداللہ আব্দুল্লাহ
abdul abdel abdal abdool abd abdur আব্দুল
aamir amir ameer aamer عامر
amira ameera amirah
amr amro
ahmad ahmed ahmet ahmad achmed احمد أحمد আহমেদ
aisha ayesha aysha aicha aishah aysheh عائشة عائشہ আয়েশা
akbar
akhtar akhter akter aktar اختر আক্তার
ali aly علي علی আলী
alia aliya aaliyah
amandeep aman
amanpreet aman
amarjit amarjeet amar
amina aminah ameena
anwar anwer
arif aarif
asif aasif asef
asiya asia aasiya
asma asmaa
asha
bilal belal
baljit baljeet
balbir balveer
bashir basheer
bhavesh bavesh bhaveshbhai
bhavin
bhavna bhavana
bhavika
bijoy vijay bejoy বিজয়
bijoya vijaya
chetan
daljit daljeet
davinder devinder
dhruv druv
dhruvi
faisal faysal feisal فیصل
faizan
farah
farid fareed
farida fareeda
fahmida
fateha fatiha
faten fatin
fatima fatema fatma fatimah fathima فاطمة فاطمہ ফাতেমা
fateh
ghulam gulam
gurjit gurjeet
gurpal
gurpreet gurprit guri
habib habeeb
hafsa hafsah
hamid hameed
hamza hamzah
harinder
haroon harun haaroon
harjinder
harjit harjeet
harpreet harprit
hassan hasan حسن হাসান
hasina haseena
heena hina
hetal
husni hosni
hussain hussein husain hossain hossein husein حسين حسین হোসেন
ibrahim ebrahim ibraheem abraham ابراهيم
idris idrees
imran emran عمران
imrana
irfan erfan
ismail ismael ishmael esmail
jagdish
jahangir jehangir
jahanara
jamal gamal djamal
jamila gamila djamila jameela jamilah جميلة
japneet
jasmeet
jaspreet jasprit jassi jas
jayesh
jigar
jignesh
juma
junaid junayd
kamal kamaal
karim kareem kerim كريم করিম
kadir qadir kader
ketan
ketki
khadija khadijah hadija khadeeja
khalid khaled خالد
khalida khaleda
khalil khaleel
krunal krinal
krupa
kulwant
kuldip kuldeep
kunal kunaal
lakhwinder
layla laila leila
latif lateef
mahmood mahmud mahmoud mehmood mehmud محمود মাহমুদ
mahbub mehboob mahboob
majid majeed
malik maalik
mandeep
manjeet manjit
manpreet manprit mani
mansoor mansur mansour
mariam maryam miriam maryum
mohan
mohsin muhsin mohsen
muhammad mohammed mohammad mohamed muhammed mohamad mohammod muhamad mehmet mamadou md mohd muhd mhd محمد মোহাম্মদ মুহাম্মদ মোঃ
mujtaba
mustafa mostafa mustapha mostofa moustafa مصطفى مصطفی
nadeem nadim
najma nazma nazmah নাজমা
nasima naseema
nasir naser nasser nasr ناصر
nasreen nasrin nasrine নাসরিন
nazmul
naveed navid
nikhil
nilesh
noor nur نور
noura nora nura norah nourah
omar umar omer عمر ওমর
osman othman usman uthman عثمان
parminder
paramjit paramjeet
parveen parvin perveen
pradeep pradip
qasim qassem kasim qasem kassem
rahim raheem রহিম
rahima raheema
rahman rehman rahaman রহমান
rajesh raj
rajinder rajendra raj
ramesh
ranjit ranjeet
rashid rasheed رشيد
rashida rasheeda
razia raziya
rehana rihana
rezaul rejaul
rukhsana ruksana
sabina sabeena
sadia saadia
sadiq saddiq
saeed said sayeed
sajid sajed sajeed
salim saleem selim
salma selma
salman
samir sameer
samira sameera
sana sanaa
satinder
shabana
shabnam shabnum
shahana
shahanara shahnara
shahid shaheed
shahida
shaista
shakil shakeel
sharif shareef cherif sherif شریف شريف
shazia
sheikh shaikh shaykh sheik shekh شيخ শেখ
sohail suhail
sukhdev
sukhwinder sukhvinder sukhi sukh
sumitra
sunita suneeta
surinder
subrata subroto subrato
talha
tahir taher
tariq tarik tarek tareq طارق
urvashi
usha ushaben
vaibhavi
vaishali veshali
wahid waheed
wajid wajeed
waqar
yasmin yasmeen jasmin jasmine yasmine
yasin yaseen yassin
yunus younes younis yunis jonas
yusuf yousef yousuf youssef yosef
zahid zaheed
zahra zohra zehra
zainab zaynab zeinab zineb زینب زينب
zeenat zinat
zubaida zubeida
hung
huong
`;
