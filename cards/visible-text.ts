/**
 * Takes out what a reader cannot see but a client may act on: control characters, zero-width characters, marks that
 * turn the direction of writing, private-use characters and halves of characters. What joins an emoji stays.
 */
export const visibleText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(
      /(?!(?<=[\p{Extended_Pictographic}\u{FE0F}\p{Emoji_Modifier}])\u200D(?=\p{Extended_Pictographic}))[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu,
      '',
    )
    .trim();

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
