import { findDates } from '../../../language/dates.ts';
import { danish } from '../../../language/word-boundary.ts';
import type { AgreementRecord, Approval } from '../../../model/paper.ts';
import type { When } from '../../../model/time.ts';
import { sourceOf } from '../../place.ts';
import type { Unit } from '../../units.ts';
import { groupNamesIn } from '../groups/names/group-names.ts';

type State = Approval['state'];

/** How approval is worded, the more particular forms first. */
const forms: [RegExp, State][] = [
  [danish(/\bafventer\b[^.]{0,40}\b(?:godkendelse|behandling|beslutning)\b/iu), 'awaited'],
  [
    danish(
      /\b(?:ikke (?:endnu |endelig(?:t)? )*godkendt|endnu ikke (?:endelig(?:t)? )?godkendt|mangler(?: endelig)? godkendelse)\b/iu,
    ),
    'not-approved',
  ],
  [
    danish(
      /\b(?:forventes(?: endeligt?)? godkendt|skal godkendes|godkendes|forelægges til godkendelse|til (?:endelig )?godkendelse)\b/iu,
    ),
    'expected',
  ],
  [
    danish(
      /\b(?:blev|er|bliver|var)\b[^.]{0,160}?\b(?:godkendt|tiltrådt|vedtaget)\b|\bgodkendte\b|\bgodkendt (?:af|i)\b/iu,
    ),
    'approved',
  ],
];
const conditional = danish(/\b(?:når|hvis|såfremt|inden|indtil|hvorefter)\b[^,.]*\bgodken\p{L}+/iu);
/**
 * "På SSS-mødet", "i SSU": bodies are often named by their short forms only. What a short form is joined to is what
 * it is about: before "-aftalen" it names an agreement.
 */
const shortBody = /(?<![\p{L}\d:-])([A-ZÆØÅ]{2,6})(?:-mødet)?(?![\p{L}\d:-])/gu;
/** Illnesses, treatments and systems go by capitals too, and so do some labels. */
const notBodies = new Set(['IV', 'KOL', 'FMK', 'RESUME', 'PROCES']);

interface Named {
  name: string;
  start: number;
  end: number;
}

const bodiesIn = (text: string): Named[] => {
  const long: Named[] = groupNamesIn(text);
  const short = [...text.matchAll(shortBody)]
    .filter(
      (match) =>
        !notBodies.has(match[1]!) && !long.some((one) => match.index >= one.start && match.index < one.end),
    )
    .map((match) => ({ name: match[1]!, start: match.index, end: match.index + match[1]!.length }));
  return [...long, ...short].sort((a, b) => a.start - b.start);
};

const opensWithPlace = /^(?:på|i|ved|den|d\.|til)(?!\p{L})/iu;
const auxiliary = danish(
  /\b(?:blev|er|bliver|var)\s+((?:(?!\b(?:ikke|endelig|endeligt|endnu|godkendt)\b)[^.,])+)/iu,
);
const edges = danish(/^(?:men|og|at|hvor|derfor)\s+|\s+(?:blev|er|bliver|var|skal|endnu|derfor)$/giu);

/** What the clause says was approved: the words before the verb, or after it where a place stands first. */
const subjectIn = (clause: string, form: RegExpExecArray, agreement: Named): string => {
  const before = clause.slice(0, form.index).trim();
  const inverted = opensWithPlace.test(clause) ? auxiliary.exec(clause)?.[1]?.trim() : undefined;
  const what = (inverted ?? before).replace(edges, '').trim();
  return what.length >= 4 && what.length < 160 && !opensWithPlace.test(what) ? what : agreement.name;
};

/** "…, men den er endnu ikke godkendt", "… og er sendt til godkendelse": each half has its own state. */
const clausesOf = (text: string): string[] =>
  text.split(/,\s+(?=(?:men|hvorefter|idet|så|og|inden)\s)|\s+(?=og er\s)|\s+(?=inden den\s)/u);

/** The approval states that one sentence tells of an agreement. */
export const approvalsIn = (unit: Unit, agreement: Named & { record: AgreementRecord }): Approval[] => {
  const { text } = unit.clean;
  return clausesOf(text).flatMap((clause) => {
    const [form, state] = formIn(clause);
    if (!form || (state === 'approved' && conditional.test(clause))) return [];
    const offset = text.indexOf(clause);
    const bodies = bodiesIn(clause).filter(
      (body) => body.end + offset <= agreement.start || body.start + offset >= agreement.end,
    );
    const asked =
      state === 'awaited' || state === 'expected' ? bodies.filter((body) => body.start > form.index) : bodies;
    const when: When | null =
      findDates(clause, unit.day ? { reference: unit.day } : {}).find((date) => typeof date.when === 'string')
        ?.when ?? null;
    const what = subjectIn(clause, form, agreement);
    return asked.map((body) => ({
      body: body.name,
      state,
      what,
      date: when,
      source: sourceOf(unit, unit.place),
    }));
  });
};

const formIn = (clause: string): [RegExpExecArray, State] | [null, 'approved'] => {
  for (const [pattern, state] of forms) {
    const form = pattern.exec(clause);
    if (form) return [form, state];
  }
  return [null, 'approved'];
};
