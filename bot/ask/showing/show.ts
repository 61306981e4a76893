import type { RenderedCard } from '../../../cards/render.ts';
import type { Citation } from '../../../cards/citation.ts';
import type { Language } from '../../../data/language/format-date.ts';
import { cardOf } from './card-of.ts';
import { choiceOf } from './choice.ts';
import { meant } from './naming/meant.ts';
import { namingIn } from './naming/asking-words.ts';
import { ranked } from './searching/found.ts';
import type { Showable } from './showable.ts';
import type { Sight } from './sight.ts';

/** What a name leads to: its card, or the choice between several. */
export interface Shown {
  status: 'shown' | 'choose';
  language: Language;
  rendered: RenderedCard;
  /** What the card quotes. */
  citations: readonly Citation[];
}

/**
 * Shows what a message merely names. With the word for it ("vis sårplejegruppen") it is searched for where nothing is
 * called just so. Null where the message is a question, or nothing by that name is seen.
 */
export const show = (message: string, language: Language, sight: Sight): Shown | null => {
  const naming = namingIn(message);
  if (naming === null) return null;
  const spoken = naming.shown ?? language;
  const exact = meant(naming.name, sight);
  const among = exact.length > 0 || naming.shown === null ? exact : nearest(naming.name, sight);
  const [first, ...others] = among;
  if (first === undefined) return null;
  if (others.length > 0) {
    const readingOf = (text: string) => meant(namingIn(text)?.name ?? '', sight);
    const rendered = choiceOf(naming.name, among, sight, spoken, readingOf);
    if (rendered !== null) return { status: 'choose', language: spoken, rendered, citations: [] };
  }
  const quotes = quotedIn(first);
  return { status: 'shown', language: spoken, rendered: cardOf(first, sight, spoken), citations: quotes };
};

/** What comes this close to the best found is meant as well as it. */
const nearlyBest = 0.15;
/** Less is found by a word here or there, and is not what was named. */
const leastScore = 0.6;

/** What is found where nothing is called just so: the best, and whatever fits nearly as well. */
const nearest = (name: string, { register }: Sight): Showable[] => {
  const finds = ranked(name, register);
  const best = Math.max(leastScore, finds[0]?.score ?? 0);
  return finds.filter(({ score }) => score >= Math.max(leastScore, best - nearlyBest)).map(({ one }) => one);
};

const quotedIn = (one: Showable): readonly Citation[] =>
  one.kind !== 'item' || one.point.decision === null ? [] : [one.point.decision.citation];
