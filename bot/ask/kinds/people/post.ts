import { formatWhen } from '../../../../data/language/format-date.ts';
import type { Fact } from '../../../../data/register/fact.ts';
import type { Thing } from '../../../../data/register/thing.ts';
import type { Candidate } from '../../candidate.ts';
import { fitOf } from '../../finding/accounting.ts';
import { listed } from '../../telling/listed.ts';
import { textIn } from '../../telling/text.ts';
import { factCandidate, paperOf } from '../fact-candidate.ts';
import type { AnswerKind, AskContext } from '../kind.ts';

interface Holder {
  person: Thing;
  fact: Fact;
  /** Share of the question that the person's post says, and that post, body and paper say. */
  own: number;
}

/** Who holds a post, or is there for an organisation: "hvem er sekretariatschef", "hvilke læger sidder i udvalget". */
export const post: AnswerKind = {
  name: 'post',
  cues: [
    /(?<!\p{L})(?:hvem (?:er|var|hedder)|hvad hedder|hvad hed|navn(?:et)?(?: på)?|hvilke[nt]?|hun|han|hedder|sidder(?: .{0,10}med)?|repræsenterer|fra|med i|i)(?!\p{L})/gu,
    /\b(?:who (?:is|was|are|were)|name of|what is the name|which|list|called|on|sits?|represents?|from|in)\b/gu,
  ],
  candidates: (context) => {
    const { question, register } = context;
    if (!asksHolder.test(question.folded) || !['who', 'what', 'list'].includes(question.sought)) return [];
    const holders = holdersOf(context);
    const most = Math.max(0, ...holders.map(({ own }) => own));
    const meant = holders.filter(({ own }) => own >= most - 0.01).slice(0, mostTold);
    const documents = new Set(meant.map(({ fact }) => fact.document));
    const [first] = meant;
    if (first === undefined || most < leastOwn || documents.size > 1) return [];
    const facts: readonly [Fact, ...Fact[]] = [first.fact, ...meant.slice(1).map(({ fact }) => fact)];
    const body = first.fact.objectId === null ? undefined : register.things.get(first.fact.objectId);
    const candidate: Candidate | null = factCandidate(
      {
        kind: 'post',
        subject: body ?? first.person,
        label: meant.map(({ person }) => person.name).join(', '),
        facts,
        says: meant.map(({ person }) => person.name).join(' '),
        lead: (language) => {
          const { and } = textIn(language);
          const names = meant.map(({ person, fact }) => `${person.name} (${fact.object})`);
          return textIn(language).holders(listed(names, and), paperOf(context, first.fact, language));
        },
      },
      context,
    );
    return candidate === null ? [] : [candidate];
  },
};

const asksHolder =
  /(?<!\p{L})(?:direktør|chef|leder|læge|konsulent|sygeplejerske|borgmester|rådmand|koordinator|sekretær|repræsentant|psykolog|terapeut|farmaceut|referent|jordemoder|professor|næstformand|director|head|doctor|consultant|nurse|mayor|manager|secretary|representative|pharmacist|vice-chair)|\p{L}(?:direktør|chef|leder|læge|konsulent|sygeplejerske|borgmester|koordinator|sekretær|repræsentant|terapeut|farmaceut)/u;
const leastOwn = 0.35;
const mostTold = 6;

/** Who is on the papers' lists with a post that says some of the question. */
const holdersOf = ({ content, index, register }: AskContext): Holder[] => {
  const total = content.reduce((sum, word) => sum + word.weight, 0);
  if (total === 0) return [];
  return register.facts.flatMap((fact): Holder[] => {
    if (fact.relation !== 'role' || fact.object === '' || fact.standing !== 'in-force') return [];
    const person = register.things.get(fact.subject);
    if (person === undefined) return [];
    const terms = index.termsIn(fact.object);
    const own =
      content.reduce((sum, word) => sum + word.weight * fitOf(word, (term) => terms.has(term)), 0) / total;
    return own === 0 ? [] : [{ person, fact, own }];
  });
};

/** Who was at a meeting, by its list; with an organisation, who of it. */
export const presence: AnswerKind = {
  name: 'presence',
  cues: [
    /(?<!\p{L})(?:hvem(?: alle)?|deltog|deltagere|deltager|til stede|mødte(?: op)?|var der|var med|med|på|fra|møde(?:t)?)(?!\p{L})/gu,
    /\b(?:who|attended|attend|participants?|participated|present|took part|at|from|meeting)\b/gu,
  ],
  candidates: (context) => {
    const { question, register } = context;
    if (!asksPresence.test(question.folded) || /ikke|not\b|n't/u.test(question.folded)) return [];
    if (!['who', 'list', 'what'].includes(question.sought)) return [];
    return context.links('group').flatMap(({ thing }): Candidate[] => {
      const all = register.pointingAt(thing.id, 'attendance').filter(({ object }) => object === 'present');
      const there = all.filter(({ document }) => document === all[0]?.document);
      const [first, ...rest] = there;
      if (first === undefined || rest.length < leastListed) return [];
      const names = there.map(({ subject }) => register.things.get(subject)?.name ?? '');
      const candidate = factCandidate(
        {
          kind: 'presence',
          subject: thing,
          facts: [first, ...rest],
          says: 'udvalget gruppen mødet deltagere',
          lead: (language) =>
            textIn(language).present(
              listed(names.slice(0, mostNamed), textIn(language).and) +
                (names.length > mostNamed ? ' …' : ''),
              thing.name,
              first.when === null ? null : formatWhen(first.when, language),
            ),
        },
        context,
      );
      return candidate === null ? [] : [candidate];
    });
  },
};

const asksPresence =
  /(?<!\p{L})hvem (?:deltog|var (?:til stede|med|der)|mødte op)|deltagere på|\bwho (?:attended|was (?:present|there)|took part|participated)|\bparticipants\b/u;
/** Fewer are no list of who was there. */
const leastListed = 2;
const mostNamed = 20;
