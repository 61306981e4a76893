import type { GroupInput } from '../../../../cards/group/view.ts';
import type { Statement } from '../../../../cards/statement.ts';
import type { Language } from '../../../../data/language/format-date.ts';
import { holdsOn } from '../../../../data/register/as-of.ts';
import type { Fact, Relation } from '../../../../data/register/fact.ts';
import { predecessors, successors } from '../../../../data/register/succession.ts';
import type { Register } from '../../../../data/register/register.ts';
import type { Thing } from '../../../../data/register/thing.ts';
import { periodWords } from '../day-words.ts';
import { sentencesIn } from '../sentences.ts';
import type { Sight } from '../sight.ts';
import { meetingsMeant } from '../naming/meetings-meant.ts';
import { firstAnswered, waysToAsk } from './questions-answered.ts';
import { groupRecords } from './records-of.ts';
import { disagreement, once, saidOf } from './said-of.ts';
import { noteOf, tellingOf } from './telling-of.ts';

/** Names told in a note; more are no longer read there. */
const mostNames = 6;

/** A group with its mandate, as the papers tell of it on the day. */
export const groupInput = (thing: Thing, sight: Sight, language: Language): GroupInput => {
  const { register, asOf } = sight;
  const text = sentencesIn(language);
  const said = (relation: Relation) => saidOf(thing, relation, sight);
  const facts = {
    parent: said('parent'),
    task: said('task'),
    limit: said('limit'),
    chair: said('chair'),
    contact: said('contact'),
    secretariat: said('secretariat'),
    rule: said('meeting-rule'),
    period: said('period').slice(0, 1),
    old: once(predecessors(register, thing.id, asOf)),
    new: successors(register, thing.id, asOf),
  };
  const chairing = namedChairs(thing, sight);
  const telling = tellingOf([...Object.values(facts).flat(), ...chairing], asOf, language);
  const all = (list: readonly Fact[]): Statement[] => list.map((fact) => telling.statement(fact));
  /** What there is one of; where papers differ, a reader is told so. */
  const one = (relation: 'parent' | 'secretariat'): Statement | null => {
    const differing = disagreement(thing, relation, sight, language);
    const [fact] = facts[relation];
    if (differing !== null) return { text: differing, place: null };
    return fact === undefined ? null : telling.statement(fact);
  };
  const [period] = facts.period;
  const ways = (questions: readonly ((name: string) => string)[]) =>
    questions.flatMap((question) => waysToAsk(question, thing, sight, language));
  return {
    language,
    name: thing.name,
    kind: kindOf(thing, register),
    region: thing.region,
    period: period === undefined ? null : periodWords(period.validFrom, period.validTo, language),
    parent: one('parent'),
    replaces: all(facts.old),
    replacedBy: facts.new.map((fact) =>
      telling.statement(fact, register.things.get(fact.subject)?.name ?? fact.object),
    ),
    tasks: all(facts.task),
    limits: all(facts.limit),
    chairs: [
      ...chairing.map((fact) =>
        telling.statement(fact, `${register.things.get(fact.subject)?.name ?? ''}, ${fact.object}`),
      ),
      ...all(facts.chair),
    ],
    contacts: all(facts.contact),
    secretariat: one('secretariat'),
    meetingRules: all(facts.rule),
    note: noteOf([
      telling.note ?? (thing.draft ? text.note.draft : null),
      named(text.parts, partsOf(thing, sight)),
    ]),
    questions: {
      meetings: lastMeeting(thing, sight, language),
      agreements:
        register.pointingAt(thing.id, 'owner').length > 0
          ? firstAnswered(ways(text.ask.agreements), sight)
          : null,
    },
  };
};

/** The papers' own word for it, as a heading has it. */
const kindOf = (thing: Thing, register: Register): string | null => {
  const kind = groupRecords(thing, register).find(({ record }) => record.kind !== null)?.record.kind ?? null;
  return kind === null ? null : kind.slice(0, 1).toUpperCase() + kind.slice(1);
};

/** What shows its last meeting, or that of a body that is part of it; null where no paper tells of one. */
const lastMeeting = (thing: Thing, sight: Sight, language: Language): string | null => {
  const { say } = sentencesIn(language);
  if (!sight.takesQuestions) return null;
  const names = [thing.name, ...(thing.region === null ? [] : [`${thing.name}, Region ${thing.region}`])];
  const isIts = (name: string) => {
    const meetings = meetingsMeant(say.lastMeeting(name), sight) ?? [];
    return meetings.length > 0 && meetings.every(({ body }) => body.region === thing.region);
  };
  const name = names.find(isIts);
  return name === undefined ? null : say.plain(say.lastMeeting(name));
};

const named = (say: (names: string[]) => string, names: string[]): string | null =>
  names.length === 0 ? null : say(names.length > mostNames ? [...names.slice(0, mostNames), '…'] : names);

/** The bodies that are part of it. */
const partsOf = (thing: Thing, { register, asOf }: Sight): string[] => {
  const parts = register
    .pointingAt(thing.id, 'parent')
    .filter((fact) => fact.subject !== thing.id && holdsOn(fact, asOf) === 'yes')
    .flatMap((fact) => register.things.get(fact.subject)?.name ?? []);
  return [...new Set(parts)];
};

/** Who is on the newest list of people as its chair. */
const namedChairs = (thing: Thing, { register, asOf }: Sight): Fact[] => {
  const roles = register
    .pointingAt(thing.id, 'role')
    .filter((fact) => /^formand/iu.test(fact.quality ?? '') && holdsOn(fact, asOf) === 'yes');
  return once(roles.filter((fact) => fact.document === roles[0]?.document));
};
