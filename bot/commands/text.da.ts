/** What of a recounted ballot is told. */
interface Recounted {
  ballot: string;
  title: string;
  events: number | null;
  hash: string | null;
  faults: readonly { code: string; seq?: number }[];
}

const recountFaults: Record<string, string> = {
  hole: 'en hændelse mangler',
  'wrong-hash': 'en hændelse er ændret',
  'wrong-link': 'kæden er brudt',
  'wrong-digest': 'et navn eller en bemærkning er ændret',
  'no-digest': 'der står noget ved en hændelse, som ikke hører til den',
  'back-in-time': 'tiden går baglæns',
  'missing-text': 'et navn eller en bemærkning er fjernet uden at være slettet',
  impossible: 'loggen kan ikke læses',
  'other-head': 'stillingen er en anden, end loggen giver',
  'other-result': 'resultatet er et andet, end stemmerne giver',
  'late-answer': 'et svar er talt med efter fristen',
  'no-decision': 'beslutningen mangler',
  'no-log': 'loggen er væk',
  'no-note': 'ingen ser efter den: den står ikke på listen over skriftlige behandlinger',
  'stray-decision': 'der står en beslutning med dens nummer i en anden gruppe',
  'other-decision': 'beslutningen er en anden, end loggen giver',
};

/** What the command line says, apart from answers and papers. */
export const text = {
  usage: [
    'Brug:',
    '  punkt ask "SPØRGSMÅL" [--corpus MAPPE] [--region REGION] [--group GRUPPE] [--as-of DATO] [--explain]',
    '  punkt ask --jsonl [--corpus MAPPE] < spørgsmål.jsonl',
    '  punkt import FIL|MAPPE… [--json] [--dry-run]',
    '  punkt plan --group GRUPPE --year ÅR [--corpus MAPPE] [--ics FIL] [--dry-run] [--time 08:30] [--weekday torsdag]',
    '             [--per-year 4] [--minutes 120] [--agenda-days 10] [--theme DATO] [--chairs-days 7] [--school-weeks 7,27-32,42]',
    '  punkt remind --group GRUPPE [--corpus MAPPE] [--as-of DATO] [--all]',
    '  punkt deliveries [--group GRUPPE] [--again NØGLE|alle] [--json]',
    '  punkt recount --all|--ballot ID [--json]',
    '  punkt minutes --group GRUPPE --meeting DATO [--out FIL] [--open]',
    '  punkt export --ballot ID [--journal NUMMER] [--out FIL] [--json]',
    '  punkt export --person ID [--out FIL]',
    '  punkt export --all --out FIL',
    '  punkt import-backup FIL',
    '  punkt erase --person ID',
    '  punkt audit [--from DATO] [--to DATO] [--json]',
    '  punkt journal --group GRUPPE [--number NUMMER]',
    '  punkt --help',
  ].join('\n'),
  fault: (message: string) => `Det er en fejl i Punkt: ${message}`,
  unknownCommand: (name: string) => `Der er ingen kommando, der hedder ${name}.`,
  unknownOption: (option: string) => `Punkt kender ikke ${option}.`,
  missingValue: (option: string) => `${option} skal følges af en værdi.`,
  needlessValue: (option: string) => `${option} tager ingen værdi.`,
  badArguments: (what: string) => `Det kan ikke læses: ${what}`,
  whichBallot: 'Sig, hvilken skriftlig behandling det er, med --ballot ID, eller alle med --all.',
  whatToExport: 'Sig, hvad der skal eksporteres: --ballot ID, --person ID eller --all.',
  noBallot: (ballot: string) => `Der er ingen skriftlig behandling med nummeret ${ballot}.`,
  nothingToExport: (ballot: string) =>
    `${ballot} er ikke en afsluttet beslutning, så der er intet at eksportere: det er der først, når den er lukket.`,
  recounting: (count: number) => `Tæller efter: ${count}`,
  recounted: ({ ballot, title, events, hash, faults }: Recounted) =>
    faults.length === 0
      ? `${ballot} (${title}): stemmer${events === null ? '' : `, ${events} hændelser, ${hash ?? ''}`}`
      : `${ballot} (${title}): STEMMER IKKE: ${faults.map((one) => `${recountFaults[one.code] ?? one.code}${one.seq === undefined ? '' : ` (hændelse ${one.seq})`}`).join('; ')}`,
  recountedAll: (count: number, bad: number) =>
    bad === 0
      ? `${count} talt efter: alle stemmer.`
      : `${count} talt efter: ${bad} stemmer ikke. Intet er ændret; læg en sikkerhedskopi på plads, eller få loggen undersøgt.`,
  exported: (docx: string, json: string) => `Skrevet: ${docx} og ${json}`,
  headHash: (hash: string) => `Loggens hoved: ${hash}`,
  exportedWithFaults: (ballot: string) =>
    `${ballot} er eksporteret, men loggen stemmer ikke: kør punkt recount --ballot ${ballot}.`,
  noQuestion: 'Skriv et spørgsmål, eller brug --jsonl og giv spørgsmål på stdin.',
  noFiles: 'Nævn mindst én fil, der skal importeres.',
  badDay: (day: string) => `${day} er ikke en dato: skriv den som 2024-03-20.`,
  badRegion: (region: string) => `${region} er ikke en region: skriv for eksempel Syddanmark.`,
  badLine: (line: number) =>
    `Linje ${line} er ikke et spørgsmål: hver linje skal være {"id": …, "question": …}.`,
  badField: (line: number, sentence: string) => `Linje ${line}: ${sentence}`,
  emptyQuestion: 'Spørgsmålet er tomt: skriv et i "question".',
  noFolder: (folder: string) => `Mappen ${folder} kan ikke læses: se efter, om navnet er rigtigt.`,
  noPapers: 'Der er ingen papirer at svare ud fra: importér nogle først, eller brug --corpus.',
  reading: (done: number, all: number, file: string) => `Læser ${done} af ${all}: ${file}`,
  unreadableStored: (file: string) => `${file} ligger i lageret, men kan ikke læses: importér den igen.`,
  failed: (file: string) =>
    `${file} kunne ikke importeres på grund af en fejl i Punkt; intet er gemt af den.`,
  outcome: {
    new: 'importeret',
    unchanged: 'uændret',
    superseded: 'importeret som nyere udgave',
    older: 'importeret som ældre udgave',
    reread: 'læst på ny',
  },
  dryRun: 'læst, ikke gemt',
  draft: 'udkast',
  noDate: 'uden dato',
  noRegion: 'region fremgår ikke',
  counts: {
    items: ['punkt', 'punkter'],
    decisions: ['beslutning', 'beslutninger'],
    recommendations: ['indstilling', 'indstillinger'],
    attachments: ['bilag', 'bilag'],
    groups: ['gruppe', 'grupper'],
    agreements: ['aftale', 'aftaler'],
    people: ['person', 'personer'],
    followUps: ['opfølgning', 'opfølgninger'],
    deadlines: ['frist', 'frister'],
    amounts: ['beløb', 'beløb'],
  } satisfies Record<string, [string, string]>,
  warning: (sentence: string, place: string | null) =>
    `  Advarsel: ${sentence}${place === null || place === '' ? '' : ` (${place})`}`,
};
