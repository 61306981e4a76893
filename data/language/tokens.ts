import { fold } from './fold.ts';

export type Token = {
  /** Folded: lower-case, composed. */
  word: string;
  /** Offsets in the text given. */
  start: number;
  end: number;
  /** A part of the joined word that came before it: `iv` and `aftalen` after `iv-aftalen`. */
  part: boolean;
};

const words = /[\p{L}\p{N}]+(?:[-‐‑:'’&][\p{L}\p{N}]+|(?<=\p{N})[.,]\p{N}+)*/gu;
const pieces = /[\p{L}\p{N}]+/gu;
const ending = /['’](?:s|et|en|er|erne|ens|ets|ere|ne)$/;
const joint = /[-‐‑:'’&]/;

/**
 * The words of a text in order. Words joined by hyphen, colon, ampersand or apostrophe (IV-aftalen, SAM:BO,
 * 72-timers, FMK'et) come whole and then in parts; figures keep their stops (1.874.400, 19,8).
 */
export function tokens(text: string): Token[] {
  const source = fold(text);
  const found: Token[] = [];
  const add = (word: string, start: number, part: boolean): void => {
    found.push({ word, start: source.at(start), end: source.at(start + word.length), part });
  };
  for (const match of source.text.matchAll(words)) {
    const [word] = match;
    add(word.replace(/[‐‑]/g, '-'), match.index, false);
    if (!joint.test(word)) continue;
    // FMK'et is FMK with an ending.
    const joined = word.replace(ending, '');
    for (const piece of joined.matchAll(pieces)) add(piece[0], match.index + piece.index, true);
  }
  return found;
}

/** The words alone, joined words whole only. */
export const wordsOf = (text: string): string[] =>
  (fold(text).text.match(words) ?? []).map((word) => word.replace(/[‐‑]/g, '-'));
