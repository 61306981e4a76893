import type { MeetingInput } from '../../../../cards/meeting/view.ts';
import type { Language } from '../../../../data/language/format-date.ts';
import { formatDate } from '../../../../data/language/format-date.ts';
import type { PersonRecord } from '../../../../data/model/paper.ts';
import { titleOf, type Meeting, type Point } from '../agenda.ts';
import { clockTime, longDay } from '../day-words.ts';
import { sentencesIn } from '../sentences.ts';
import type { Sight } from '../sight.ts';
import { answered } from './questions-answered.ts';
import { noteOf, placeOf, tellingOf } from './telling-of.ts';

const mostSuggestions = 2;

/** A meeting as its papers tell of it: the minutes where there are any, else the agenda. */
export const meetingInput = (meeting: Meeting, sight: Sight, language: Language): MeetingInput => {
  const { body, day, papers, met, points } = meeting;
  const text = sentencesIn(language);
  const time = met.find((fact) => fact.quality !== null && fact.quality !== '')?.quality ?? null;
  const where = met.find((fact) => fact.object !== '')?.object ?? null;
  const attendance = attendanceIn(papers[0].paper.people);
  return {
    language,
    group: body.name,
    date: longDay(day, language),
    time: time === null ? null : clockTime(time, language),
    where,
    items: points.map(({ item }) => ({
      number: item.number,
      title: titleOf(item),
      minutes: item.minutes,
      closed: item.closed,
      outcome: item.decision?.outcome ?? null,
    })),
    attendance,
    sources: met.map(placeOf),
    note: noteOf([
      tellingOf(met.slice(0, 1), sight.asOf, language).note,
      papers.every(({ paper }) => paper.document.kind === 'dagsorden') ? text.agendaOnly : null,
    ]),
    suggestions: answered(
      [
        ...(attendance === null || attendance.absent.length === 0
          ? []
          : [[text.ask.absent(body.name, formatDate(day, language))]]),
        ...tellingTitles(points).map((title) => [text.ask.decided(title)]),
      ],
      sight,
      mostSuggestions,
    ),
  };
};

/** Characters of a title that says what it is about and still fits a button. */
const good = 35;
/** Titles that every second meeting has. */
const usual = /^(?:eventuelt|godkendelse af|næste møde|velkomst|sager til|orientering\p{L}*$|meddelelser)/iu;
const mostTried = 4;

/** The items with a decision that are best asked about. */
const tellingTitles = (points: readonly Point[]): string[] => {
  const distance = (title: string) => Math.abs(title.length - good);
  return points
    .flatMap(({ decision, item }) => (decision === null || usual.test(item.title) ? [] : [titleOf(item)]))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, mostTried);
};

/** Who is on the paper's list of people; null where it has none. */
const attendanceIn = (people: readonly PersonRecord[]): MeetingInput['attendance'] => {
  const listed = people.filter(({ absent }) => absent !== null);
  if (listed.length === 0) return null;
  const names = (absent: boolean) => listed.filter((one) => one.absent === absent).map(nameOf);
  return { present: names(false), absent: names(true) };
};

const nameOf = ({ name, organisation }: PersonRecord): string =>
  organisation === null ? name : `${name}, ${organisation}`;
