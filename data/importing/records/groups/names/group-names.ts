import { leftOf } from './left.ts';
import { rightOf } from './right.ts';
import { general, kinds, kindWord, neverBodies } from './words.ts';

/** A body named in a text: the name as written, where, and the word for its kind. */
export interface GroupName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

const ending = '(?:ernes|erne|ens|ets|en|et|er|ns|n|s|t)?';
const head = new RegExp(
  String.raw`(?<![\p{L}\d])([\p{L}\d:&-]*?)(${kinds.join('|')})(${ending})(?![\p{L}\d-])`,
  'giu',
);

/** Adjectives of a level of administration, not of a body. */
const generalLevel = /(?:administrativt|regionalt|kommunalt|nationalt|lokalt|centralt|højt|fagligt)\s*$/iu;

/** "den kommunale sundhedsgruppe (KSG)": what has a short form is a name. */
const shortForm = /^ \(([A-ZÆØÅ]{2,8})\)/u;

/** "til at", "om at": no complement of a name. */
const isClause = (text: string): boolean => /\s(?:til|om|for|på) (?:at|hvordan|hvorvidt)$/iu.test(text);

/** No body is named without one of these. */
const hint = new RegExp(kinds.join('|'), 'i');

/** One place where a word for a body stands, taken apart: "Følge-gruppe-n". */
interface Place {
  readonly text: string;
  readonly at: number;
  readonly word: string;
  readonly prefix: string;
  readonly kind: string;
  readonly suffix: string;
  /** The word without its ending, small. */
  readonly core: string;
}

const placeOf = (text: string, match: RegExpExecArray): Place => {
  const [word, prefix, kind, suffix] = match as unknown as [string, string, string, string];
  const core = `${prefix}${kind}`.toLowerCase().replace(/[-\s]/g, '');
  return {
    text,
    at: match.index,
    word,
    prefix,
    kind: kind.toLowerCase(),
    suffix: suffix.toLowerCase(),
    core,
  };
};

/** "Styregruppens formandskab" */
const chairmanship = ({ text, at, word, suffix }: Place): GroupName | null => {
  const end = at + word.length;
  const chaired = suffix.endsWith('s')
    ? /^ (?:formands?skab|sekretariat)(?:et)?(?!\p{L})/iu.exec(text.slice(end))
    : null;
  if (!chaired || !/^\p{Lu}/u.test(word)) return null;
  const start = leftOf(text, at);
  const name = text.slice(start, end + chaired[0].length);
  return {
    name,
    start,
    end: end + chaired[0].length,
    kind: chaired[0].trim().replace(/et$/, '').toLowerCase(),
  };
};

const isNoBody = ({ prefix, kind }: Place): boolean =>
  neverBodies.test(prefix.replace(/-$/, '')) ||
  (kind === 'råd' && (/om$|^tilt$/iu.test(prefix) || (prefix.length > 0 && prefix.length < 3)));

/** Words in capitals before a common one make it a name: "en ny Godt På Vej gruppe", "Klyngens Styregruppe". */
const titledBefore = ({ text, at, word }: Place): number | null => {
  const before = text.slice(0, at);
  const titled =
    /(?<=\S\s)(?:\p{Lu}[\p{L}-]+\s+){2,}$/u.exec(before) ??
    (/^\p{Lu}/u.test(word) ? /(?<!\p{L})\p{Lu}\p{L}+(?:ens|ets|nes)\s+$/u.exec(before) : null);
  return titled?.index ?? null;
};

const nameAt = (place: Place): GroupName | null => {
  const { text, at, word, kind, suffix, core, prefix } = place;
  const plural = /^(?:er|erne|ernes)$/u.test(suffix);
  const isSmall = /^\p{Ll}/u.test(word);
  const own = !isSmall && !general.has(core);
  const right =
    plural || suffix.endsWith('s')
      ? { end: at + word.length, named: false }
      : rightOf(text, at + word.length, core, suffix, isSmall);
  const titled = general.has(core) && !right.named ? titledBefore(place) : null;
  if (titled !== null)
    return { name: text.slice(titled, right.end), start: titled, end: right.end, kind: kindWord('', core) };
  const start = leftOf(text, at);
  const before = text.slice(start, at);
  const name = text.slice(start, right.end).replace(/\s+/g, ' ');
  const adjective = /\p{L}(?:isk|isk[et]|iv[te]?)\s/iu.test(before);
  const described = adjective && !plural && (/^\p{Lu}/u.test(name) || shortForm.test(text.slice(right.end)));
  const isName =
    kind === 'niveau' ? adjective && !generalLevel.test(before) : own || right.named || described;
  const isCommon = general.has(core) && !right.named && !adjective;
  if (!isName || isCommon || (!own && (plural || kind === 'fora')) || isClause(name)) return null;
  return { name, start, end: right.end, kind: kindWord(before, `${prefix}${kind}`) };
};

/** The bodies that a text names, in order. Generic words ("arbejdsgruppen", "udvalget") name none. */
export const groupNamesIn = (written: string): GroupName[] => {
  if (!hint.test(written)) return [];
  // No name goes on from one cell of a table into the next.
  const text = written.replaceAll('\t', '|');
  const found: GroupName[] = [];
  for (const match of text.matchAll(head)) {
    const place = placeOf(text, match);
    if (place.at < (found.at(-1)?.end ?? 0)) continue;
    const name = chairmanship(place) ?? (isNoBody(place) ? null : nameAt(place));
    if (name) found.push(name);
  }
  return found;
};
