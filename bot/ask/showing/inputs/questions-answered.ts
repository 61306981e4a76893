import { nameKey } from '../../../../data/register/name-key.ts';
import type { Language } from '../../../../data/language/format-date.ts';
import type { Register } from '../../../../data/register/register.ts';
import type { Thing } from '../../../../data/register/thing.ts';
import { sentencesIn } from '../sentences.ts';
import type { Sight } from '../sight.ts';

/** Characters. A longer question is none that anybody reads on a button. */
const longest = 130;

/** The first of some ways to ask that is answered there; null where none is. Each is asked, so few should be given. */
export const firstAnswered = (
  questions: readonly string[],
  { takesQuestions, isAnswered }: Sight,
): string | null =>
  questions.find((question) => takesQuestions && question.length <= longest && isAnswered(question)) ?? null;

/** Of several questions, each with its ways to ask, those that are answered. */
export const answered = (
  questions: readonly (readonly string[])[],
  sight: Sight,
  most: number = questions.length,
): string[] => {
  const found: string[] = [];
  for (const ways of questions) {
    if (found.length === most) break;
    const one = firstAnswered(ways, sight);
    if (one !== null) found.push(one);
  }
  return found;
};

/** Characters of a short name, such as "IV-aftalen". */
const short = 30;

/**
 * The names by which a question speaks of a group or agreement: a short one in the definite form first, then its own
 * name as it stands in a sentence.
 */
export const spokenNames = (thing: Thing, language: Language): string[] => {
  const own =
    language === 'da'
      ? thing.name
          .replace(/^(Samarbejds|Ramme)?aftale (?=om |vedr)/iu, (_, kind: string | undefined) =>
            `${kind ?? ''}aftalen `.toLowerCase(),
          )
          .replace(/^De[nt] /u, (article) => article.toLowerCase())
      : thing.name;
  const shorter = thing.names
    .filter((name) => name.length <= short && /(?:aftalen|programmet)$/u.test(name))
    .sort((a, b) => a.length - b.length)[0];
  return shorter === undefined || shorter === thing.name ? [own] : [shorter, own];
};

/** A question about each of a thing's names; with its region where other regions have a thing of that name too. */
export const waysToAsk = (
  question: (name: string) => string,
  thing: Thing,
  { register }: Sight,
  language: Language,
): string[] =>
  spokenNames(thing, language).map((name) => {
    const asked = question(name);
    return thing.region === null || !isShared(name, thing, register)
      ? asked
      : sentencesIn(language).ask.inRegion(asked, thing.region);
  });

const isShared = (name: string, thing: Thing, register: Register): boolean => {
  const key = nameKey(name);
  return [...register.things.values()].some(
    (other) =>
      other.kind === thing.kind &&
      other.region !== thing.region &&
      other.names.some((one) => nameKey(one) === key),
  );
};
