import { nounPhraseEnd } from '../../noun-phrase.ts';
import { general } from './words.ts';

const complement = /^\s+(for|vedr\.?|vedrørende|om|til|på)\s+(?=[\p{L}'"‘’”])/iu;
const quoted = /^\s*(?:[-–]\s*)?['"‘’“”]([^'"‘’“”]{3,90})['"‘’“”]/u;
const capitalised = /^(?:\s+\p{Lu}[\p{L}\d-]*(?::[\p{Lu}\d]+)?(?:(?<=-)\s+og\s+\p{Lu}\p{L}+)?)+/u;
/** "gruppen Børn og unge" */
const capitalisedPair = new RegExp(String.raw`${capitalised.source}(?:\s+og\s+\p{Ll}+)?`, 'u');
const smallComplement = /^\s+(?:børn|voksne|ældre|unge)(?![\p{L}])/u;

/** What follows "arbejdsgruppen": "for X", "vedr. X", "'X'", a capitalised name. A body with a name of its own has none. */
export const rightOf = (
  text: string,
  end: number,
  core: string,
  suffix: string,
  isSmall: boolean,
): { end: number; named: boolean } => {
  const rest = text.slice(end);
  const quote = quoted.exec(rest);
  if (quote) return { end: end + quote[0].length, named: true };
  const small = smallComplement.exec(rest);
  if (small) return { end: end + small[0].length, named: true };
  const with_ = /niveau$/.test(core) ? null : complement.exec(rest);
  if (with_) {
    const from = end + with_[0].length;
    const quoteAfter = quoted.exec(text.slice(from));
    if (quoteAfter) return { end: from + quoteAfter[0].length, named: true };
    const to = nounPhraseEnd(text, from);
    if (belongs(with_[1]!.toLowerCase(), core, suffix, text.slice(from, to), isSmall))
      return { end: to, named: true };
  }
  const compass = general.has(core)
    ? null
    : /^\s(?:Nord|Syd|Øst|Vest|Midt|Fyn|Hovedstaden|Sjælland|Bornholm)(?:\p{Ll}*)(?!\p{L})/u.exec(rest);
  if (compass) return { end: end + compass[0].length, named: true };
  const capital =
    !general.has(core) || /niveau$/iu.test(core) || (/sekretariat$/iu.test(core) && suffix)
      ? null
      : (/gruppe$/.test(core) ? capitalisedPair : capitalised).exec(rest);
  return capital ? { end: end + capital[0].length, named: true } : { end, named: false };
};

/** "gruppen til direktørerne" and "klyngen om programmet" are sentences, "gruppe til ajourføring" is a name. */
const belongs = (
  preposition: string,
  core: string,
  suffix: string,
  phrase: string,
  isSmall: boolean,
): boolean => {
  if (phrase.length < 2 || /^(?:(?:at|hvordan|hvorvidt|tværs)(?!\p{L})|\d)/iu.test(phrase)) return false;
  const ownName = !general.has(core) && !isSmall;
  if (
    ownName &&
    !(preposition === 'for' && /gruppe|netværk|forum|råd|udvalg/.test(core) && /^\p{Lu}/u.test(phrase))
  )
    return false;
  if (preposition === 'til') return suffix === '';
  if (preposition === 'på') return /udvalg|råd|gruppe/.test(core) && /området$|område$/.test(phrase);
  if (preposition === 'om') return /gruppe|netværk|forum|team/.test(core);
  const bare = phrase.toLowerCase();
  return ![bare, bare.replace(/n$/, ''), bare.replace(/e[nt]$/, '')].some((word) => general.has(word));
};
