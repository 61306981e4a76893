import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as english } from '@orama/stemmers/english';
import type { Language } from './format-date.ts';
import { folded } from './fold.ts';
import { onceAWord } from './once-a-word.ts';

/** Plurals with another vowel or a Latin ending, as last part of a compound too. */
const irregular: [RegExp, string][] = [
  // Not "for".
  [/^forrige$/, 'forrige'],
  [/mænd(?:s|ene|enes)?$/, 'mand'],
  [/fora(?:s|ene|enes)?$/, 'forum'],
  [/børn(?:s|ene|enes)?$/, 'barn'],
  [/bøger(?:s|ne|nes)?$/, 'bog'],
  [/hænder(?:s|ne|nes)?$/, 'hånd'],
  [/midler(?:s|ne|nes)?$/, 'middel'],
  [/middel(?:s|et|ets)?$/, 'middel'],
  // Not budg-et.
  [/budget(?:s|tet|tets|ter|ters|terne|ternes)?$/, 'budget'],
];

/** Verbs whose past has another vowel, after the prefixes they come with in papers. */
const strong: [RegExp, string][] = [
  [
    /(?<=^(?:ned|ud|fast|af|op|ind|fort|for|an|til|om|er|iværk))(?:sat|satte|sattes|sætte|sætter|sættes|sættelse)$/,
    'sæt',
  ],
  [
    /(?<=^(?:ned|på|frem|fore|til|af|plan|ind)?)(?:lagt|lagte|lagde|lagdes|lægge|lægger|lægges|læggelse)$/,
    'læg',
  ],
  [/(?<=^(?:til|ind|ud|op|frem|af))(?:trådt|trådte|træde|træder|trædes|trædelse)$/, 'træd'],
  [
    /(?<=^(?:ved|del|mod|over|ind|op|fore|gen|ud))(?:tog|toges|taget|tagne|tage|tager|tages|tagelse|tagelsen)$/,
    'tag',
  ],
  [/(?<=^(?:af|ind|op|over|fast|til)?)(?:holdt|holdte|holdes|holder|holde|holdelse)$/, 'hold'],
  // The stemmer takes their -ende for the ending of a participle.
  [
    /(?<=^(?:god|aner|er|be|gen|til)?)(?:kende|kender|kendes|kendte|kendtes|kendt|kendelse|kendelsen|kendelser)$/,
    'kend',
  ],
  [
    /(?<=^(?:af|ind|frem|ud|til|tilbage|gen|over|videre|om)?)(?:sende|sender|sendes|sendte|sendtes|sendt|sendelse|sendelser)$/,
    'send',
  ],
  [
    /(?<=^(?:an|hen|til|om|ind|gen)?)(?:vende|vender|vendes|vendte|vendt|vendelse|vendelsen|vendelser)$/,
    'vend',
  ],
];

const latin = /(?<=.{2})([ie])um(?:s|met|mets|ets)?$/;
/** tværsektorielt, formelt */
const neuter = /(?<=.{3}el)t$/;
const past = /(?<=.{3}[bdfgjklmnprtvæøå])ede(?:s)?$/;

/**
 * The stem of a Danish word, for comparing only: definite, indefinite, plural and genitive forms meet
 * (aftale, aftalens, aftalerne; kommissorium, kommissoriet; formand, formænd). Folds by itself.
 * Words of up to three letters stay: they are short forms (SSS, DAK) and function words.
 */
export const stem = onceAWord((word) => {
  // FMK'et, DAK's: the short form is the word.
  const plain = folded(word).replace(/['’].*$/, '');
  if (plain.length <= 3) return plain;
  for (const [form, base] of irregular) if (form.test(plain)) return plain.replace(form, base);
  for (const [form, base] of strong) if (form.test(plain)) return plain.replace(form, base);
  if (latin.test(plain)) return plain.replace(latin, '$1');
  return danish(plain.replace(past, 'e').replace(neuter, ''));
});

/** The stem of an English word, for question words only. */
export const stemEnglish = (word: string): string => {
  const plain = folded(word).replace(/['’].*$/, '');
  return plain.length <= 3 ? plain : english(plain);
};

/** The stem by language. */
export const stemOf = (word: string, language: Language): string =>
  language === 'da' ? stem(word) : stemEnglish(word);

/** Whether two Danish words are forms of one: "aftalens" and "aftalerne". */
export const sameWord = (a: string, b: string): boolean => stem(a) === stem(b);
