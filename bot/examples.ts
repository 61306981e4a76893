import type { Relation } from '../data/register/fact.ts';
import type { Register } from '../data/register/register.ts';
import { publicViewer } from '../data/register/viewer.ts';
import { visibleTo } from '../data/register/visible-to.ts';
import type { ThingKind } from '../data/register/thing.ts';
import type { Language } from './inbound.ts';

type Example = { kind: ThingKind; relation: Relation; question: Record<Language, (name: string) => string> };

const examples: Example[] = [
  {
    kind: 'agreement',
    relation: 'owner',
    question: { da: (name) => `Hvem ejer ${name}?`, en: (name) => `Who owns ${name}?` },
  },
  {
    kind: 'group',
    relation: 'task',
    question: { da: (name) => `Hvilke opgaver har ${name}?`, en: (name) => `What are the tasks of ${name}?` },
  },
  {
    kind: 'item',
    relation: 'decision',
    question: {
      da: (name) => `Hvad blev besluttet om ${name}?`,
      en: (name) => `What was decided about ${name}?`,
    },
  },
];

/** Characters. A longer name makes a bad button; much shorter ones ("Eventuelt") say little. */
const longest = 60;
const good = 35;
const distance = (name: string): number => Math.abs(name.length - good);

/** How many names of a sort are tried before none is shown. */
const tries = 5;

/**
 * Questions that the papers at hand do answer, at most one of each sort, to show a newcomer what can be asked.
 * `isAnswered` asks: a suggestion that leads nowhere is worse than none. The same papers give the same questions.
 */
export const examplesFrom = (
  register: Register,
  language: Language,
  isAnswered: (question: string) => boolean,
): string[] =>
  examples.flatMap(({ kind, relation, question }) => {
    const known = [...register.things.values()].filter(
      (thing) =>
        thing.kind === kind &&
        !thing.draft &&
        thing.name.length <= longest &&
        register.about(thing.id, relation).length > 0,
    );
    const best = known
      .sort((a, b) => distance(a.name) - distance(b.name) || a.name.localeCompare(b.name, 'da'))
      .slice(0, tries)
      // Nobody says an item's number with its title.
      .map(({ name }) => question[language](name.replace(/^\d+\s+/, '')))
      .find(isAnswered);
    return best === undefined ? [] : [best];
  });

/**
 * Gives those questions for the papers everybody may read, found once for a register: finding them asks several.
 * `answers` says whether a question is answered from a register.
 */
export const createExamples = (
  register: () => Register,
  answers: (question: string, language: Language, register: Register) => boolean,
): ((language: Language) => string[]) => {
  const known = new WeakMap<Register, Map<Language, string[]>>();
  return (language) => {
    const shown = visibleTo(register(), publicViewer);
    const byLanguage = known.get(shown) ?? new Map<Language, string[]>();
    known.set(shown, byLanguage);
    const found =
      byLanguage.get(language) ??
      examplesFrom(shown, language, (question) => answers(question, language, shown));
    byLanguage.set(language, found);
    return found;
  };
};
