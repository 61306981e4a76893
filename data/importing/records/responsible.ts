import { danish } from '../../language/word-boundary.ts';

const heads = [
  'sekretariat',
  'sygehus',
  'hospital',
  'kommune',
  'gruppe',
  'udvalg',
  'forvaltning',
  'administration',
  'formandskab',
  'region',
  'forum',
  'niveau',
  'klynge',
  'praksis',
  'organisation',
  'enhed',
  'afdeling',
  'direktør',
  'formand',
  'tovholder',
  'parter',
  'råd',
  'center',
];
const eitherCase = (word: string): string => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`;
const body = String.raw`(?:[\p{L}-]*(?:${heads.join('|')})|${heads.map(eitherCase).join('|')})(?:erne|ernes|en|et|er|ne|n|t)?`;
const before = String.raw`(?:(?:den|det|de|hver|hvert|alle|begge|øvrige|kommunale?|regionale?|[Aa]d hoc|\p{Lu}[\p{L}'’.-]*|og)\s+){0,4}`;
const one = String.raw`${before}(?:${body}|PLO[\p{L}-]*)`;
const party = String.raw`(${one}(?: og ${one})?)`;

const atStart = new RegExp(String.raw`^\s*${party}(?![\p{L}-])`, 'u');
const atEnd = new RegExp(
  String.raw`(?:^|[\s,;])${party}\s*(?:kan|skal|vil|bør)?(?:\s+(?:eventuelt|gerne|desuden|herefter|også|fortsat|derfor|endvidere|nu|så))*\s*$`,
  'u',
);
const between = new RegExp(
  String.raw`(?<!\p{L})mellem ((?:${body}|\p{Lu}[\p{L}-]+)(?:(?:,| og) (?:${body}|\p{Lu}[\p{L}-]+))+)`,
  'u',
);
const agent = new RegExp(String.raw`^[^.;]{0,60}?(?<!\p{L})af ${party}`, 'u');

/** "Astrid Kornum leverer …": somebody by name, and nothing else before the verb. */
const somebody =
  /^(?:.*(?<!\p{L})at )?(?!De[nt]? )((?:\p{Lu}[\p{L}'’-]+\s+){1,3}\p{Lu}[\p{L}'’-]+(?: og (?:\p{Lu}[\p{L}'’-]+\s+){1,3}\p{Lu}[\p{L}'’-]+)?)\s*$/u;

const clauseStart = danish(/^.*\b(?:at|om)\s+(?=\S)/u);

/** "Sygehuset er ikke færdigt, men fastlægger …": both verbs have the same subject. */
const secondVerb = /(?:^|[\s,])(?:men|og)\s*$/u;

const asWritten = (found: string, text: string): string => {
  const at = text.toLowerCase().indexOf(found.toLowerCase());
  return text
    .slice(at, at + found.length)
    .trim()
    .replace(/^(?:og|at|om)\s+/i, '');
};

/**
 * The party that is to do what a sentence says, where the paper names one: the subject of an active verb
 * ("Sekretariatet udarbejder …"), the agent of a passive one ("… udarbejdes af X", "afklares mellem X og Y").
 * Null in the bare passive ("kommissoriet tilrettes"): nobody is guessed.
 */
export const responsibleIn = (
  sentence: string,
  action: { at: number; length: number; voice: 'active' | 'passive' },
): string | null => {
  const head = sentence.slice(0, action.at).replace(clauseStart, '');
  const tail = sentence.slice(action.at + action.length);
  const found =
    action.voice === 'passive'
      ? (between.exec(tail)?.[1] ?? agent.exec(tail)?.[1])
      : (atEnd.exec(head)?.[1] ??
        somebody.exec(sentence.slice(0, action.at))?.[1] ??
        (secondVerb.test(head) ? atStart.exec(head)?.[1] : undefined) ??
        atStart.exec(tail)?.[1]);
  return found ? asWritten(found, sentence) : null;
};
