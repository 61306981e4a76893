/** What a reader cannot see; of the joiners only those that are not within an emoji. */
const unseen =
  /(?!\s|(?<=[\p{Extended_Pictographic}\u{FE0F}\p{Emoji_Modifier}])\u200D(?=\p{Extended_Pictographic}))[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

/** Most texts have none of it; this finds out without looking around each character. */
const mayBeUnseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u;

/** All blanks but a single space, which is left as it is. */
const blanks = /\s{2,}|[^\S ]/g;

/**
 * A text as a reader sees it, in one line: without what cannot be seen but a client may act on, which is control
 * characters, zero-width characters, marks that turn the direction of writing, private-use characters and halves of
 * characters. What joins an emoji stays.
 */
export const visibleText = (text: string): string =>
  (mayBeUnseen.test(text) ? text.replace(unseen, '') : text).replace(blanks, ' ').trim();

const ellipsis = '…';

/** Shortens a text to at most `most` characters, at the end of a word where one is near, and says so with "…". */
export const shortened = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  const whole = space > most * 0.7 ? cut.slice(0, space) : cut;
  // Neither half a character nor an emoji without what follows its joiner.
  return `${whole.replace(/[\p{Cs}\u200D\s,;:–-]+$/u, '')}${ellipsis}`;
};
