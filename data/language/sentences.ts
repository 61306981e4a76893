import { monthPattern } from './dates/date-words.ts';

export type Sentence = {
  /** Offsets of the trimmed sentence. */
  start: number;
  end: number;
};

/** Short forms that need what follows them. Single letters and dotted ones ("bl.a.", "m.h.p.") need no entry. */
const goesOn = new Set(
  (
    'pkt kl jf jvf eks pr ca evt hhv vedr nr inkl ekskl pga ift ifm ifbm mht mhp iht dr prof cand vicedir afd dir ' +
    'sml cf bl fx tlf art stk sagsnr dok doknr jnr kap afs red udg vol div resp sekr fmd adm int ang vha ml max min approx incl excl vs no mr mrs ms prof st skt chr'
  ).split(' '),
);
/** Short forms that also stand at the end of a sentence: a capital after them begins a new one. */
const mayEnd = new Set(
  'mv m.v osv etc mm m.m mfl m.fl lign o.lign kr mio mia mill t.kr tkr mdr min stk pct kvt jr sr inc ltd ltd. p.t d.d d.å f.m e.m'.split(
    ' ',
  ),
);

const breaks =
  /(?<![.!?…])[.!?…]+["”“»«’')\]]*(?=\s|$)|\n[^\S\n]*\n|\n(?=[^\S\n]*(?:[•·▪●◦*–—-]|\d{1,2}[.)])\s)/g;
const openers = /[\s"“”„»«‘’'([\-–—•·▪●◦*]/;
const month = new RegExp(`^(?:${monthPattern}|kvartal|halvår|halvdel|december)(?![a-zæøå])`, 'i');
/** The word or figure right before a full stop, with inner stops. */
const lastWord = /[\p{L}\p{N}][\p{L}\p{N}.]{0,15}$/u;
/** A parenthesis longer than this is taken for one that was never closed. */
const longestParenthesis = 400;

const space = /\s/;
function skipSpace(text: string, from: number): number {
  let i = from;
  while (i < text.length && space.test(text.charAt(i))) i++;
  return i;
}

/** First character that is not space, quote, bracket or bullet. */
function leading(text: string, from: number): string {
  let i = from;
  while (i < text.length && i < from + 12 && openers.test(text[i] ?? '')) i++;
  return text.slice(i, i + 12);
}

const isLower = (char: string): boolean => char !== char.toUpperCase();
const isUpper = (char: string): boolean => char !== char.toLowerCase();

/** Whether a full stop at `at` ends the sentence whose first character is at `start`. */
function endsSentence(text: string, start: number, at: number, after: number): boolean {
  const next = leading(text, after);
  if (next === '') return true;
  if (isLower(next.charAt(0))) return false;
  const word = lastWord.exec(text.slice(Math.max(start, at - 16), at))?.[0] ?? '';
  if (word === '') return true;
  const low = word.toLowerCase();
  if (/^\d+$/.test(word)) {
    // "1. Title" is one piece, so is "30. November"; "i 2023. Der" is two.
    return at - word.length > start && !(word.length <= 2 && month.test(next));
  }
  if (mayEnd.has(low)) return isUpper(next.charAt(0));
  // Initials ("S. Kjær"), "d.", "f.eks.", "a.m.b.a.".
  if (/^\p{L}$/u.test(word) || /^(?:\p{L}{1,4}\.)+\p{L}{1,4}$/u.test(word)) return false;
  return !goesOn.has(low);
}

/**
 * The sentences of a text, in order, trimmed; between them there is only white space. Danish first: not split
 * after abbreviations, initials and ordinals, nor inside a parenthesis; an empty line or a bullet always splits.
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  // First character of the sentence being read; everything before it is done.
  let start = skipSpace(text, 0);
  let opening = text.indexOf('(');
  let closesAt = -1;
  const close = (end: number): void => {
    const to = start + text.slice(start, end).trimEnd().length;
    if (to > start) found.push({ start, end: to });
    start = skipSpace(text, end);
  };
  for (const match of text.matchAll(breaks)) {
    const end = match.index + match[0].length;
    if (end <= start) continue;
    if (match[0].startsWith('\n')) {
      close(match.index);
      closesAt = -1;
      continue;
    }
    // Where the last parenthesis opened before this stop closes; one that opens the sentence does not hold it together.
    while (opening !== -1 && opening < match.index) {
      const closing = text.slice(opening, opening + longestParenthesis).indexOf(')');
      if (closing > 0 && opening > start) closesAt = opening + closing;
      opening = text.indexOf('(', opening + 1);
    }
    if (match.index < closesAt) continue;
    const stop = match[0].startsWith('.') ? match.index : -1;
    if (stop === -1 ? !isLower(leading(text, end).charAt(0)) : endsSentence(text, start, stop, end))
      close(end);
  }
  close(text.length);
  return found;
}
