import { findDates } from '../../../../data/language/dates.ts';
import { fold } from '../../../../data/language/fold.ts';
import type { StatedDeadline } from '../../../../data/model/deadline.ts';
import type { PersonId } from '../../../../data/model/people.ts';
import { rangeOf, type IsoDate, type When } from '../../../../data/model/time.ts';
import { idOf, statedAs } from './stated.ts';

/** What somebody asks to be reminded of. */
export interface AskedFor {
  /** Only themselves, or the whole group ("mind os om"). */
  who: 'me' | 'us';
  what: string;
  when: When;
}

const opening =
  /^\s*(?:(?:vil|kan|gider) du )?(?:please )?(?:mind(?:e)?|remind|påmind|husk)\s+(mig|os|me|us)\s+(?:om|på|about|of|to|that)?\s*(?:,?\s*(?:at|that))?\s*/iu;

/**
 * "Mind os om at sende budgettet den 3. marts": who, what and when. A date without a year is the next such day; one that
 * has passed, or none, gives null, and the asker is asked for a day. Pure.
 */
export const askedFor = (text: string, today: IsoDate): AskedFor | null => {
  const match = opening.exec(fold(text).text);
  if (match === null) return null;
  const rest = text.slice(match[0].length);
  const dates = findDates(rest, { reference: today });
  const [date] = dates.filter(({ when }) => rangeOf(when).to !== null);
  if (date === undefined) return null;
  const [year] = today.split('-').map(Number);
  const when =
    date.assumedYear === true && (rangeOf(date.when).to ?? '') < today
      ? (findDates(rest, { year: (year ?? 0) + 1 }).find(({ start }) => start === date.start)?.when ??
        date.when)
      : date.when;
  if ((rangeOf(when).to ?? '') < today) return null;
  const before = rest
    .slice(0, date.start)
    .replace(/\s*(?:den|d\.|inden|senest|før|til|on|by|before|the)?\s*(?:den|d\.|the)?\s*$/iu, '');
  const after = rest.slice(date.end).replace(/^\s*,?\s*(?:om|at|to)?\s*(?:at)?\s*/iu, '');
  const what = `${before} ${after}`
    .replace(/\s+/gu, ' ')
    .replace(/[.!?\s]+$/u, '')
    .trim();
  if (what === '') return null;
  return { who: /^(?:os|us)$/iu.test(match[1] ?? '') ? 'us' : 'me', what, when };
};

/** The deadline somebody asked for. Asked twice in the same words for the same day, it is one. */
export const ownDeadline = (groupId: string, by: PersonId, { who, what, when }: AskedFor): StatedDeadline => {
  const key = who === 'me' ? by : 'group';
  return statedAs({
    id: idOf('own', groupId, key, what.toLowerCase(), JSON.stringify(when)),
    kind: 'own',
    groupId,
    text: what.slice(0, 4000),
    when,
    people: who === 'me' ? [by] : [],
    responsible: null,
  });
};
