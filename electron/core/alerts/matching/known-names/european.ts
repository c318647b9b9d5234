/** First names of Polish, Romanian, Portuguese, Spanish, Italian, Ukrainian, Russian and Greek people. */
export const european = `
adam adas adamo adán
adrian adriano hadrian adek adi
adriana adrianna ada
agata agatha agathe
albin alba
alina ala
amadeu amadeo
anastasia anastazja anastasiya nastya stasia tasia
athanasia nasia
athanasios thanasis thanos athanasius
augustyn agustin agostino augusto gusti
beata beatka
boguslaw bogus
bogdan bohdan
bozena bozenka
carmen carmela carmelo
cezary cesare cesar cezar
chrysanthos
concepcion conceicao concetta concha conchita sao cettina
consuelo chelo
constanta constanza costanza konstancja
cornel corneliu cornelio kornel
dariusz dario darek dariu
delfina
dolores lola loli lolita
domingo domenico domingos dominik dominic mimmo mingo
donato
dumitru dimitrie dimitrios dimitris dmytro dmitri dmitry dmitriy dima mitya mitica mimis dmitro дмитро діма
elisabete
elio
emil emilio emilian milo
enriqueta enrica
etelvina
evangelos vangelis vaggelis evaggelos
evangelia vangelio eva
fabio fabiano fabian
fatima fátima
fernando ferdinando ferdinand fernao nando fer
fernanda nanda
filomena filo
florin florian floriano
gennaro januario
gianluca gian
giacinta
gonzalo goncalo
grazyna grazynka
guadalupe lupe lupita
halina halinka halyna galina galya
hector ettore
henryka
ihor igor igorek ігор
ileana
inna
ioan
ivana
iwona iwonka
jadwiga jadzia
jacek jacenty
janina janka
janusz
jaroslaw yaroslav jarek
jesus chus chuy
jesusa
joaquim joaquin gioacchino quim
jolanta jola
julieta
karina karyna
katerina
kinga
krystian
lidia lydia lidka lida
ligia
liliana
ljubov lyubov lyuba liubov
lourdes lurdes
ludmila lyudmyla lyuda mila liudmyla
lucrezia
luciano luchino
lyudmyla
maksym max
malwina
manuela
marcela marcella
marcelo marcello marcel
mariana marianna
marina maryna
marzena
miroslaw mirek myroslav miroslav
miroslava miroslawa
monika
nadiya nadia nadya nadezhda nadzieja надія
natalina
nestor
nuno
oksana ksenia oxana ksenya xenia
olga olha olya olia ольга
oleg oleh olezhko олег
oscar oskar
osvaldo
ovidiu ovidio
pilar pili
radoslaw radek
radu
ramon raimundo moncho
renata renia
remigiusz
roman romano romek
rodrigo rui ruy
rosario charo
ruslan
salvatore salvador salvo toto turi
santiago diego iago
saturnino
semyon simeon semen
serhii sergei sergey sergiy sergio serge sergiu sergiusz serhiy serhij seryozha serhiyko сергій сергей
silvestro silvestre sylwester
slawomir slawek
sorin
svitlana svetlana sveta svitlanka світлана світланка
taras
telma thelma
tadeusz thaddeus tadeu tadek
tiago thiago
tudor
umberto humberto
vasile vasyl vasiliy vasili vassilis vasilios basil basilio wasyl vasylko
vasilica vasiliki vasi
vadim vadym
vitaliy vitalii vitali vitaly
vladimir volodymyr volodimir wolodymyr wlodzimierz vlad vova vladi volodya володимир вова
vladislav vladyslav wladyslaw vlad wladek
waldemar
wanda
wieslaw wiesiek
wieslawa
wojciech wojtek
yana jana
yaroslava
zbigniew zbyszek zbigi
zdzislaw zdzisiek
zenon
dorde djordje djuradj djoko
durda djurdja
jurgen juergen jörgen
jorg joerg
yildiz
yildirim
`;
