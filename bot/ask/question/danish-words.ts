import { kinship, vowelForms } from './danish-kin.ts';

/**
 * General Danish words of questions and the words papers use for the same: one line a family, any of which may
 * stand for any other. Domain words and short forms are in data/language; here is only everyday language.
 */
const families = `
betale finansiere afholde dække udgift bekoste
koste pris udgift omkostning beløb takst honorar
skrive skrev skrevet udarbejde udarbejdet forfatte lave udfærdige
referent referatskrivning
lave lavet udarbejde
permanent fast stående
midlertidig tidsbegrænset foreløbig
gammel tidligere forhenværende
ny nye nyt kommende
gang igangsat igangsætte
penge midler kroner beløb tilskud støtte bevilling
frist deadline senest svarfrist tidsfrist høringsfrist
starte begynde igangsætte iværksætte opstarte opstart træde ikrafttræden
slutte udløbe ophøre afslutte udløb stoppe forløbe periode løbe
stoppe nedlægge lukke ophøre afslutte nedlæggelse
lukke nedlægge nedlæggelse fortsætte
nedlægge fortsætte ophøre
skulle pålægge
pligt obligatorisk forpligte krav
tvinge obligatorisk pålægge
bil køretøj
møde samling
samles mødes
velkomst velkommen
forklaring beskrivelse
ramme pulje
årsag grund begrundelse
klage kritik utilfredshed
kritisere kritik
ros tilfredshed
svar tilbagemelding
spørge spørgsmål henvende
deltage medvirke repræsenteret tilslutte
tilmelde indmelde tilmelding
indberette indmelde indrapportere
rapportere afrapportere rapport afrapportering
kontakte kontakt henvendelse henvende
hospital sygehus
ansat personale medarbejder
ansatte personale medarbejder
læge almen
tilladelse godkendelse
godkende vedtage tiltræde tiltrådt tilslutte
planlægge plan
dø død dødsfald døde
andel procent
procent andel
typisk normalt udgangspunkt hovedregel
by byer
tit ofte
ændre justere tilrette revidere rette ændring
opdatere revidere ajourføre opdatering
tilpasse tilrette opdatere revidere
gælde gældende
dække gælde omfatte
omfatte gælde
klar færdig foreligge
færdig klar foreligge
udvide udvidelse
fortsætte videreføre forlænge fortsættelse
forlænge forlængelse fortsætte
emne område tema
opgave ansvar
målsætning mål
idé forslag
struktur organisering organisation
organisation organisering struktur
foreslå foreslog forslag indstille anbefale
hjælp støtte
finde placere
placere placering ligge
mangle fraværende afbud udestå afvente manglede
udeblive fraværende afbud
fravær fraværende afbud
syg fraværende
vælge valgt valg udvælge udpege udvalgte
udpege udpegning vælge valgt
stemme stemte afstemning
imod mod
uenig imod modstand
enig enighed opbakning
mene holdning bemærke bemærkning
sige bemærke bemærkning tilkendegive
forbehold reservation
erstatte afløse overtage
overtage overtog afløse erstatte overdrage
sammenlægge erstatte afløse samle
drive drift varetage
køre drift varetage
passe varetage vedligeholde
vedligeholde varetage ajour ajourføre vedligehold
opsige opsagt opsigelse
underskrive underskrift underskrevet
oprette etablere nedsætte
danne etablere nedsætte oprette
nedsætte nedsat etablere
afvise afslå forkaste
afslag afvise ikke
udskyde udsætte udsat rykke
flytte rykke udsætte
afgøre afgørelse beslutte
bestemme beslutte afgøre
kompetence mandat bemyndigelse
magt mandat
lov mandat tilladelse
grænse begrænsning afgrænsning udelukkende
borger patient
ældre senior
unge ungdom
sammensætning sammensætte bestå medlem repræsentant
bemande sammensætte bemanding
bestå sammensætte omfatte
medlem repræsentant bestå
part parter indgå indgået aftalepart
leder formand ledelse
lede formand leder
ordstyrer mødeleder
mødeleder ordstyrer formand mødeledelse
sekretær sekretariat
sekretariatsbetjene betjene sekretariat
støtte understøtte
løse håndtere varetage
tvist uenighed
uenighed tvist
konflikt tvist uenighed
udgave version
papir dokument
dokument papir materiale
materiale bilag
sende udsende fremsende
udsende sende udsendes
modtage få
undersøge afklare
afklare undersøge afklaring
undervise undervisning kursus
kursus undervisning
træf møde
hjemmeside website
ventetid vente
grp gruppe
afd afdeling
psyk psykiatri psykiatrisk
komm kommune
sundh sundhed
dir direktør
ansvarlig ansvar
tilfreds tilfredshed
bruge anvende benytte anvendelse
anvende bruge benytte
ønske ønsker
kræve krav
krav kræve
antal mange
resultat erfaring
erfaring resultat
evaluere evaluering
gennemføre afvikle
afholde holde
præsentere præsentation fremlægge forelægge
fremlægge præsentere forelægge
orientere orientering
rækkefølge først sidst
søge ansøge ansøgning
driver drift varetage
tilbage resterende rest restbeløb tilbagestående
få modtage modtaget
fået modtaget
landet land landsplan
eksempel fx feks eksempelvis`;

/** The same verb with another vowel, or its noun: as good as an inflection. One line a verb. */
const forms = `
offentliggøre offentliggjort
afsætte afsat afsættes
møde mødes mødtes mødte
skrive skrev skrevet skrivning
vælge valgte valgt valg
foreslå foreslår foreslog foreslået forslag
afgive afgav afgivet
drive drevet drev drift
følge fulgte fulgt
træffe traf truffet
gøre gjorde gjort
finde fandt fundet
opsige opsagt opsagde opsigelse
bestå består bestod bestået
tilbyde tilbudt tilbød
overtage overtog overtaget overtagelse
deltage deltog deltaget deltagelse
vedtage vedtog vedtaget vedtagelse
udløbe udløb
sælge solgt
spørge spurgt spurgte
bede bad bedt
give gav givet
indgå indgået indgik
fremgå fremgår
pålægge pålagt
tillægge tillagt
yde ydet
dø døde død dør
forhandle forhandling
beslutte beslutning besluttet
drøfte drøftelse
aftale aftalt
forlade forlod
fortælle fortalte
gå gik gået`;

const table = (lines: string): Map<string, string[]> => {
  const map = new Map<string, string[]>();
  for (const line of lines.trim().split('\n')) {
    const family = line.split(' ');
    for (const word of family)
      map.set(word, [...(map.get(word) ?? []), ...family.filter((other) => other !== word)]);
  }
  return map;
};

const byStem = (lines: string) => {
  let stems: Map<string, string[]> | null = null;
  return (word: string, stem: (plain: string) => string): readonly string[] => {
    if (stems === null) {
      stems = new Map();
      for (const [key, words] of table(lines))
        stems.set(stem(key), [...(stems.get(stem(key)) ?? []), ...words]);
    }
    return stems.get(stem(word)) ?? [];
  };
};

/** Everyday words that may stand in the papers for one of a question. */
export const kinOf = byStem(`${families.trim()}\n${kinship.trim()}`);

const formsOfWhole = byStem(`${forms.trim()}\n${vowelForms.trim()}`);

const prefixed =
  /^(ud|ind|ned|op|af|an|til|over|under|gen|om|med|mod|frem|fore|for|fra|be|bi|på|vide|videre|tilbage|sammen|fast|gennem|efter|mang)(?=\p{L}{2})/u;

/** Other forms of the same word, which the stemmer does not join; those of "udskrive" are those of "skrive". */
export const formsOf = (word: string, stem: (plain: string) => string): readonly string[] => {
  const whole = formsOfWhole(word, stem);
  if (whole.length > 0) return whole;
  const [, prefix] = prefixed.exec(word) ?? [];
  return prefix === undefined
    ? []
    : formsOfWhole(word.slice(prefix.length), stem).map((form) => prefix + form);
};
