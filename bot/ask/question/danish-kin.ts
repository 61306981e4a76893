/**
 * More everyday and administrative Danish: one line a family, any of which may stand for any other, as in
 * `danish-words.ts`.
 */
export const kinship = `
initiativ igangsætte foreslå tiltag
tiltag indsats initiativ aktivitet
indsats tiltag aktivitet
aflyse aflysning aflyst udgå
udgå bortfalde aflyse slette
flytte rykke udsætte ændre
rykke udsætte udskyde flytte
forsinke forsinket forsinkelse udskyde
holde afholde gennemføre
arrangere afholde tilrettelægge
gennemgå gennemgang orientere
indkalde invitere indkaldelse invitation
indbyde invitere invitation
svare besvare svar tilbagemelding høringssvar
besvare svar svare
henvende kontakt kontakte henvendelse
udsende sende fordele fremsende
aflevere indsende fremsende levere indlevere
indsende fremsende aflevere sende indlevere
levere aflevere udlevere foreligge
udlevere levere
indlevere indsende aflevere
indhente indsamle modtage
indsamle indhente samle
fremsende sende oversende videresende
oversende fremsende sende
videregive videresende orientere
melde tilmelde meddele
meddele orientere oplyse give
oplyse orientere meddele information
informere orientere oplyse information
information oplysning orientering
oplysning information orientering
underrette orientere meddele
fortælle orientere oplyse
redegøre redegørelse orientere
beretning redegørelse rapport
betone understrege fremhæve
pointere understrege fremhæve bemærke
understrege pointere fremhæve
fremhæve understrege pointere
påpege bemærke pege pointere
advare bekymring
bekymre bekymring bekymret
bekymring bekymret bekymre
beklage utilfreds kritik
utilfreds utilfredshed kritik kritisere
klage klager utilfreds
anmode anmodning bede ønske
anmodning ønske henvendelse
opfordre opfordring anmode
støtte opbakning bakke
opbakning støtte tilslutning enighed
tilslutning opbakning tilslutte
bakke støtte opbakning
modstand imod uenig
indsigelse modstand indvending forbehold
indvending indsigelse bemærkning
afslå afvise afslag
nægte afvise
forkaste afvise
tiltræde godkende tilslutte
acceptere godkende tiltræde
vedtage beslutte godkende
aftale beslutte
konkludere konklusion
konklusion beslutning
resultat effekt udbytte
effekt resultat virkning gevinst
gevinst effekt fordel udbytte
udbytte resultat gevinst
fordel gevinst
ulempe udfordring
problem udfordring vanskelighed
udfordring problem vanskelighed barriere
vanskelighed udfordring problem
barriere udfordring hindring
svær vanskelig udfordring
kompliceret kompleks
behov nødvendig
nødvendig behov påkrævet
påkrævet krav nødvendig
kræve forudsætte krav
forudsætte forudsætning kræve
forudsætning betingelse krav
betingelse forudsætning vilkår krav
vilkår betingelse rammer
ramme vilkår rammer
regel retningslinje bestemmelse
retningslinje regel vejledning instruks
vejledning retningslinje instruks guide
instruks vejledning retningslinje
bestemmelse regel
procedure proces arbejdsgang fremgangsmåde
proces procedure forløb
arbejdsgang procedure rutine
fremgangsmåde procedure metode
metode model fremgangsmåde
forløb proces
tidsplan plan tidsramme
tidsramme tidsplan periode
mødeplan mødedato årshjul tidsplan
mødedato mødeplan dato
dato tidspunkt
tidspunkt dato
varighed periode vare
vare varighed
holdbar varig
uge ugentlig
måned månedlig
år årlig
årligt årlig
halvår halvårlig
løbende jævnlig regelmæssig
regelmæssig løbende jævnlig
jævnlig løbende regelmæssig
tit hyppig ofte
hyppig ofte frekvens
antal tal
tal statistik opgørelse antal
opgørelse tal oversigt statistik
statistik opgørelse tal
oversigt overblik liste
overblik oversigt
liste oversigt fortegnelse
skema oversigt tabel formular
formular skema
skabelon skema
andel del procent
fordeling fordele opdeling
fordele fordeling dele
dele fordele opdele
opdele dele inddele
samlet alt total
total samlet
sum beløb
rest resterende tilbage overskydende
resterende rest tilbage
overskydende rest uforbrugt overskud
overskud overskydende mindreforbrug
underskud merforbrug
merforbrug overskridelse underskud
mindreforbrug uforbrugt overskud
uforbrugt ubrugt resterende mindreforbrug
ubrugt uforbrugt
forbrug forbruge udgift
budget økonomi ramme
økonomi penge midler budget finansiering
penge økonomi midler
finansiere finansiering betale
finansiering finansiere midler
tilskud støtte bevilling
bevilling bevilge tilskud
bevilge bevilling tildele
tildele bevilge fordele
afsætte reservere øremærke
reservere afsætte øremærke
øremærke afsætte reservere
udmønte fordele anvende disponere
disponere fordele udmønte anvende
honorar betaling vederlag
vederlag honorar
løn honorar aflønning
takst pris honorar
gebyr pris takst
gratis vederlagsfri
dyr koste
billig koste
købe indkøb anskaffe
indkøb købe anskaffe
anskaffe købe indkøb
udbud indkøb
leje lokale
leverandør udbyder firma
firma leverandør virksomhed
virksomhed firma
medarbejder personale ansat
fagperson fagprofessionel sundhedsprofessionel medarbejder
kollega medarbejder
chef leder direktør
leder chef ledelse
direktion direktør ledelse
borgmester formand
talsperson ordfører
tovholder ansvarlig koordinator projektleder
koordinator tovholder koordinere
projektleder tovholder leder
ansvar ansvarlig varetage
varetage ansvar ansvarlig udføre
udføre varetage gennemføre
forestå varetage ansvar stå
håndtere behandle varetage
behandle håndtere drøfte
drøfte drøftelse debat behandle
debat drøftelse
diskutere drøfte
overveje overvejelse vurdere
vurdere vurdering
undersøge undersøgelse afdække kortlægge
afdække undersøge kortlægge
kortlægge kortlægning afdække
analysere analyse undersøge
analyse undersøgelse kortlægning
måle måling
teste test afprøve
afprøve afprøvning prøvehandling test
prøve afprøve
forsøg afprøvning pilot
pilot afprøvning forsøg
evaluere evaluering vurdere
opfølgning følge
monitorere monitorering følge
overvåge monitorere
tilsyn kontrol
kontrol tilsyn
kontrollere kontrol
sikre sørge
sørge sikre
styrke forbedre udvikle
forbedre forbedring styrke
forbedring forbedre styrke
udvikle udvikling
udbrede udbredelse spredning
spredning sprede udbrede
skalere skalering udbrede
indføre indførelse implementere
implementere implementering indføre
igangsætte starte opstart iværksætte
iværksætte igangsætte starte
opstart start igangsætte begynde
begynde start opstart
påbegynde begynde starte igangsætte
afslutte afslutning slutte
slutning afslutning udgang
afslutning slut udløb
udløb udløbe ophøre
ophøre ophør stoppe udløbe
opsige opsigelse varsel
varsel opsigelse frist
forny fornyelse forlænge
genoptage genstarte fortsætte
pause standby
supplere supplement tillæg
tillæg supplement
bilag materiale vedhæftet vedlagt
vedlagt bilag vedhæftet
notat papir dokument
rapport afrapportering redegørelse
brev skrivelse
skrivelse brev
referat beslutningsreferat
mail e-mail
digital elektronisk online
virtuel online digital video
online virtuel
fysisk fremmøde
personlig fysisk
skriftlig skriftlige
mundtlig mundtligt
offentlig åben
fortrolig lukket
tilgængelig adgang
adgang tilgængelig
rettighed ret
berettige ret
tillade tilladelse
forbyde forbud
forbud forbyde
pligt forpligtelse skal
forpligtelse forpligte pligt
undtagelse undtaget
undtage undtagelse fritage
fritage undtagelse
gyldig gælde gældende
gyldighed gælde gældende
vare gælde
indeholde omfatte indgå
indgå omfatte indeholde
inkludere omfatte inklusion
udelukke omfatte
kriterie krav
kvalificere kvalifikation
kvalifikation kompetence
færdighed kompetence
kursus undervisning uddannelse
uddanne uddannelse kompetenceudvikling
oplære oplæring undervisning
oplæring undervisning oplære
seminar temadag kursus
temadag temamøde seminar
temamøde temadag
konference temadag
workshop temadag
arrangement temadag
oplæg præsentation
præsentation oplæg
oplægsholder præsentere
vise fremgå
gæst inviteret
indbudt inviteret
deltager deltage medlem
fremmødt deltage deltager
suppleant stedfortræder
stedfortræder suppleant
afløser afløse erstatte
efterfølger afløse erstatte
forgænger afløse erstatte tidligere
indtræde medlem
udtræde udtrædelse
fratræde fratrådt stoppe
konstituere konstituering
plads medlem repræsentant
sidde medlem repræsentant
bemanding personale
beslutningsdygtig quorum
flertal stemme
enstemmig enig
dødsfald død
syg sygdom
sygdom lidelse diagnose
lidelse sygdom
diagnose sygdom
smerte ondt
brud fraktur
fraktur brud
fald falde
hofte hoftenær
skade ulykke
behandle behandling
pleje omsorg
omsorg pleje
genoptræning træning rehabilitering
træning genoptræning
udskrive udskrivning udskrivelse
indlægge indlæggelse
indlæggelse indlagt indlægge
henvise henvisning
visitere visitation
tilknytte tilknyttet
medicin lægemiddel
lægemiddel medicin
recept ordination
hjælpemiddel udstyr
udstyr hjælpemiddel
køretøj bil
transport kørsel befordring
kørsel transport befordring
befordring transport kørsel
lokale mødested sted
adresse sted
bygning matrikel
matrikel sygehus
hjem bolig eget
bolig hjem
botilbud bolig
plejehjem plejecenter
plejecenter plejehjem
pårørende familie
familie pårørende
barn børn
forælder forældre
gravid graviditet
voksen voksne
menneske borger person
beboer borger
indbygger borger
befolkning borger
frivillig frivillighed
kommune kommunal
region regional
økonomisk økonomi
faglig fag
national landsdækkende
landsdækkende national
lokal lokale
ekstern udefra
fælles sammen
samarbejde samarbejdsaftale
partner samarbejdspartner
netværk samarbejde
erfaring udbytte
læring erfaring
viden kendskab
mål målsætning formål
hensigt formål
formål mål hensigt
sigte formål
vision mål
strategi plan
handleplan plan
princip principper
prioritere prioritering
prioritering prioritere
vigtig væsentlig
væsentlig vigtig
haste haster hurtig
akut haste
overdrage overtage overdragelse
overdragelse overdrage overtage
uddelegere delegere delegation
delegere delegation bemyndige
bemyndige bemyndigelse mandat
beføjelse kompetence mandat
forankre forankring placere
placering forankring
organisere organisering
etablere oprette nedsætte
stifte etablere oprette
fusionere sammenlægge
sammenlægning sammenlægge
omdøbe navneændring navn
navn hedde
forkortelse betyde
fortolke fortolkning
tvivl fortolkning
misforståelse tvivl uklar
uklar uafklaret
uafklaret afklare
mangle udestå
udestå mangle afvente
afvente vente
vente afvente
fejl rette
rette rettelse ændre
rettelse rette ændring
tilføje tilføjelse
tilføjelse tilføje
slette fjerne udgå
fjerne slette udgå
formulering formulere ordlyd
ordlyd formulering
beskrive beskrivelse
udforme udarbejde
formulere udarbejde formulering
forberede forberedelse
tilrettelægge planlægge
koordinere koordinering
sammenhæng koordinering
overgang sektorovergang
lære læring
søge ansøgning
ansøge ansøgning
ansøgning søge
tilbud tilbyde
ydelse tilbud service
service ydelse
stige stigning øge
øge stigning forhøje
forhøje stigning øge hæve
hæve forhøje
falde fald reducere
reducere reduktion mindske
mindske reducere nedbringe
nedbringe reducere
spare besparelse
besparelse spare effektivisering
lukke lukning
åbne åbning
skifte ændre udskifte
udskifte skifte erstatte
farve kulør
navngive navn
snakke drøfte drøftelse tale
tale drøfte drøftelse
debattere drøfte
fortælle orientere status præsentere oplyse
berette orientere status
briefe orientere
opdatering status orientering
status opfølgning
kasse pulje midler
pulje midler bevilling
pose pulje
klyngepenge klyngemidler
penge beløb økonomi midler bevilling
bøde sanktion
job stilling titel
stilling titel
titel stilling
arbejde ansat
kigge gennemgå drøfte
tjekke kontrollere undersøge
finde foreslå
opfinde foreslå
idé forslag initiativ
forslag initiativ idé
udgave version model
version udgave model
variant model
type model slags
papir dagsorden materiale
papirer dagsorden materiale bilag
program dagsorden
programmet dagsorden
gæst oplægsholder
besøg besøge rundvisning
kigge besøg
ondt smerte
læge praktiserende speciallæge overlæge
doktor læge
sygeplejerske plejepersonale
patient indlagt borger
døende død livets palliativ
palliativ lindrende palliation
lindre palliation
livet livets
kort kortvarig
hjemme eget hjem
derhjemme hjem eget
hjem eget
ude udenfor
mulig mulighed
nødt forpligtelse krav obligatorisk
tvungen obligatorisk forpligtelse
frivilligt frivillig
skat økonomi
stat national staten
staten national regering
ministerium minister sundhedsministerium
politiker politisk regionsråd udvalg
politikere politisk udvalg
folk medarbejder person ressourceperson
menneske person borger
mand person
gruppe arbejdsgruppe
hold team
team hold
arbejdsgruppe gruppe
udvalgsmøde møde
mødes møde samles
skændes uenighed
utilfreds kritik utilfredshed mangel
brokke kritik utilfreds kritisere
klage kritik
glad tilfreds ros
rose ros positiv
roste ros positiv
positiv ros tilfreds
negativ kritik
bange bekymring
frygte bekymring
nervøs bekymring
hjælpe støtte understøtte hjælp
støtte opbakning hjælp understøtte
opbakning støtte
betale finansiere afholde bekoste økonomi
koste udgift pris gratis
gratis koste
pris koste udgift
dyrere øge udgift
billigere reducere
køre afprøve forløbe fortsætte
køre drive
løbe forløbe periode vare
vare periode forløbe gælde
udløbe periode ophøre
gælde periode
stoppe ophøre udløbe
slut udløbe ophøre
begynde starte igangsætte opstart
starte begynde opstart igangsætte
gang igangsætte
klare løse håndtere
ordne løse håndtere
lave udarbejde udføre
gøre udføre
sørge ansvar sikre varetage
ansvar sikre sørge
passe varetage
bestemme beslutte godkende afgøre
nikke godkende
blåstemple godkende
lov mulighed må
måtte kunne
kræve forudsætte pålægge
bede anmode ønske opfordre
bad anmodede ønske
ville ønske
håbe ønske forvente
tro forvente vurdere
regne forvente estimere
estimere forvente skønne vurdere
skønne estimere vurdere
gætte estimere
forvente estimere skønne
nævne bemærke omtale
foreslå indstille idé initiativ
vente afvente
afvente vente
mangle afvente udestå
savne efterspørge mangle
efterspørge ønske savne
ønske efterspørge
droppe stoppe ophøre
skrotte nedlægge
afskaffe nedlægge ophøre
opløse nedlægge
slå sammenlægge
erstatte afløse
sende udsende fremsende
få modtage
hente indhente
samle indsamle
dele udlevere fordele
bytte udveksle
udveksle dele
skifte ændre
rette ændre tilrette
opdatere revidere ajourføre
sidst senest
sidste seneste
seneste sidst
højst maksimal maksimum
maksimal højst
mindst minimum
minimum mindst
senest minimum inden
flest højest størst
størst højest
mest primært
især særligt primært
primært især hovedsageligt
hovedsageligt primært
normalt typisk
hurtig straks
snarest hurtig
endnu fortsat
stadig fortsat
fortsat stadig
først indledende
foreløbig midlertidig indtil
frist deadline senest varsel
varsel frist forud
forud inden
papirløs digital
bil køretøj ambulance
ambulance præhospital
akut akutmodtagelse
skadestue akutmodtagelse
hospital sygehus
sygehus hospital
afdeling afsnit
plejecenter plejehjem
alderdom ældre
gamle ældre
unge ungdom
barn børn
ældre senior
psyk psykiatri psykiatrisk
psykisk psykiatri mental
mental psykisk trivsel
trivsel mental
misbrug rusmiddel
rusmiddel misbrug stof
ryg lænd lænderyg
kræft onkologi
sukkersyge diabetes
lunge kol
hjerte kardiologi
blod blodprøve
medicin lægemiddel
vaccine vaccination
corona covid
covid corona
test prøve
skærm video
computer it
it digital system
app digital
hjemmeside portal
portal platform løsning
platform portal løsning
system løsning
firma leverandør virksomhed
hoste drift
drift hoste drive
by kommune
kommune by
sted lokation
rum lokale
sal lokale
navn titel
nummer paragraf
paragraf § lov
lov paragraf lovgivning
lovgivning lov
kontrakt aftale
overenskomst aftale
aftale samarbejdsaftale
samarbejde aftale
plan handleplan
projekt indsats prøvehandling initiativ
prøvehandling projekt forsøg afprøvning
indsats projekt initiativ
sag punkt
punkt sag emne
emne punkt tema
tema emne temadrøftelse
svar høringssvar tilbagemelding
høring høringssvar
procent andel
andel procent
halvdel procent
retning mål
måde metode model
fordel gevinst
ulempe udfordring
forskel afvigelse
grund årsag begrundelse
fordi grundet
skyld årsag
skyldes grundet årsag
forhindre undgå hindre
undgå forebygge
ramme berøre
berøre ramme omfatte
kontakte henvendelse
skrive henvendelse rette
ringe kontakte telefon
telefon kontakte
maile mail
invitere deltage
komme deltage
dukke deltage
møde deltage
forfald afbud fraværende
forhindret afbud
syg afbud
stedfortræder vikar suppleant
vikar stedfortræder suppleant
ny nyt
chef leder direktør
boss leder formand
topchef direktør
øverst overordnet
overordnet øverst
underlagt refererer
opad refererer
`;

/** Verbs whose other forms have another vowel or ending; they come with prefixes. One line a verb. */
export const vowelForms = `
bringe bragt bragte
byde budt bød
bære båret bar
binde bundet bandt
bryde brudt brød brud
falde faldt
få fået fik
hjælpe hjulpet hjalp
komme kommet kom
ligge lå ligget
løbe løb
nyde nydt
række rakt rakte
se set så
sidde sad siddet
sige sagt sagde
skyde skudt skød
skære skåret skar
slå slået slog
stige steget steg
stå stået stod
synge sunget
søge søgt søgte
tælle talt talte
trække trukket trak
tvinge tvunget tvang
vinde vundet vandt
skrive skrev skrevet
drive drev drevet
følge fulgt fulgte
finde fundet fandt
give givet gav
gå gået gik
vælge valgt valgte
træffe truffet traf
gøre gjort gjorde
spørge spurgt spurgte
lægge lagt lagde
sætte sat satte
tage taget tog
holde holdt
løse løst
føre ført førte
bede bedt bad
forstå forstået
`;
