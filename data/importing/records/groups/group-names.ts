import { danish } from '../../../language/word-boundary.ts';
import { nounPhraseEnd } from '../noun-phrase.ts';

/** A body named in a text: the name as written, where, and the word for its kind. */
export interface GroupName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** What bodies are called, longest first. To add a kind of body, add its word. */
const kinds = [
  'styregruppe',
  'arbejdsgruppe',
  'følgegruppe',
  'implementeringsgruppe',
  'temagruppe',
  'kompetencegruppe',
  'projektgruppe',
  'referencegruppe',
  'koordinationsgruppe',
  'samordningsforum',
  'koordinationsforum',
  'kontaktforum',
  'udviklingsforum',
  'samarbejdsfora',
  'sundhedsklynge',
  'sundhedsråd',
  'regionsråd',
  'formandskab',
  'formandsskab',
  'sekretariat',
  'udvalg',
  'gruppe',
  'forum',
  'fora',
  'klynge',
  'niveau',
  'taskforce',
  'team',
  'råd',
  'netværk',
];
const ending = '(?:ernes|erne|ens|ets|en|et|er|ns|n|s|t)?';
const head = new RegExp(
  String.raw`(?<![\p{L}\d])([\p{L}\d:&-]*?)(${kinds.join('|')})(${ending})(?![\p{L}\d-])`,
  'giu',
);

/** Adjectives that are part of a body's name even when small. */
const adjectives = danish(
  /(?:\b(?:[Dd]en|[Dd]et|stående|tværsektoriel(?:le|t)?|\p{L}*faglig(?:t|e)?,?|\p{L}*strategisk(?:e)?|politisk(?:e)?|administrativ(?:e|t)?|psykiatrisk(?:e)?|somatisk(?:e)?|rådgivende|kommunale?|regionale?|lokale?|midlertidig(?:e)?|[Aa]d hoc|fælles|teknisk-administrativ(?:t|e)?|forberedende|koordinerende|nationale?|fælleskommunalt?)\s+|\p{Lu}[\p{L}-]*(?::[\p{Lu}\d]+)?(?<=\p{L}{2})\s+)+$/u,
);
const complement = /^\s+(for|vedr\.?|vedrørende|om|til|på)\s+(?=[\p{L}'"‘’”])/iu;
const quoted = /^\s*(?:[-–]\s*)?['"‘’“”]([^'"‘’“”]{3,90})['"‘’“”]/u;
const capitalised = /^(?:\s+\p{Lu}[\p{L}\d-]*(?::[\p{Lu}\d]+)?(?:(?<=-)\s+og\s+\p{Lu}\p{L}+)?)+/u;
/** "gruppen Børn og unge" */
const capitalisedPair = new RegExp(String.raw`${capitalised.source}(?:\s+og\s+\p{Ll}+)?`, 'u');
const smallComplement = /^\s+(?:børn|voksne|ældre|unge)(?![\p{L}])/u;

/** Words that name no particular body on their own. */
const general = new Set(
  (
    'arbejdsgruppe styregruppe følgegruppe projektgruppe gruppe udvalg forum fora klynge sundhedsklynge niveau formandskab formandsskab sekretariat team råd netværk ' +
    'adhocgruppe implementeringsgruppe temagruppe referencegruppe målgruppe ledelsesniveau kommuneniveau serviceniveau aldersgruppe patientgruppe ' +
    'implementeringsniveau behandlingsniveau klyngesekretariat fagudvalg regionsniveau sundhedsråd'
  ).split(' '),
);
const neverBodies =
  /^(?:mål|patient|alders|bruger|diagnose|borger|behandlings|ledelses|kommune|service|aktivitets|implementerings(?=niveau)|uddannelses|kvalitets(?=niveau)|an|for|u|b(?=råd)|forbedrings)$/iu;

const openings =
  /^(?:på|i|ved|af|til|for|fra|med|som|når|der|hvis|såfremt|herunder|under|desuden|endvidere|herefter|derfor|mens|men|og|en|et|denne|hver|alle|begge|mødet|møde|referat|dagsorden|fra:?|til:?)\s+/iu;
const article = /^(?:den|det|de)\s+/u;
/** Adjectives of a level of administration, not of a body. */
const generalLevel = /(?:administrativt|regionalt|kommunalt|nationalt|lokalt|centralt|højt|fagligt)\s*$/iu;

/** A sentence opens with a capital, so there only an adjective belongs to the name: "Rådgivende …", not "Siger …". */
const adjectival =
  /^(?:[Dd]en|[Dd]et|[Aa]d hoc|[Ff]ælles|\p{L}+(?:iske?|igt|ige|lig|ende|el|elle|elt|ale|alt|ive|ivt|ivt|et|ens|ets|nes)),?(?=,?\s)/u;

const leftOf = (text: string, at: number): number => {
  let before = adjectives.exec(text.slice(Math.max(0, at - 70), at))?.[0] ?? '';
  const opensSentence = at - before.length === 0 || /[.:–-]\s$/.test(text.slice(0, at - before.length));
  if (opensSentence && !adjectival.test(before)) before = before.replace(/^\S+\s+/u, '');
  while (openings.test(before)) before = before.replace(openings, '');
  return at - before.replace(article, '').length;
};

/** What follows "arbejdsgruppen": "for X", "vedr. X", "'X'", a capitalised name. A body with a name of its own has none. */
const rightOf = (
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
    : /^\s(?:Nord|Syd|Øst|Vest|Midt|Fyn)(?:\p{Ll}*)(?!\p{L})/u.exec(rest);
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

/** "den kommunale sundhedsgruppe (KSG)": what has a short form is a name. */
const shortForm = /^ \(([A-ZÆØÅ]{2,8})\)/u;

/** "til at", "om at": no complement of a name. */
const isClause = (text: string): boolean => /\s(?:til|om|for|på) (?:at|hvordan|hvorvidt)$/iu.test(text);

/** No body is named without one of these. */
const hint = new RegExp(kinds.join('|'), 'i');

/** The bodies that a text names, in order. Generic words ("arbejdsgruppen", "udvalget") name none. */
export const groupNamesIn = (text: string): GroupName[] => {
  if (!hint.test(text)) return [];
  const found: GroupName[] = [];
  for (const match of text.matchAll(head)) {
    const [word, prefix, kind, suffix] = match as unknown as [string, string, string, string];
    const chaired = /s$/iu.test(suffix)
      ? /^ (?:formands?skab|sekretariat)(?:et)?(?!\p{L})/iu.exec(text.slice(match.index + word.length))
      : null;
    if (chaired && /^\p{Lu}/u.test(word) && match.index >= (found.at(-1)?.end ?? 0)) {
      const start = leftOf(text, match.index);
      const end = match.index + word.length + chaired[0].length;
      found.push({
        name: text.slice(start, end),
        start,
        end,
        kind: chaired[0].trim().replace(/et$/, '').toLowerCase(),
      });
      continue;
    }
    if (match.index < (found.at(-1)?.end ?? 0) || neverBodies.test(prefix.replace(/-$/, ''))) continue;
    if (/^råd$/iu.test(kind) && (/om$/iu.test(prefix) || (prefix.length > 0 && prefix.length < 3))) continue;
    const plural = /^(?:er|erne|ernes)$/iu.test(suffix);
    const start = leftOf(text, match.index);
    const core = `${prefix}${kind}`.toLowerCase().replace(/[-\s]/g, '');
    const right =
      plural || /s$/iu.test(suffix)
        ? { end: match.index + word.length, named: false }
        : rightOf(text, match.index + word.length, core, suffix.toLowerCase(), /^\p{Ll}/u.test(word));
    const name = text.slice(start, right.end).replace(/\s+/g, ' ');
    const own = /^\p{Lu}/u.test(word) && !general.has(core);
    const adjective = /\p{L}(?:isk|isk[et]|iv[te]?)\s/iu.test(text.slice(start, match.index));
    const before = text.slice(0, match.index);
    const titled =
      /(?<=\S\s)(?:\p{Lu}[\p{L}-]+\s+){2,}$/u.exec(before) ??
      (/^\p{Lu}/u.test(word) ? /(?<!\p{L})\p{Lu}\p{L}+(?:ens|ets|nes)\s+$/u.exec(before) : null);
    if (titled && general.has(core) && !right.named) {
      found.push({
        name: text.slice(titled.index, right.end),
        start: titled.index,
        end: right.end,
        kind: kindWord('', core),
      });
      continue;
    }
    if (/^fora$/iu.test(kind) && !own) continue;
    const kindName =
      kind.toLowerCase() === 'niveau'
        ? adjective && !generalLevel.test(text.slice(start, match.index))
        : own ||
          right.named ||
          (adjective &&
            !plural &&
            (/^\p{Lu}/u.test(text.slice(start)) || shortForm.test(text.slice(right.end))));
    const isCommon = general.has(core) && !right.named && !adjective;
    if (kindName && !isCommon && !(plural && !own) && !isClause(name)) {
      found.push({
        name,
        start,
        end: right.end,
        kind: kindWord(text.slice(start, match.index), `${prefix}${kind}`),
      });
    }
  }
  return found;
};

const kindWord = (before: string, core: string): string => {
  if (/ad hoc\s*$/iu.test(before) || /^ad ?hoc/iu.test(core)) return 'ad hoc gruppe';
  const kind = kinds.find((one) => core.toLowerCase().endsWith(one));
  return kind ?? core.toLowerCase();
};
