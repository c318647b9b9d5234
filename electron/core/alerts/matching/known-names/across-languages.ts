/** First names that many languages share: a line for each, with its forms and short forms. */
export const acrossLanguages = `
alexander alexandre alexandru alexandros aleksander aleksandr oleksandr alessandro alejandro aleksandar alex alec alek ale lex olek sandy sasha sascha sasza saszka sandro sandu oles olexander xander iskander шура олесь саша
alexandra aleksandra oleksandra alessandra alejandra alex ale sandra sasha ola lexi lesya sandy sanda саша леся
alexis alexia alexios oleksii oleksiy alexey aleksei alexei aleksey aleksy alessio олексій
andrew andre andrei andrey andrzej andres andreas andrii andriy andriya andrea andy drew jedrek андрій
andreea andrea andreia andra drea
ann anne anna ana ania anka anya annie nan nancy anita anuska аня анна
hanna hannah hania johanna hanka ханна
anthony antony antonio antoni antonis antonios anton antoine tony toni tonio toninho tonino antek tosiek ton antón
antonia antonina antonella tonia toni tosia
bartholomew bartlomiej bartolomeo bartolome bartek bart bartosz
benjamin beniamin beniamino ben benny benji
benedict benedykt benedetto benito ben
catherine katherine kathryn catharine katharine cathrine katarina caterina catarina catalina katarzyna kateryna ekaterina katerina ecaterina catrin cathrin cadi kate katie katy kat kath kathy cathy cath cat kit kitty kasia kaska katya katia katja kay trina rina катя катерина
charles carlo carlos karol karel charlie charley chas chuck carlitos карл
charlotte carlota carlotta lottie charlie char lotte
christopher kristopher cristopher christoph christoforos cristoforo cristobal cristovao krzysztof krzystof krzysiek krzys kris chris topher kit kester cristofor
christine christina cristina kristina krystyna chris chrissy tina christiane krysia cristi kristine
christian cristian cristiano kristian chris cristi
constantine constantin konstantinos konstantin konstanty constantino costel costin dinu costas kostas kostya titi costica
daniel daniele danilo danylo daniil danylo dan danny danek dani данило
danielle daniela daniella danuta dani dana
david dafydd dawid davide dave davy dai dewi dawud daud davit
denis dennis denys dionisio dionysios
diana diane dian di dianne
dorothy dorothea dorota dorotea dot dottie dolly dora dodie dorka
edward eduard eduardo edoardo edvard ed eddie eddy ted teddy ned edek edu dado
elizabeth elisabeth elzbieta elisabetta elisabete elisaveta yelyzaveta elisa eliza liz lizzie lizzy lisa liza beth betty betsy bess ela elka elspeth elsie libby lilibeth isabel lisbeth
emanuel manuel emmanuel emanuele manolo manny manu manel manoel
eugene eugenio eugeniusz yevhen yevgeny evgeny evgeni evgenii yevgeni eugen gene genek zhenya євген женя
eugenia yevheniia yevgenia evgenia zhenya євгенія
francis francisco francesco franciszek francisc frank frankie franek paco pancho chico xico kiko cisco fran franco ciccio cesco franz francois curro
frances francesca francisca franciszka fran frannie paca franca checca chica cesca xica
frederick frederic fryderyk federico frederico fred freddie freddy fede fredek
gabriel gabriele gabi gabe gabo
gabriela gabriella gabrielle gabi gaby
george georgios giorgos yiorgos yorgos gheorghe gheorge georghe giorgio jorge jerzy georgi heorhii yuri yury yurii yuriy ghita gigi jurek юрій jurij yurij
georgia georgina georgeta georgette giorgia
gregory grigorios gregorio grzegorz grigore hryhorii grigori greg gregor grzes goyo
helen helena elena olena ileana eleni helene ela lena lenuta ola helenka lenka олена оленка
henry henri henryk enrico enrique henrique harry hank hal quique kike enzo heniek rico
ignatius ignacio ignazio ignacy ignasio inacio nacho iggy
irene irena irina iryna eirini ira irka ірина
isaac ishaq izaak isac ike
jacob jakub giacomo jacopo iago jacobo yakiv yakov jake kuba iacob
james jaime jaume jim jimmy jamie jem jimbo seamus hamish
jane jayne janie janina jana janet jeanne
joan joanne joann joni joanie jo
joanna ioanna johanna ioana joana giovanna juana jo joan asia
oana
john jon johnny johnnie jack ian ion ioan ioannis giannis yannis giovanni gianni juan joao jean johann hans jan janek ivan sean evan iwan ieuan ifan yahya vanya ivo
jonathan jonathon johnathan jonatan jon jonny johnny jono
joseph josef jozef giuseppe guiseppe jose iosif yosyp joe joey jo beppe peppe peppino pino pepe ze zé pepito chepe yusuf yousef youssef yousuf josep jozek josé يوسف
josephine giuseppina josefa jozefa josefina pina jo josie fina pepa
julian giuliano juliano julio julius giulio juliusz iulian jules yulian
julia julie giulia yulia yuliya iulia juliet giulietta jules julka юлія юля
lawrence laurence lorenzo lourenco laurentiu wawrzyniec larry laurie loz
laura lora laurie lauretta
leo leon leonardo leonard leonid len lenny leonidas lew lev
louis lewis luis luiz luigi ludwik lou lluis gigi gino
louise luisa luiza louisa ludwika lou
luke lucas lukas lukasz luca lucian lukash luc
lucy lucia lucja luciana lucie lucinda lu
magdalena madeleine madalena maddalena magda maddie magdala lena
margaret margarita margherita margarida malgorzata marguerite margareta mair marged peggy peg maggie meg megan madge marge margie margot margo greta gosia malgosia gosha rita daisy marg mags
mark marc marco marcos marek markos marcus marcin marko marku
martin martino martyn marcin martim marty
martha marta marfa
mary maria marie marija mariya marika marysia maryam mariam miriam molly polly mimi mia marija marysienka maja marysieńka maira moira maura marya masha marusya
mario mariusz marian marius mário
matthew matteo mateo mateus matheus mateusz matei matvii matt matty matthias mattia matias maciej maciek
maurice mauricio maurizio mauro morris moritz
michael micheal mikhail mykhailo mychajlo michele miguel mihai mihail michal mihal meic mike mick mickey mikey misha micky mischa mitch michalis mihalis міша михайло
michelle michele michaela mihaela michalina micaela shell micha ela
nathaniel nathanael natan nate nat
nathan natan nate
natalie natalia nataliya natalya nathalie natasha natasza talia tasha natalka nata наташа
nicholas nicolas nikolaos nikolas nicolae nicolai nikolai nikolay mykola nikola niccolo nicolo mikolaj nick nicky nico niko nicu nik kolya klaus colin mykolka коля микола
nicola nicole nicoletta nicoleta nikola nicky nikki coletta
oliver olivier oliviero oliwier ollie olly
olivia oliwia livia liv
patrick patricio patrizio patryk padraig pat paddy rick
patricia patrizia patrycja pat patsy tricia trish trisha patty patti pati
paul pablo paolo paulo pavel pawel pavlo pau pol paulie pavlos pál павло
paula paola pola paulina pauline paulette
peter pedro pietro piotr petro petru petre petros pyotr pete piotrek pero pierre piero петро
philip phillip felipe filippo filip filipe phil pip pippo
raphael rafael raffaele rafal rafa rafi raf
richard riccardo ricardo ryszard rick ricky rich richie dick dickie rysiek
robert roberto rob robbie bob bobby bert rab berto robin
roberta roberta bobbie robyn
samuel samuele sam sammy
samantha sam sammie
sarah sara sally sadie zara
sebastian sebastiao sebastiano seb bas bastian
simon simone simao szymon semyon shimon symon szymek si
sophie sophia sofia zofia sofiya zosia sonia sofie
stephen steven stefan stefano esteban estevao stepan stefanos szczepan steffan stephan steve stevie ste fane stef stevo ştefan
stephanie stefania estefania stefanie steph stef stefi
susan sue susie suzie susy
suzanne susanna susana zuzanna suzana susanne sue suzy zuzia
teresa theresa therese tereza terezija teresinha tess tessa terry terri resi
theodore teodor teodoro theodoros fedir fyodor theo ted teddy todor
thomas tomas tomasz tommaso tome toma tom tommy tomek thom
timothy timoteo tymoteusz tymofii tim timmy
tamara tamar toma
ursula urszula ula
valentine valentin valentino walenty val
veronica weronika veronika vera ronnie wera
victor viktor wiktor vittorio vic vito витя
victoria viktoria wiktoria vittoria vicky vicki tori wika vita
vincent vincenzo vicente wincenty vince enzo vin vinnie cenzo
walter gualtiero wal wally
william willem wilhelm guglielmo guillermo guilherme gwilym will bill billy willie willy liam wil memo
wilma vilma wilhelmina willa mina
xavier javier saverio ksawery xavi javi
`;
