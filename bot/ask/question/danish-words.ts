/**
 * General Danish words of questions and the words papers use for the same: one line a family, any of which may
 * stand for any other. Domain words and short forms are in data/language; here is only everyday language.
 */
const families = `
betale finansiere afholde dække
skrive skrev skrevet udarbejde udarbejdet forfatte lave
permanent fast
midlertidig
gammel tidligere
ny nye nyt
gang igangsat igangsætte
penge midler kroner beløb
frist deadline
starte begynde igangsætte iværksætte opstarte
slutte udløbe ophøre
skulle pålægge
bil køretøj
møde samling
samles mødes
velkomst velkommen
forklaring beskrivelse
ramme pulje
årsag grund begrundelse
klage kritik utilfredshed
ros tilfredshed
svar tilbagemelding
spørge spørgsmål
deltage medvirke
tilmelde indmelde
indberette indmelde
kontakte henvendelse henvende
hospital sygehus
ansat personale medarbejder
læge almen
tilladelse godkendelse
godkende vedtage tiltræde
planlægge
kritisere kritik
dø død dødsfald
andel procent
typisk normalt udgangspunkt hovedregel
by byer
tit ofte
ændre justere tilrette revidere
opdatere revidere
gælde gældende
dække gælde
klar færdig
udvide udvidelse
stoppe nedlægge lukke
fortsætte videreføre
emne område tema
opgave ansvar
målsætning mål
vision
idé forslag
struktur organisering organisation
foreslå forslag indstille
hjælp støtte
finde placere`;

const kin = new Map<string, string[]>();
for (const line of families.trim().split('\n')) {
  const family = line.split(' ');
  for (const word of family)
    kin.set(word, [...(kin.get(word) ?? []), ...family.filter((other) => other !== word)]);
}

/** Everyday words that may stand in the papers for one of a question, by their base forms. */
export const kinOf = (word: string, stem: (plain: string) => string): readonly string[] => {
  if (byStem === null) {
    byStem = new Map();
    for (const [key, words] of kin) byStem.set(stem(key), [...(byStem.get(stem(key)) ?? []), ...words]);
  }
  return byStem.get(stem(word)) ?? [];
};
let byStem: Map<string, string[]> | null = null;
