import { onceAWord } from '../../../data/language/once-a-word.ts';
import { conceptsOf } from '../../../data/language/synonyms.ts';
import type { ConceptId } from '../../../data/language/synonyms.ts';
import { inDanish } from './english-words.ts';
import type { Language } from './question.ts';
import { stem } from './words.ts';

/** What is asked of a thing, in contrast to the things themselves (groups, agreements, papers, meetings). */
const asked = new Set<ConceptId>([
  'owner',
  'responsible',
  'chair',
  'vice-chair',
  'secretariat',
  'contact',
  'member',
  'substitute',
  'spokesperson',
  'present',
  'absent',
  'place',
  'approve',
  'note',
  'postpone',
  'reject',
  'refer',
  'position',
  'reservation',
  'deadline',
  'reason',
  'reports-to',
  'set-up',
  'close-down',
  'replace',
  'appoint',
  'amount',
]);

/** Verbs that a question turns on, beside the ideas of the domain. */
const verbs = new Set(
  (
    'betale vælge stemme drive opsige underskrive overtage udløbe åbne deltage svare tilmelde godkende afgøre afskaffe ' +
    'lukke starte slutte fortsætte forlænge udvide undersøge kontakte udarbejde skrive sende foreslå erstatte ansætte købe løbe vare kritisere rose'
  )
    .split(' ')
    .map(stem),
);
const isVerb = (plain: string): boolean =>
  verbs.has(stem(plain)) || verbs.has(stem(plain).replace(/t$/u, ''));

/** Words of those ideas that are as often something else: "tidlig opsporing". */
const notAsked = new Set(['tidlig', 'tidligt', 'tidligere', 'part', 'parter', 'sted'].map(stem));

const findPredicate = (plain: string, language: Language): boolean =>
  !notAsked.has(stem(plain)) &&
  (conceptsOf(plain, language).some((concept) => asked.has(concept)) ||
    conceptsOf(plain, 'da').some((concept) => asked.has(concept)) ||
    isVerb(plain) ||
    /^mødt?es$/u.test(plain) ||
    (language === 'en' && inDanish(plain).some((words) => words.length === 1 && isVerb(words[0] as string))));

const predicates = {
  da: onceAWord((plain) => findPredicate(plain, 'da')),
  en: onceAWord((plain) => findPredicate(plain, 'en')),
};

/** Is a word of a question what is asked, and not what it is asked about? */
export const isPredicate = (plain: string, language: Language): boolean => predicates[language](plain);
