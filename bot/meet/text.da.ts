import { formatDate } from '../../data/language/format-date.ts';
import type { MeetingPurpose } from '../../data/model/meeting.ts';
import type { IsoDate } from '../../data/model/time.ts';
import type { Missing } from './rules/propose-year.ts';
import type { RefusalCode } from './words.ts';

export const refusalsDa: Readonly<Record<RefusalCode, string>> = {
  'no-meeting': 'Det møde findes ikke i gruppens kalender.',
  'only-chair-or-secretary': 'Det kan kun gruppens sekretær eller formand gøre.',
  stale: 'Mødet er ændret, siden du så det. Se det, som det er nu, og prøv igen.',
  cancelled: 'Mødet er aflyst.',
  'bad-arrangement':
    'Dag, klokkeslæt eller varighed kan ikke bruges. Skriv for eksempel 2027-03-04 og 08:30.',
  'needs-reason': 'Skriv, hvorfor mødet aflyses; begrundelsen følger med, når alle får besked.',
  'not-in-group': 'Kun gruppens medlemmer kan foreslå punkter.',
  'bad-item':
    'Punktet kan ikke bruges: det skal have en titel, og et punkt, en anden har foreslået, kan kun den anden ændre.',
  published: 'Dagsordenen er sendt ud. Spørg sekretæren, hvis punktet skal nå med alligevel.',
  'not-published': 'Dagsordenen er ikke sendt ud endnu, så den kan rettes, som den er.',
  'nothing-changed': 'Der er ikke rettet noget, siden dagsordenen blev sendt ud.',
  'amended-often': 'Dagsordenen er sendt ud 50 gange med rettelser og kan ikke sendes ud flere.',
  'too-long': 'Dagsordenen fylder for meget til at blive gemt. Forkort en indstilling eller et bilag.',
  'empty-agenda': 'Dagsordenen har ingen punkter endnu.',
  'full-agenda': 'Dagsordenen har 40 punkter og kan ikke have flere.',
  removed: 'Punktet er ikke på dagsordenen længere; foreslå det som et nyt, hvis det skal på.',
  'stale-agenda': 'Dagsordenen er ændret, siden du så den. Se den, som den er nu, og prøv igen.',
  over: 'Mødet er holdt.',
  'bad-hours':
    'Dag eller klokkeslæt kan ikke bruges. Vælg en dag, og lad mødet slutte samme dag, efter at det begynder.',
  past: 'Mødet ville ligge før nu. Vælg en senere dag eller et senere klokkeslæt.',
  planned: 'Året er planlagt i mellemtiden. Se det, som det er nu, og ret det i kalenderen.',
};

const weekdays = ['', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'];

/** "torsdag den 11. februar 2027". */
export const spokenDay = (day: IsoDate, weekday: number): string =>
  `${weekdays[weekday] ?? ''} den ${formatDate(day, 'da')}`;

export const weekdayNumber = (name: string): number | null => {
  const at = weekdays.indexOf(name.trim().toLowerCase());
  return at >= 1 && at <= 5 ? at : null;
};

export const titles: Readonly<Record<MeetingPurpose, (group: string, number: number) => string>> = {
  ordinary: (group, number) => `${group}: møde ${String(number)}`,
  theme: (group, number) => `${group}: temamøde${number === 1 ? '' : ` ${String(number)}`}`,
  chairs: (group, number) => `${group}: møde i formandskabet forud for møde ${String(number)}`,
  named: (group) => `${group}: møde`,
  extra: (group, number) => `${group}: ekstraordinært møde ${String(number)}`,
};

/** What the papers do not say, and how the secretary says it. */
export const missingDa: Readonly<Record<Missing, string>> = {
  perYear: 'Papirerne siger ikke, hvor mange møder der er om året: angiv det med --per-year 4.',
  time: 'Papirerne siger ikke, hvornår på dagen møderne er: angiv det med --time 08:30.',
  weekday: 'Papirerne siger ikke, hvilken ugedag møderne er: angiv den med --weekday torsdag.',
  duration: 'Papirerne siger ikke, hvor længe et møde varer: angiv det med --minutes 120.',
  agendaLead:
    'Papirerne siger ikke, hvor længe før mødet dagsordenen skal ud: angiv det med --agenda-days 10.',
  place: 'Papirerne siger ikke, hvor møderne er: stedet står åbent.',
  'theme-length': 'Papirerne siger ikke, hvor længe temamødet varer: varigheden står åben.',
  'theme-day':
    'Papirerne siger ikke, hvornår temamødet er: det er lagt, hvor der er længst mellem møderne. Angiv det med --theme 2027-06-10.',
  'chairs-days':
    'Papirerne siger ikke, hvor længe forinden formandskabet mødes: det er lagt en uge, før dagsordenen skal ud. Angiv det med --chairs-days 7.',
};

export const calendarText = {
  agendaOut: (title: string) => `Dagsordenen skal være sendt ud (${title})`,
  leader: (name: string) => `Mødeleder: ${name}`,
  minuteTaker: (name: string) => `Referent: ${name}`,
  fromPaper: (place: string) => `Nævnt i: ${place}`,
  reason: (reason: string) => `Begrundelse: ${reason}`,
  theme: (theme: string) => `Emne: ${theme}`,
  inPapers: (group: string) => `${group}: møde`,
};
