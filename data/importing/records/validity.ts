import { findDates } from '../../language/dates.ts';
import { findPeriods } from '../../language/periods.ts';
import { danish } from '../../language/word-boundary.ts';
import type { Source } from '../../model/source.ts';
import type { When } from '../../model/time.ts';
import { sourceOf } from '../place.ts';
import type { Unit } from '../units.ts';

/** From when and until when something holds, as far as the paper says. */
export interface Validity {
  readonly validFrom: When | null;
  readonly validTo: When | null;
  readonly sources: Record<string, Source>;
}

const span = danish(
  /\b(?:nedsættes|funktionsperiode|perioden|gælder|gældende|kommissorium|mandat|løber|valgperiode|virke|i kraft|virkning|tilpasset|etableres|ophører|udløber|begynder|slutter)\b/iu,
);
const starts = danish(
  /\b(?:træder i kraft|i kraft|med virkning fra|gælder fra|gældende fra|virker fra|pr\.|etableres|fra og med|starter|begynder|startdato)\b/iu,
);
const ends = danish(
  /\b(?:udløber|ophører|til og med|indtil|gælder til|frem til|til udgangen af|bortfalder|slutter|slutdato)\b/iu,
);

const onPeriod = danish(
  /\b(?:funktionsperiode|ikrafttræden|gyldighed|hvor længe|periode|kommissoriet (?:træder|gælder|løber))\b/iu,
);
const isOnPeriod = (unit: Unit): boolean =>
  onPeriod.test(unit.clean.text) || unit.section.some((title) => onPeriod.test(title));

/** The mandate itself, and how long it runs. */
const ofMandate = danish(
  /\b(?:kommissoriet|mandatet) (?:træder|gælder|løber|har virkning|udløber|er gældende)\b|\ber nedsat (?:for|fra|i perioden|til)\b/iu,
);
/** What ran out before is not the period of what the paper sets up. */
const isOver = danish(
  /\b(?:udløb|ophørte|sluttede|var nedsat|blev nedlagt)\b(?! (?:af|den|i) (?:perioden|kommissoriet))/iu,
);

/**
 * The stated period of the body a paper is about, read from its title and the sentences on its period.
 * No date is taken from the paper's own date: that a paper is dated is not that it is in force.
 */
export const validityIn = (units: readonly Unit[]): Validity => {
  const sources: Record<string, Source> = {};
  let validFrom: When | null = null;
  let validTo: When | null = null;
  // What is said of the mandate itself comes before what is said in passing of other bodies.
  const told = units.filter((unit) => !isOver.test(unit.clean.text));
  const ordered = [
    ...told.filter((unit) => ofMandate.test(unit.clean.text)),
    ...told.filter((unit) => isOnPeriod(unit) && !ofMandate.test(unit.clean.text)),
    ...told.filter((unit) => !isOnPeriod(unit) && !ofMandate.test(unit.clean.text)),
  ];
  for (const unit of ordered) {
    const { text } = unit.clean;
    if (!isOnPeriod(unit) && !span.test(text) && !starts.test(text) && !ends.test(text)) continue;
    const period = findPeriods(text)[0];
    if (period) {
      const { from, to } = period;
      const source = sourceOf(unit, unit.place);
      const { words } = period;
      const whole = /^\d{4}\D+\d{2,4}$/u.test(words);
      const first: When = whole ? { words, from, to: `${from.slice(0, 4)}-12-31` } : from;
      const last: When = whole ? { words, from: `${to.slice(0, 4)}-01-01`, to } : to;
      if (!validFrom) [validFrom, sources['validFrom']] = [first, source];
      if (!validTo) [validTo, sources['validTo']] = [last, source];
      continue;
    }
    for (const date of findDates(text)) {
      const isEnd =
        date.range?.part === 'to' ||
        date.relation === 'until' ||
        date.relation === 'by' ||
        ends.test(text.slice(0, date.start).slice(-40));
      const isStart =
        date.range?.part === 'from' ||
        (isOnPeriod(unit) && /^\s*[–-]\s*(?:løbende|$)/u.test(text.slice(date.end))) ||
        date.relation === 'from' ||
        starts.test(text.slice(0, date.start).slice(-40));
      if (isEnd && !validTo) [validTo, sources['validTo']] = [date.when, sourceOf(unit, unit.place)];
      else if (isStart && !validFrom)
        [validFrom, sources['validFrom']] = [date.when, sourceOf(unit, unit.place)];
    }
  }
  return { validFrom, validTo, sources };
};
