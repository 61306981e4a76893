import type { AgreementInput, Approval } from '../../../../cards/agreement/view.ts';
import { placeLine, quoted, type Place } from '../../../../cards/citation.ts';
import { formatWhen } from '../../../../data/language/format-date.ts';
import type { Language } from '../../../../data/language/format-date.ts';
import type { When } from '../../../../data/model/time.ts';
import { citationOf } from '../../../../data/register/citations.ts';
import type { Fact } from '../../../../data/register/fact.ts';
import type { Thing } from '../../../../data/register/thing.ts';
import { sentencesIn } from '../sentences.ts';
import type { Sight } from '../sight.ts';
import { agreementRecords } from './records-of.ts';
import { ownershipOf } from './ownership-of.ts';
import { answered, waysToAsk } from './questions-answered.ts';
import { happenedTo, once, saidOf } from './said-of.ts';
import { noteOf, placeOf, tellingOf, type Telling } from './telling-of.ts';

const mostSources = 8;

/** An agreement with who owns it, who approved it and what happened to it, as the papers tell of it on the day. */
export const agreementInput = (thing: Thing, sight: Sight, language: Language): AgreementInput => {
  const { register, asOf } = sight;
  const text = sentencesIn(language);
  const parties = once(saidOf(thing, 'party', sight));
  const approvals = happenedTo(thing, 'approval', sight).reverse();
  const events = happenedTo(thing, 'event', sight);
  const ownership = ownershipOf(thing, sight, language);
  const shown = [...(ownership.fact === null ? [] : [ownership.fact]), ...parties, ...approvals, ...events];
  const telling = tellingOf(shown, asOf, language);
  const records = agreementRecords(thing, register);
  const ways = (question: (name: string) => string) => waysToAsk(question, thing, sight, language);
  const scope = records.find(({ record }) => record.scope !== null)?.record.scope ?? null;
  return {
    language,
    title: thing.name,
    region: thing.region,
    scope: scope === thing.region || scope === `Region ${thing.region ?? ''}` ? null : scope,
    owner: ownership.owner,
    formerOwners: ownership.former,
    parties: parties.map((fact) => telling.marked(fact)),
    approvals: approvals.map((fact) => approvalOf(fact, telling, language)),
    events: events.map((fact) => ({
      ...telling.statement(fact),
      date: dateBeside(fact, language),
    })),
    sources: sourcesOf(records),
    note: noteOf([telling.note ?? (thing.draft ? text.note.draft : null), ownership.note]),
    suggestions: answered(
      [
        ...(ownership.owner === null ? [] : [ways(text.ask.owner)]),
        ...(approvals.length === 0 ? [] : [ways(text.ask.approved)]),
      ],
      sight,
    ),
  };
};

/** Characters; a longer quote is no line beside a state. */
const longestWhat = 200;

/**
 * An approval by its state and its body, with the words it stands in: only they tell whether it was the agreement
 * itself that was approved, or its evaluation, a draft, a plan.
 */
const approvalOf = (fact: Fact, telling: Telling, language: Language): Approval => {
  const [state = ''] = (fact.quality ?? '').split(':');
  const { quote } = fact.citation;
  const what = quote.length <= longestWhat ? quoted(quote.replace(/\s+/gu, ' ')) : '';
  return {
    body: telling.marked(fact),
    state: isState(state) ? state : 'expected',
    what,
    date: fact.when === null || tells(what, fact.when) ? null : formatWhen(fact.when, language),
    place: placeOf(fact),
  };
};

const tells = (words: string, when: When): boolean => words.includes(formatWhen(when, 'da'));

const isState = (word: string): word is Approval['state'] =>
  ['approved', 'not-approved', 'awaited', 'expected'].includes(word);

/** The day of an event, unless its own words tell it. */
const dateBeside = ({ when, object }: Fact, language: Language): string | null => {
  return when === null || tells(object, when) ? null : formatWhen(when, language);
};

/** Where papers name it, the newest first, each place once. */
const sourcesOf = (records: ReturnType<typeof agreementRecords>): Place[] => {
  const places = records.map(({ paper, record }): Place => {
    const { document, place } = citationOf(paper, record.source);
    return { document, place };
  });
  return [...new Map(places.map((place) => [placeLine(place), place])).values()].slice(0, mostSources);
};
