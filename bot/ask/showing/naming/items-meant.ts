import { nameKey } from '../../../../data/register/name-key.ts';
import { agendasOf, type Point } from '../agenda.ts';
import type { Sight } from '../sight.ts';
import { meetingsMeant } from './meetings-meant.ts';

const decision =
  '(?:(?:beslutning(?:en|er)?|decisions?) (?:under|på|om|for|fra|vedr\\.?|on|about|of|under) )?';
const numbered = new RegExp(
  `^(?:the )?${decision}(?:punkt(?:et)?|dagsordenspunkt|pkt\\.?|agenda item|item|point)(?: nr\\.?| no\\.?)? (?<number>\\d{1,3})(?:\\.(?=\\D|$))?(?<rest>(?![\\p{L}\\d]).*)$`,
  'iu',
);
const titled = new RegExp(
  `^${decision}(?<title>.+?)(?:,? (?:på|fra|at|from) (?<rest>(?:the |det |den )?\\S.*))?$`,
  'iu',
);
const joint = /^[\s,:]*(?:(?:på|fra|til|ved|i|at|from|of|in|on)(?= ))?\s*/iu;

/**
 * The agenda items a text names: by number ("punkt 8", "punkt 8 på mødet 30. november 2023"), or by their title. Null
 * where it names no number and no title; empty where the papers have none such.
 */
export const itemsMeant = (text: string, sight: Sight): Point[] | null =>
  byNumber(text, sight) ?? byTitle(text, sight);

const byNumber = (text: string, sight: Sight): Point[] | null => {
  const { number, rest = '' } = numbered.exec(text)?.groups ?? {};
  if (number === undefined) return null;
  const where = rest.replace(joint, '');
  const meetings = where === '' ? hereOrAll(sight) : meetingsMeant(where, sight, true);
  return (meetings ?? []).flatMap(({ points }) =>
    points.filter(({ item }) => item.number === Number(number)),
  );
};

/** Without a meeting named: the last one of the conversation's group; elsewhere any. */
const hereOrAll = (sight: Sight) =>
  (sight.group === null ? null : meetingsMeant('sidste møde', sight)) ?? agendasOf(sight.register).meetings;

const byTitle = (text: string, sight: Sight): Point[] | null => {
  const whole = called(text, sight);
  if (whole.length > 0) return whole;
  const { title, rest } = titled.exec(text)?.groups ?? {};
  if (title === undefined) return null;
  const named = called(title, sight);
  if (named.length === 0) return null;
  if (rest === undefined) return named;
  const meetings = meetingsMeant(rest, sight, true);
  return meetings === null
    ? null
    : named.filter((point) => meetings.some((one) => one.points.includes(point)));
};

/** Of an item on agenda and in minutes, that of the minutes. */
const called = (title: string, { register }: Sight): Point[] => {
  const key = nameKey(title);
  if (key === '') return [];
  const { meetings, points } = agendasOf(register);
  const told = new Set(meetings.flatMap((one) => one.points));
  const inMeetings = new Set(meetings.flatMap(({ papers }) => papers));
  return points.filter(
    (point) => nameKey(point.item.title) === key && (told.has(point) || !inMeetings.has(point.paper)),
  );
};
