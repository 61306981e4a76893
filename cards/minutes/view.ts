import { action, type ActionData, type CardButton } from '../actions.ts';
import { inLanguage, type Card, type CardInput, type Language } from '../card.ts';
import { fact } from '../statement.ts';
import template from './template.json' with { type: 'json' };
import { danish, type Sentences } from './text.da.ts';
import { english } from './text.en.ts';

/** Lines under a label: what was decided, remarks, corrections. */
export interface MinutesPart {
  label: string;
  lines: string[];
  /** It stands out: a correction beside the text it is about. */
  variant: 'plain' | 'correction';
}

export interface MinutesItemShown {
  /** Null for what is no item. */
  number: number | null;
  /** "Punkt 3: …". */
  title: string;
  /** That it is closed, how it came out. */
  marks: string[];
  parts: MinutesPart[];
  /** What the button that writes on it carries; null where the reader does not write. */
  data: ActionData | null;
}

/** A meeting's minutes, or one part of them where they are long. */
export interface MinutesInput extends CardInput {
  variant: keyof Sentences['states'];
  title: string;
  group: string;
  /** What is new, and what the reader can do. */
  lead: string | null;
  facts: { title: string; value: string }[];
  items: MinutesItemShown[];
  /** Which part, where there are several. */
  page: { number: number; of: number } | null;
  /** Who has approved, and when; and the code of the text. */
  approvals: string[];
  buttons: CardButton[];
}

/** The most a client is given in one piece; a longer line goes on in the next. */
const longestPiece = 1_100;

/** A line in pieces that are shown whole, cut between words where there are any. */
const piecesOf = (line: string): string[] => {
  const pieces: string[] = [];
  let rest = line;
  while (rest.length > longestPiece) {
    const blank = rest.lastIndexOf(' ', longestPiece);
    const at = blank > longestPiece / 2 ? blank : longestPiece;
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at).trimStart();
  }
  return rest === '' ? pieces : [...pieces, rest];
};

const tones: Record<keyof Sentences['states'], string> = {
  draft: 'default',
  submitted: 'warning',
  approved: 'good',
  'passed-on': 'warning',
  confirmed: 'good',
};

/** The most of each that a card has; whoever makes it divides longer minutes into parts (`page`). */
export const mostShown = { items: 10, lines: 60, characters: 11_000 };
const mostParts = 6;

const partView = ({ label, lines, variant }: MinutesPart, most: number) => ({
  label,
  style: variant === 'correction' ? 'warning' : 'default',
  lines: lines
    .flatMap(piecesOf)
    .slice(0, most)
    .map((line) => ({ text: line })),
});

/** Lines of one item, where all have as many as a card can show. */
const linesOf = (parts: readonly MinutesPart[]): number =>
  parts.slice(0, mostParts).reduce((sum, { lines }) => sum + lines.flatMap(piecesOf).length, 0);

const itemView = (
  { number, title, marks, parts, data }: MinutesItemShown,
  language: Language,
  { label, most }: { label: (number: number) => string; most: number },
) => ({
  title,
  marks: marks.join(' · '),
  parts: parts.slice(0, mostParts).map((part) => partView(part, most)),
  isWritten: data !== null,
  actions:
    data === null ? [] : [action('minutes.ask', label(number ?? 0), language, { ...data, act: 'item' })],
});

/** How many lines each part may have, so that none is left out where all fit. */
const mostLines = (items: readonly MinutesItemShown[]): number => {
  const all = items.reduce((sum, { parts }) => sum + linesOf(parts), 0);
  const parts = items.reduce((sum, one) => sum + Math.min(one.parts.length, mostParts), 0);
  return all <= mostShown.lines * 2 ? all : Math.max(1, Math.floor((mostShown.lines * 2) / parts));
};

/** The minutes of a meeting, with what their reader can do with them. */
export const minutesCard: Card<MinutesInput> = {
  name: 'minutes',
  template,
  viewOf: ({ language, variant, title, group, lead, facts, items, page, approvals, buttons }) => {
    const text = inLanguage(language, { da: danish, en: english });
    const told = items.slice(0, mostShown.items);
    const how = { label: text.edit, most: mostLines(told) };
    const shown = facts.slice(0, 10).flatMap((one) => fact(one.title, one.value));
    return {
      title,
      group,
      state: text.states[variant],
      tone: tones[variant],
      lead: lead ?? '',
      hasFacts: shown.length > 0,
      facts: shown,
      items: told.map((item) => itemView(item, language, how)),
      page: page === null || page.of < 2 ? '' : text.page(page.number, page.of),
      approvals: approvals.slice(0, 12).map((line) => ({ text: line })),
      actions: buttons
        .slice(0, 5)
        .map(({ verb, title: label, data, role }) =>
          action(verb, label, language, data, role === undefined ? {} : { style: role }),
        ),
    };
  },
  summary: ({ language, variant }) => inLanguage(language, { da: danish, en: english }).summaries[variant],
};
