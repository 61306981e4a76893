/** What bodies are called, longest first. To add a kind of body, add its word. */
export const kinds = [
  'styregruppe',
  'arbejdsgruppe',
  'følgegruppe',
  'implementeringsgruppe',
  'temagruppe',
  'kompetencegruppe',
  'projektgruppe',
  'referencegruppe',
  'koordinationsgruppe',
  'samordningsforum',
  'koordinationsforum',
  'kontaktforum',
  'udviklingsforum',
  'samarbejdsfora',
  'sundhedsklynge',
  'sundhedsråd',
  'regionsråd',
  'formandskab',
  'formandsskab',
  'sekretariat',
  'udvalg',
  'gruppe',
  'forum',
  'fora',
  'klynge',
  'niveau',
  'taskforce',
  'team',
  'råd',
  'netværk',
  'ledelse',
  'panel',
  'komité',
  'bestyrelse',
  'direktion',
  'nævn',
  'kreds',
];
/** Words that name no particular body on their own. */
export const general = new Set(
  (
    'arbejdsgruppe styregruppe følgegruppe projektgruppe gruppe udvalg forum fora klynge sundhedsklynge niveau formandskab formandsskab sekretariat team råd netværk ' +
    'adhocgruppe implementeringsgruppe temagruppe referencegruppe målgruppe ledelsesniveau kommuneniveau serviceniveau aldersgruppe patientgruppe ' +
    'implementeringsniveau behandlingsniveau klyngesekretariat fagudvalg regionsniveau sundhedsråd ' +
    'nævn kreds direktion praksiskreds sygehusdirektion hospitalsdirektion koncerndirektion ' +
    'ledelse panel komité bestyrelse sygehusledelse hospitalsledelse afdelingsledelse kommuneledelse'
  ).split(' '),
);
/** What such a word can be the end of without being a body: "målgruppe", "serviceniveau". */
export const neverBodies =
  /^(?:mål|patient|alders|bruger|diagnose|borger|behandlings|ledelses|kommune|service|aktivitets|deltager|person|forældre|om|interesse|valg|rets|politi|bekendt|vennerk|ker|implementerings(?=niveau)|uddannelses|kvalitets(?=niveau)|an|for|u|b(?=råd)|forbedrings)$/iu;

/** The word for the kind of body a name is: the last of its words that is one. */
export const kindWord = (before: string, core: string): string => {
  if (/ad hoc\s*$/iu.test(before) || /^ad ?hoc/iu.test(core)) return 'ad hoc gruppe';
  const kind = kinds.find((one) => core.toLowerCase().endsWith(one));
  return kind ?? core.toLowerCase();
};
