import { weekdayOf } from '../../../data/language/dates/calendar.ts';
import { formatDate } from '../../../data/language/format-date.ts';
import type { PlannedMeeting } from '../../../data/model/meeting.ts';
import type { IsoDate } from '../../../data/model/time.ts';
import type { CalendarEntry, Missing, Stated } from '../../meet/meet.ts';
import { missingDa, spokenDay, titles } from '../../meet/text.da.ts';

const day = (one: IsoDate): string => spokenDay(one, weekdayOf(one));

const length = (minutes: number): string => {
  if (minutes % 60 !== 0) return `${String(minutes)} minutter`;
  return minutes === 60 ? '1 time' : `${String(minutes / 60)} timer`;
};

const titleOf = ({ purpose, number, prepares, group }: PlannedMeeting): string =>
  titles[purpose](group.name, prepares === null ? number : Number(prepares.split('-').at(-1))).slice(
    group.name.length + 2,
  );

const big = (said: string): string => `${said.slice(0, 1).toUpperCase()}${said.slice(1)}`;

const keptLines = (one: PlannedMeeting): string[] => [
  [
    `${big(day(one.day))}${one.time === null ? '' : ` kl. ${one.time}`}: ${titleOf(one)}`,
    ...(one.minutes === null ? [] : [length(one.minutes)]),
    ...(one.place === null ? [] : [one.place]),
    ...(one.state === 'cancelled' ? ['AFLYST'] : []),
  ].join(', '),
  ...(one.leader === null && one.minuteTaker === null
    ? []
    : [
        `    ${[
          ...(one.leader === null ? [] : [`mødeleder: ${one.leader}`]),
          ...(one.minuteTaker === null ? [] : [`referent: ${one.minuteTaker}`]),
        ].join(', ')}`,
      ]),
  ...(one.agendaOut === null ? [] : [`    dagsordenen senest ude ${day(one.agendaOut)}`]),
];

/** What `punkt plan` says. */
export const planText = {
  whichGroup: 'Sig, hvilken gruppe det er, med --group NAVN.',
  whichYear: 'Sig, hvilket år det er, med --year 2027.',
  badNumber: (option: string, said: string, least: number, most: number) =>
    `${option} skal være et tal fra ${String(least)} til ${String(most)}, ikke ${said}.`,
  badWeekday: (said: string) => `${said} er ikke en hverdag: skriv for eksempel torsdag.`,
  badTime: (said: string) => `${said} er ikke et klokkeslæt: skriv for eksempel 08:30.`,
  badWeeks: (said: string) => `${said} er ikke uger: skriv for eksempel 7,27-32,42.`,
  schoolHoliday: 'skoleferie',
  noGroup: (said: string) => `Papirerne kender ingen gruppe, der hedder ${said}.`,
  severalGroups: (said: string, names: readonly string[]) =>
    `Der er flere grupper, der hedder ${said}. Sig, hvilken: ${names.map((name) => `--group "${name}"`).join(' eller ')}`,
  heading: (group: string, year: number, state: 'proposed' | 'kept' | 'there') =>
    `${group}: møder i ${String(year)} (${{ proposed: 'forslag', kept: 'gemt', there: 'ligger i kalenderen allerede og er ikke ændret' }[state]})`,
  entry: ({ kept, named, day: on, time }: CalendarEntry): string => {
    const lines =
      kept === null
        ? [`${big(day(on))}${time === null ? '' : ` kl. ${time}`}: møde, som papirerne nævner`]
        : keptLines(kept);
    return [
      ...lines,
      ...(named?.sources ?? []).map((one) => `    nævnt i ${one.document}, ${one.place}`),
    ].join('\n');
  },
  sources: 'Reglerne står her:',
  source: ({ source, draft, until }: Stated<unknown>) =>
    `- »${source.quote.replace(/\s+/gu, ' ')}« (${[
      `${source.document}, ${source.place}`,
      ...(draft ? ['udkast, ikke i kraft'] : []),
      ...(until === null ? [] : [`perioden udløb ${formatDate(until, 'da')}`]),
    ].join('; ')})`,
  asked: 'Det her mangler, eller forslaget har valgt det:',
  missing: (what: Missing) => `- ${missingDa[what]}`,
  inHoliday: (title: string, on: IsoDate, name: string) =>
    `Bemærk: ${title} ${day(on)} ligger i ${name}; der var ingen anden dag i perioden.`,
  wrote: (file: string, count: number) => `Skrevet: ${file} (${String(count)} begivenheder)`,
};
