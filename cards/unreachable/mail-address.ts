import { visibleText } from '../visible-text.ts';

/** Characters of an address that mail programs and browsers still open. */
const longest = 1_800;

/** The lines of a text that is to be sent. */
export const linesOf = (text: string): string[] => text.split(/\r?\n/).map(visibleText);

/**
 * A `mailto:` address that opens a mail with subject and text. A text too long for an address is left out; it
 * stands in the card to be copied.
 * @param to null where the address is not known: the mail then opens without
 */
export const mailAddress = (to: string | null, subject: string, text: string): string => {
  const start = `mailto:${encodeURIComponent(visibleText(to ?? ''))
    .replaceAll('%40', '@')
    .slice(0, 320)}?subject=${encodeURIComponent(
    visibleText(subject)
      .slice(0, 120)
      .replace(/\p{Cs}$/u, ''),
  )}`;
  const whole = `${start}&body=${encodeURIComponent(linesOf(text).join('\r\n'))}`;
  return whole.length <= longest ? whole : start;
};
