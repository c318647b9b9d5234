/** First names of English, Irish, Scottish and Welsh people. */
export const british = `
abigail abby abbie gail
agnes agnieszka agnese aga ines agusia
alan allan allen alun al
albert alberto albrecht al bert bertie
alfred alfredo alf alfie fred
alice alicia alys alicja ali
alison allison ali
alistair alastair alasdair ali
amanda mandy
amelia amalia millie milly
amy aimee ami
angela angie angelica angelina
angharad anghared
anwen
arthur artur arturo art
barbara barbra babs barb basia
barry baz bazza
beatrice beatrix beatriz bea trixie bice
bernard bernardo bernie
bethany
brenda bren
brian bryan brion
bridget brigid bridie biddy brygida
carl karl
carol carole caroline carolyn karolina carolina carrie caro lina
carys
catriona catrina caitriona
cecilia cecily celia cecylia sissy
chloe khloe
claire clare clara klara
chiara kiara
clifford cliff
clive
craig
cynthia cindy
darren daz
dean
deborah debra debbie deb
derek dirk
donald don donnie donal
doris
douglas doug
dylan dilan
edmund edmond edmondo ned ted
edwin edvin
edwina
eileen aileen ailyn
eleanor elinor eleonora leonora nell nellie ellie nora
emily emilia emmy em millie
emma em
emlyn
emrys
eric erik
ernest ernesto ernie
esther ester hester
euan ewan ewen owen owain ieuan iwan
evelyn eve evie
eve eva ewa yeva
felicity
fiona ffion
florence florencja florentina flo florrie
gareth gary garry gaz
gavin gawain
geoffrey jeffrey geoff jeff jeffery
geraint
gerald gerard gerallt gerry jerry
gerallt
gillian jill gill jillian gilly
glenys
graham graeme grahame
gwenda
gwendoline gwen gwendolen wendy
gwenllian gwen
harold harry hal
harriet harriette hattie
hazel
heather
herbert herb bert
howard howie
hugh huw hugo ugo hew
isabella isabel isabelle izabela isobel bella izzy bel isa
jacqueline jackie jacqui jacquelyn
jason jay
jennifer jenny jen jenna
jeremy jeremiasz jerry jem
jessica jess jessie
jill
joshua josh giosue
joyce
judith judy jude giuditta judyta
karen karin caren
keith
kenneth ken kenny
kevin kev
kimberley kimberly kim
lee leigh
leonard len lenny
leslie lesley les
lillian lilian lily liliana lil
linda lynda lindy
lloyd floyd
llyr
lynn lynne lin
malcolm
marilyn
marion marian maryon
matilda mathilda tilly mattie
maureen mo
maxwell max maximilian maksym maksymilian massimo maximo maxim
melanie mel mellie
meirion merion
melissa mel lissa
mitchell mitch
mollie molly
monica monika mon
myfanwy
nigel
noel
norman norm
norma
pamela pam pammy
pauline
penelope penny pen
priscilla cilla
rachel rachael raquel rahel rachela rae shelley
raymond raimundo ray
rebecca rebekah rebeca becky becca bex reba
reginald reg reggie
rhian
rhiannon rhian
rhys rees reece reese
roger ruggero rog
ronald ron ronnie ronaldo rinaldo
rose rosa rosie roza rosemary rosanna rosalind
rosemary rosie rose
roy
rupert
russell russ
ruth
ryan rian
sandra sandie
scott
sean shaun shawn
shane
sharon shaz shazza
sheila shelagh
shirley
sion john
sidney sydney sid syd
simone
stanley stanislaw stanislao stan stas staszek stanislav
stella estela
stuart stewart stu
sylvia silvia sylwia
terence terrance terry tel
tracy tracey
trevor trev
una oonagh
valerie valeria val
vera
vivian vivien vivienne viv
wayne
wendy
yvonne ivonne
zachary zachariah zacarias zak zac zach
zoe zoya zoé
`;
