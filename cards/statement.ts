import type { Language } from './card.ts';
import { placeLine, type Place } from './citation.ts';
import { commonText } from './common-text.ts';

/** Something the papers say, and where; the place is null where it stands elsewhere in the card. */
export interface Statement {
  text: string;
  place: Place | null;
}

/** What templates show of a statement. */
interface Shown {
  text: string;
  place: string;
}

/** Where all stand in one place, it is named once, beneath the last. */
const shown = (statements: readonly Statement[]): Shown[] => {
  const lines = statements.map(({ place }) => (place === null ? '' : placeLine(place)));
  const inOne = new Set(lines).size === 1;
  return statements.map(({ text }, index) => ({
    text,
    place: inOne && index < lines.length - 1 ? '' : (lines[index] ?? ''),
  }));
};

/** A titled list of which the first few are seen and the others unfold. */
export interface Section {
  id: string;
  title: string;
  seen: Shown[];
  hasFolded: boolean;
  folded: Shown[];
  more: string;
  fewer: string;
}

/** How many of a list are read without unfolding. */
const mostSeen = 4;
/** More than this in one card is no longer read; whoever needs all of it opens the paper. */
const most = 20;

/**
 * Statements as a section, in a list so that one without statements is no section at all.
 * @param id of the folded part; the buttons are `show-…` and `hide-…`
 */
export const sectionOf = (
  id: string,
  title: string,
  statements: readonly Statement[],
  language: Language,
): Section[] => {
  if (statements.length === 0) return [];
  const told = statements.slice(0, most);
  // One more line takes no more room than the button that would show it.
  const seen = told.length <= mostSeen + 1 ? told : told.slice(0, mostSeen);
  const folded = told.slice(seen.length);
  const { more, fewer } = commonText(language);
  return [
    {
      id,
      title,
      seen: shown(seen),
      hasFolded: folded.length > 0,
      folded: shown(folded),
      more: more(folded.length),
      fewer,
    },
  ];
};

/** Bullets, where the statements are points and not sentences of their own. */
export const points = (statements: readonly Statement[]): Statement[] =>
  statements.length < 2 ? [...statements] : statements.map((one) => ({ ...one, text: `• ${one.text}` }));

/** A line of facts, in a list so that one without a value is no line. */
export const fact = (title: string, value: string | null): { title: string; value: string }[] =>
  value === null || value.trim() === '' ? [] : [{ title, value }];
