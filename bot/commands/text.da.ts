/** What the command line says, apart from answers and papers. */
export const text = {
  usage: [
    'Brug:',
    '  punkt ask "SPØRGSMÅL" [--corpus MAPPE] [--region REGION] [--group GRUPPE] [--as-of DATO] [--explain]',
    '  punkt ask --jsonl [--corpus MAPPE] < spørgsmål.jsonl',
    '  punkt import FIL… [--json] [--dry-run]',
  ].join('\n'),
  unknownCommand: (name: string) => `Der er ingen kommando, der hedder ${name}.`,
  badOption: (what: string) => `Det kan ikke læses: ${what}`,
  noQuestion: 'Skriv et spørgsmål, eller brug --jsonl og giv spørgsmål på stdin.',
  noFiles: 'Nævn mindst én fil, der skal importeres.',
  badDay: (day: string) => `${day} er ikke en dato: skriv den som 2024-03-20.`,
  badRegion: (region: string) => `${region} er ikke en region: skriv for eksempel Syddanmark.`,
  badLine: (line: number) =>
    `Linje ${line} er ikke et spørgsmål: hver linje skal være {"id": …, "question": …}.`,
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
