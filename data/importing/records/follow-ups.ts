import { danish } from '../../language/word-boundary.ts';
import { stem } from '../../language/stem.ts';
import type { FollowUp } from '../../model/paper.ts';
import type { When } from '../../model/time.ts';
import { outcomeOf } from '../items/outcome.ts';
import { sourceOf } from '../place.ts';
import { datesOf } from '../dates-of-unit.ts';
import type { Unit } from '../units.ts';
import { actionIn, type Action } from './actions.ts';
import { responsibleIn } from './responsible.ts';

/** A follow-up being put together from the units that speak of it. */
interface Draft {
  units: Unit[];
  responsible: string | null;
  due: When | null;
}

/** "I den forbindelse …" and "Administrationen vil planlægge dette" speak of what was just said. */
const refersBack = danish(
  /^(?:i den forbindelse|herunder|i forlængelse heraf|dette|dér|her kan|de skal|den skal)\b|\b(?:planlægge|gøre|sørge for|følge op på) (?:dette|det|dem)\b/iu,
);
const periodLine = danish(
  /^(?:\d\. (?:halvår|kvartal)|uge \d|primo|medio|ultimo|i? ?(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december))\b/iu,
);
const moves = danish(/\b(?:rykkes|udskydes|flyttes|udsættes)\b/u);
const openList = /^(?:samt|desuden|herudover|dertil|derudover|yderligere|også)\b[^.]*:$/iu;

const dueIn = (unit: Unit): When | null => {
  const { text } = unit.clean;
  const all = datesOf(unit).filter((date) => date.range?.part !== 'from');
  // "pr. 1. januar" is when something begins; it is the date only where there is no other.
  const found = all.some((date) => date.relation !== 'from')
    ? all.filter((date) => date.relation !== 'from')
    : all;
  const day = found.find((date) => typeof date.when === 'string');
  const vague = found.find(
    (date) => typeof date.when !== 'string' && (date.when.from !== null || date.when.to !== null),
  );
  // "ikke 14. december, men start januar": where a deadline moves, the last one named is the new one.
  const moved = moves.test(text) ? found.at(-1) : undefined;
  return (moved ?? day ?? vague)?.when ?? null;
};

const definite = /(?:en|et|erne|ene|ne)$/u;
/** "et budget" is a new one. */
const indefinite = /(?<!\p{L})(?:en|et)\s+\p{L}+/giu;
const wordsIn = (text: string): string[] =>
  (text.match(/\p{L}{5,}/gu) ?? []).map((word) => word.toLowerCase());
/** The words after "de", "den" and "det": "de nye arbejdsgange". */
const determined = (text: string): string[] =>
  [...text.matchAll(/(?<!\p{L})(?:de|den|det) ((?:\p{L}+ ?){1,3})/giu)].flatMap((match) =>
    wordsIn(match[1]!).map((word) => stem(word)),
  );

/** A sentence that opens with a place or a time has its subject behind the verb. */
const opensElsewhere =
  /^(?:på|i|før|efter|herefter|derefter|når|samtidig|om|til|ved|inden|dér|her|så|fra)(?!\p{L})/iu;
const subjectOf = (text: string, action: Action): string => {
  const before = text.slice(0, action.at);
  if (!opensElsewhere.test(text)) return before;
  const behind = text.slice(action.at + action.length).split(/ (?:til|på|af|med|i|ved|hos) /u)[0]!;
  return `${before} ${behind}`;
};

/** Same word, or one made from the other ("beskriver" – "beskrivelsen"). */
const related = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return length >= 6 && a.slice(0, 7) === b.slice(0, 7);
};

/** What the sentence is about, before its verb, has been spoken of in the follow-up: it goes on about it. */
const goesOnAbout = (text: string, action: Action, draft: Draft): boolean => {
  const subject = subjectOf(text, action);
  const said = draft.units.flatMap((unit) => wordsIn(unit.clean.text));
  // "budget" after "budget" is the same form said twice and may be another one; "beskrivelsen" after "beskriver" is not.
  const known = wordsIn(subject.replace(indefinite, ' ')).filter(
    (word) => definite.test(word) && !said.includes(word),
  );
  return [...known.map((word) => stem(word)), ...determined(subject)].some((noun) =>
    said.some((word) => related(stem(word), noun)),
  );
};

const isTopic = (unit: Unit): boolean => unit.kind === 'bullet' && outcomeOf(unit.clean.text) === null;

/** The follow-ups that one item's decision holds. */
const inDecision = (units: readonly Unit[]): Draft[] => {
  const drafts: Draft[] = [];
  const open = (unit: Unit, responsible: string | null): void => {
    drafts.push({ units: [unit], responsible, due: dueIn(unit) });
  };
  const add = (draft: Draft, unit: Unit): void => {
    draft.units.push(unit);
    draft.due ??= dueIn(unit);
  };
  let previous: Unit | null = null;
  for (const unit of units) {
    const { text } = unit.clean;
    const last = drafts.at(-1);
    const action = actionIn(text);
    const plan = periodLine.test(text) && !/[^.]*\b(?:blev|var|har)\b/u.test(text);
    if ((unit.kind === 'bullet' || plan) && !action) {
      const startsList = unit.kind === 'bullet' && unit.leadIn === null;
      const more = openList.test(unit.leadIn?.clean.text ?? '');
      const sameList = last && previous && last.units.at(-1) === previous && previous.kind === unit.kind;
      if (last && (more || (sameList && (plan || startsList)))) add(last, unit);
      else if (plan || ((startsList || more) && isTopic(unit))) open(unit, null);
    } else if (action) {
      const responsible = responsibleIn(text, action);
      const about = responsible ? undefined : drafts.find((draft) => goesOnAbout(text, action, draft));
      if (last && !responsible && refersBack.test(text)) add(last, unit);
      else if (about) add(about, unit);
      else {
        open(unit, responsible);
        if (previous && refersBack.test(text)) {
          drafts.at(-1)!.units.unshift(previous);
          drafts.at(-1)!.due ??= dueIn(previous);
        }
      }
    }
    previous = unit;
  }
  return drafts;
};

const actor = /^((?:\p{Lu}[\p{L}.'’-]*(?: og |, | )?)+?)(?::| (?=\p{Ll}+(?:r|s)(?!\p{L})))/u;

/** "Aktion: Said retter tegningen inden 3/5": minutes that name their tasks as such. */
const inActions = (units: readonly Unit[]): Draft[] =>
  units.map((unit) => ({
    units: [unit],
    responsible: actor.exec(unit.clean.text)?.[1]?.trim() ?? null,
    due: dueIn(unit),
  }));

/** A form's "Ansvarlig" and "Frist" beside the decision make one task of it. */
const inForm = (units: readonly Unit[]): Draft[] => {
  const labelled = (label: Unit['label']): Unit | undefined => units.find((unit) => unit.label === label);
  const [responsible, due] = [labelled('responsible'), labelled('due')];
  const decided = units.filter((unit) => unit.label === 'decision');
  const task = decided.length ? decided : units.slice(0, 1);
  if (!task.length || (!responsible && !due)) return [];
  return [{ units: task, responsible: responsible?.clean.text ?? null, due: due ? dueIn(due) : null }];
};

const recordOf = (draft: Draft, units: readonly Unit[]): FollowUp => {
  const first = draft.units[0]!;
  const together = draft.units.every(
    (unit, i) => i === 0 || units.indexOf(unit) === units.indexOf(draft.units[i - 1]!) + 1,
  );
  const { end } = sourceOf(together ? draft.units.at(-1)! : first, first.place);
  return {
    item: first.item,
    text: draft.units.map((unit) => unit.clean.text).join(' '),
    responsible: draft.responsible,
    due: draft.due,
    source: { ...sourceOf(first, first.place), end },
  };
};

/**
 * What is to be done, as the decisions of minutes say it: one record a task, however many sentences speak of
 * it. Recommendations and case texts give none.
 */
export const followUpsIn = (units: readonly Unit[]): FollowUp[] => {
  const items = [...new Set(units.map((unit) => unit.at))].filter((at) => at !== null);
  return items.flatMap((at) => {
    const own = units.filter((unit) => unit.at === at);
    const decided = own.filter((unit) => unit.label === 'decision' && unit.part.kind !== 'note');
    const form = inForm(own);
    const drafts = [
      ...(form.length ? form : inDecision(decided)),
      ...inActions(own.filter((unit) => unit.label === 'action')),
    ];
    return drafts.map((draft) => recordOf(draft, own));
  });
};
