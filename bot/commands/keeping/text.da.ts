/** How acts are told, where the audit is listed. What has no words here is told by its own name. */
const acts: Readonly<Record<string, string>> = {
  'papers.accept': 'indlæste et papir',
  'papers.import': 'indlæste et papir',
  'papers.discard': 'kasserede et papir',
  'papers.correct': 'rettede i et papir',
  'people.create': 'oprettede en gruppe',
  'people.add': 'gav en rolle',
  'people.remove': 'fjernede fra en gruppe',
  'people.contact': 'ændrede en kontakt',
  'people.bind': 'gav en kanal til en gruppe',
  'people.journal': 'satte et journalnummer',
  'ballot.opened': 'åbnede en skriftlig behandling',
  'ballot.closed': 'lukkede en skriftlig behandling',
  'ballot.voided': 'annullerede en skriftlig behandling',
  'ballot.extended': 'forlængede en frist',
  'ballot.seated': 'skiftede personer på en plads',
  'ballot.reported': 'noterede en beslutning',
  'decision.correct': 'rettede en beslutning',
  'decision.journal': 'satte et journalnummer',
  'keeping.export': 'udleverede en persons oplysninger',
  'keeping.export-ballot': 'eksporterede en beslutning',
  'keeping.export-all': 'eksporterede hele lageret',
  'keeping.import-backup': 'lagde en sikkerhedskopi på plads',
  'keeping.erase': 'bad om at slette en person',
  'keeping.erased': 'slettede en person',
};

/** What the commands that keep say. */
export const keepingText = {
  whichPerson:
    'Sig, hvem det er, med --person ID: objekt-id’et fra Entra ID, for en gæst med sin tenant foran (TENANT:OBJEKT-ID).',
  badPerson: (said: string) =>
    `${said} er ikke et id på en person: skriv objekt-id’et fra Entra ID, for en gæst med sin tenant foran (TENANT:OBJEKT-ID).`,
  nothingAbout: (person: string) => `Punkt gemmer intet om ${person}.`,
  erased: (count: number) =>
    count === 1
      ? 'Slettet: 1 oplysning er fjernet eller ændret.'
      : `Slettet: ${count} oplysninger er fjernet eller ændret.`,
  erasedBallots:
    'I afsluttede skriftlige behandlinger er navn og bemærkninger fjernet; stemmerne tælles fortsat.',
  waitsFor: (ballots: readonly string[]) =>
    `Personen sidder i skriftlige behandlinger, der ikke er slut: ${ballots.join(', ')}. Punkt sletter resten, når de er det.`,
  badDay: (day: string) => `${day} er ikke en dato: skriv den som 2024-03-20.`,
  backwards: 'Den første dag ligger efter den sidste: byt om på --from og --to.',
  tooLong: (most: number) => `Det er flere end ${most} dage: vælg et kortere tidsrum.`,
  act: (act: string) => acts[act] ?? act,
  done: (at: string, who: string, act: string, subject: string, detail: string) =>
    `${at}  ${who}  ${act}  ${subject}${detail === '' ? '' : `  ${detail}`}`,
  refused: (act: string, code: string) => `blev afvist: ${act} (${code})`,
  noEvents: 'Ingen hændelser i de dage.',
  outNeeded: 'Sig med --out FIL, hvor sikkerhedskopien skal ligge; den findes ikke i forvejen.',
  fileThere: (file: string) => `${file} findes allerede, så intet er skrevet: vælg et andet navn.`,
  notWritten: (file: string, code: string) => `${file} kan ikke skrives (${code}).`,
  notRead: (file: string, code: string) => `${file} kan ikke læses (${code}).`,
  backedUp: (file: string, items: number) =>
    `Skrevet: ${file} med ${items} poster. Den har personoplysninger: gem den, som I gemmer jeres egne.`,
  writing: (lines: number) => `Skriver: ${lines}`,
  checking: (lines: number) => `Kontrollerer: ${lines}`,
  restoring: (lines: number) => `Lægger på plads: ${lines}`,
  whichFile: 'Nævn den sikkerhedskopi, der skal lægges på plads.',
  faults: {
    'no-backup': 'er ikke en sikkerhedskopi, som Punkt kan læse, så intet er gjort.',
    'bad-line': 'har en linje, der ikke kan læses, så intet er gjort: tag en hel kopi.',
    'cut-off': 'mangler sin slutning, så intet er gjort: tag en hel kopi.',
    changed: 'er ændret, siden den blev skrevet, så intet er gjort: tag en hel kopi.',
  },
  fault: (file: string, fault: string, line: number | null) =>
    `${file} ${fault}${line === null ? '' : ` (linje ${line})`}`,
  notEmpty: 'Lageret er ikke tomt, så intet er gjort: lad PUNKT_DATA eller COSMOS_DATABASE pege på et tomt.',
  restored: (items: number) => `Lagt på plads: ${items} poster, og alle er, som de var.`,
  restoredBefore: 'Sikkerhedskopien var lagt på plads i forvejen.',
  differs: (container: string) =>
    `${container} blev ikke, som det var; brug ikke lageret, og prøv igen i et tomt.`,
  digest: (container: string, items: number, tombstones: number, digest: string) =>
    `${container}: ${items} poster, ${tombstones} slettede, ${digest}`,
  journalNeedsValue: 'Et journalnummer er 1 til 60 tegn uden linjeskift.',
  journalSet: (group: string, number: string) => `Journalnummer for ${group}: ${number}`,
  journalNone: (group: string) => `${group} har intet journalnummer.`,
  whichGroup: 'Sig, hvilken gruppe det er, med --group GRUPPE.',
};
