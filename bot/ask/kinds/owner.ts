import { holdsOn } from '../../../data/register/as-of.ts';
import { conflictsOf } from '../../../data/register/conflicts.ts';
import type { Fact } from '../../../data/register/fact.ts';
import { predecessors, successors } from '../../../data/register/succession.ts';
import type { Thing } from '../../../data/register/thing.ts';
import { citationOf } from '../../../data/register/citations.ts';
import { accountFor } from '../finding/accounting.ts';
import type { Candidate } from '../candidate.ts';
import { listed, textIn } from '../telling/text.ts';
import { splitWords, termsOf } from '../question/words.ts';
import { factCandidate, paperOf } from './fact-candidate.ts';
import type { AnswerKind, AskContext } from './kind.ts';

/** Who maintains an agreement; asked about an earlier time, whom the owner took it over from. */
export const owner: AnswerKind = {
  name: 'owner',
  cues: [
    /\b(?:ejer|ejes|ejede|ejerskab(?:et)?)\b/gu,
    /\bansvar(?:et|lig|lige)?\b/gu,
    /\b(?:varetager|varetages|vedligeholder|vedligeholdes|vedligehold|forankret|tager sig af|står for|passer|hører)\b/gu,
    /\bhvem (?:har|havde|sidder med)\b/gu,
    /\b(?:området|aftalen)(?= hører)/gu,
    /\b(?:owns?|owned|owners?|responsib(?:le|ility)|in charge|maintains?|maintained|looks? after|takes? care|handles?)\b/gu,
  ],
  candidates: (context) =>
    context.links('agreement').flatMap(({ thing }) => {
      const stated = context.register.about(thing.id, 'owner');
      const current = stated.find((fact) => holdsOn(fact, context.question.asOf) === 'yes') ?? stated[0];
      if (current === undefined) return leftOpen(thing, context);
      const differing = conflictsOf(context.register, thing.id, 'owner', context.question.asOf);
      if (differing.length > 1)
        return differing.flatMap((fact) => asConflict(now(thing, fact, context), fact));
      const asksBefore = context.question.times.some((time) => isBefore(time, current));
      return [
        asksBefore || asksPast(context) ? before(thing, current, context) : now(thing, current, context),
      ].filter((one) => one !== null);
    }),
};

/** An agreement nobody is said to own, beside one of the same name elsewhere that has an owner. */
const leftOpen = (thing: Thing, { register, content }: AskContext): Candidate[] => {
  const paper = register.papers.get(thing.papers[0] ?? '');
  const record = paper?.paper.agreements.find((one) => thing.names.includes(one.title));
  if (paper === undefined || record === undefined) return [];
  const terms = new Set(thing.names.flatMap(termsOf));
  const { share, missing } = accountFor(content, (term) => terms.has(term));
  return [
    {
      kind: 'owner',
      open: true,
      subject: thing.id,
      label: `${thing.name}${thing.region === null ? '' : ` (Region ${thing.region})`}`,
      region: thing.region,
      lead: (language) => textIn(language).ownerUnknown(thing.name, thing.region),
      citations: [citationOf(paper, record.source)],
      accounted: share,
      score: share,
      missing,
    },
  ];
};

const asksPast = ({ question }: AskContext): boolean =>
  question.past &&
  /\b(?:havde|før|tidligere|had|before|previously|formerly|used to)\b/u.test(question.folded);

const isBefore = ({ from, to, side }: AskContext['question']['times'][number], fact: Fact): boolean => {
  const day = fact.statedOn;
  if (day === null) return false;
  return side === 'before' || (side === null && (to ?? from ?? day) < day);
};

/** Papers that differ are alternatives, each with its own place: only a reader can tell which is right. */
const asConflict = (candidate: Candidate | null, fact: Fact): Candidate[] =>
  candidate === null ? [] : [{ ...candidate, subject: `${fact.subject} ${fact.object}`, label: fact.object }];

const now = (thing: Thing, fact: Fact, context: AskContext): Candidate | null => {
  const old = fact.objectId === null ? [] : predecessors(context.register, fact.objectId);
  const [later] = fact.objectId === null ? [] : successors(context.register, fact.objectId);
  return factCandidate(
    {
      kind: 'owner',
      subject: thing,
      facts: [fact],
      timeTold: true,
      also: [...(later === undefined ? [] : [later]), ...old].slice(0, 1).map((one) => one.citation),
      says: 'området aftalen samarbejdsaftale gruppe arbejdsgruppe',
      brief: (language) =>
        textIn(language).owner(thing.name, fact.object, thing.region, paperOf(context, fact, language)),
      lead: (language) => {
        const text = textIn(language);
        const paper = paperOf(context, fact, language);
        const names = listed(
          old.map((one) => one.object),
          text.and,
        );
        // A replaced owner is told as former: who has the agreement since, only a paper can say.
        if (later !== undefined) {
          const successor = context.register.things.get(later.subject)?.name ?? '';
          return text.formerOwner(
            thing.name,
            fact.object,
            thing.region,
            successor,
            paperOf(context, later, language),
          );
        }
        return old.length === 0
          ? text.owner(thing.name, fact.object, thing.region, paper)
          : text.ownerWithPredecessors(thing.name, fact.object, thing.region, paper, names);
      },
    },
    context,
  );
};

/** Only what the papers say: whom the owner replaced; among several, those whose name speaks of the agreement's subject. */
const before = (thing: Thing, fact: Fact, context: AskContext): Candidate | null => {
  const replaced = fact.objectId === null ? [] : predecessors(context.register, fact.objectId);
  const subject = new Set(
    thing.names.flatMap((name) => splitWords(name.replaceAll('-', ' ')).map((word) => word.plain)),
  );
  const near = replaced.filter((one) =>
    splitWords(one.object).some((word) => subject.has(word.plain) && word.plain !== 'om'),
  );
  const [first, ...rest] = near.length > 0 ? near : replaced;
  if (first === undefined) return null;
  return factCandidate(
    {
      kind: 'owner',
      subject: thing,
      facts: [first, ...rest],
      timeTold: true,
      says: 'området aftalen samarbejdsaftale gruppe arbejdsgruppe ny new',
      lead: (language) => {
        const text = textIn(language);
        return text.formerly(
          fact.object,
          listed(
            [first, ...rest].map((one) => one.object),
            text.and,
          ),
          paperOf(context, fact, language),
        );
      },
    },
    context,
  );
};
