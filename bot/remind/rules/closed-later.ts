import type { Citation } from '../../../data/model/answer.ts';
import type { IsoDate } from '../../../data/model/time.ts';
import type { KeptDeadline } from '../../../data/model/deadline.ts';
import { wordsOf } from '../../../data/register/name-key.ts';
import type { Register } from '../../../data/register/register.ts';
import type { Thing } from '../../../data/register/thing.ts';
import { papersOf } from './deadlines/from-papers.ts';
import { isOpen } from './standing.ts';

/** Decisions that end a matter. One that is discussed, postponed or referred does not. */
const ending = new Set<string | null>(['adopted', 'adopted-changed', 'noted', 'rejected']);

/** Words every second item has; they do not make two items the same matter. */
const common = new Set(
  wordsOf(
    'opfølgning status afrapportering godkendelse drøftelse beslutning orientering sag punkt møde ny nyt næste',
  ),
);
const matterOf = (title: string): Set<string> =>
  new Set(wordsOf(title.replace(/^\d+\s+/u, '')).filter((word) => !common.has(word) && word.length > 1));

/** Of the words of the shorter title, this share must stand in the other; and at least two words. */
const enough = 0.75;
const sameMatter = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= 2 && shared >= enough * Math.min(one.size, other.size);
};

/**
 * For a follow-up: a decision of the same group at a later meeting, under an item about the same matter, that ends it.
 * It is proposed as done with the place, never taken as done: that is for a person to say. Pure.
 */
export const withClosing = (
  register: Register,
  group: Thing,
  today: IsoDate | null = null,
): ((deadline: KeptDeadline) => Citation | null) => {
  const papers = papersOf(register, group, today);
  const decisions = register.facts
    .filter(
      ({ relation, document, quality, standing }) =>
        relation === 'decision' && standing === 'in-force' && papers.has(document) && ending.has(quality),
    )
    .map((fact) => ({ fact, matter: matterOf(register.things.get(fact.subject)?.name ?? '') }));
  return (deadline) => {
    const { kind, item, statedOn } = deadline.stated;
    if (!isOpen(deadline) || item === null || statedOn === null) return null;
    if (kind !== 'follow-up' && kind !== 'hard' && kind !== 'expected') return null;
    const matter = matterOf(item);
    const later = decisions
      .filter(({ fact, matter: other }) => (fact.statedOn ?? '') > statedOn && sameMatter(matter, other))
      .sort((a, b) => ((a.fact.statedOn ?? '') < (b.fact.statedOn ?? '') ? -1 : 1))
      .map(({ fact }) => fact.citation);
    return (
      later.find(
        (one) =>
          !deadline.notClosedBy.some(
            ({ document, quote }) => document === one.document && quote === one.quote,
          ),
      ) ?? null
    );
  };
};
