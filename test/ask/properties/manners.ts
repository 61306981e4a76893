type Language = 'da' | 'en';

/** The same question, put in another manner. */
export type Manner = (question: string, language: Language) => string;

/** Without what closes it. */
const bare = (question: string): string => question.trim().replace(/[\s?!.]+$/u, '');

/** Words before the question or after it, in its language. */
const before =
  (da: string, en: string): Manner =>
  (question, language) =>
    `${language === 'da' ? da : en} ${question}`;
const after =
  (da: string, en: string): Manner =>
  (question, language) =>
    `${bare(question)}, ${language === 'da' ? da : en}`;

/**
 * Ways of putting a question that change nothing of what is asked: its words and letters, and then what closes it. Of
 * each sort one may be chosen at a time. Add lines here.
 */
export const sortsOfManners: readonly Readonly<Record<string, Manner>>[] = [
  {
    'after “can you tell me”': before('Kan du sige mig,', 'Can you tell me,'),
    'after “please tell me”': before('Sig mig venligst:', 'Please tell me:'),
    'before “venligst”, “please”': after('venligst', 'please'),
    'before “please” in either language': after('please', 'please'),
    'before thanks': after('tak', 'thank you'),
    'in capitals': (question) => question.toUpperCase(),
    'in small letters': (question) => question.toLowerCase(),
    'with blanks around it': (question) => `\n  ${question} \t`,
  },
  {
    'with nothing at its end': bare,
    'with a question mark': (question) => `${bare(question)}?`,
    'with a full stop': (question) => `${bare(question)}.`,
    'with an exclamation mark': (question) => `${bare(question)}!`,
    'with three question marks': (question) => `${bare(question)} ???`,
  },
];

/** All of them, by name. */
export const manners: Readonly<Record<string, Manner>> = Object.assign({}, ...sortsOfManners) as Record<
  string,
  Manner
>;
