import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import type { Register } from '../../../data/register/register.ts';

const syllable = fc
  .tuple(
    fc.constantFrom('b', 'dr', 'f', 'gl', 'k', 'kv', 'l', 'm', 'n', 'pl', 'r', 's', 'sv', 't', 'v', 'z'),
    fc.constantFrom('a', 'e', 'i', 'o', 'u', 'y', 'æ', 'ø'),
  )
  .map((letters) => letters.join(''));

const withCapital = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/** The words of all papers, in small letters. */
const wordsOf = (registers: readonly Register[]): ReadonlySet<string> =>
  new Set(
    registers.flatMap((register) =>
      [...register.papers.values()].flatMap(({ raw }) => raw.text.toLowerCase().match(/\p{L}{3,}/gu) ?? []),
    ),
  );

/** So many letters may be mistyped in a name, and it is still read as one that the papers have. */
const mistyped = 3;

/**
 * Names one can say and no paper has: not as a word, not as a part of one, not with a few letters mistyped, and made
 * of no words the papers have.
 */
export const inventedNames = (registers: readonly Register[]): fc.Arbitrary<string> => {
  const words = [...wordsOf(registers)];
  const isKnown = (name: string): boolean =>
    words.some(
      (word) =>
        word.includes(name) ||
        (word.length > 3 && name.includes(word)) ||
        (Math.abs(word.length - name.length) <= mistyped && distance(word, name) <= mistyped),
    );
  return fc
    .tuple(syllable, syllable, syllable, fc.constantFrom('k', 'l', 'n', 'r', 's', 'x'))
    .map((parts) => parts.join(''))
    .filter((name) => !isKnown(name))
    .map(withCapital);
};

/**
 * Questions about a thing, in both languages. `{N}` and `{M}` are names, `{n}` one in small letters. One a line; add
 * lines here.
 */
export const templates: readonly string[] = [
  'Hvem ejer samarbejdsaftalen om {n}?',
  'hvem ejer {n}aftalen',
  'Hvem havde {n}aftalen før 2024?',
  'Hvad blev besluttet om {n}?',
  'Hvornår er fristen for {n}?',
  'hvor mange penge er der afsat til {n}',
  'Hvem er formand for {N}udvalget?',
  'Hvem sidder i arbejdsgruppen for {n}?',
  'Hvilke aftaler har {N}gruppen?',
  'Hvilke opgaver har {N}rådet?',
  'hvad betyder {N}?',
  'Hvem er {N} {M}?',
  'Hvad sagde {N} {M} på mødet?',
  'Hvor tit holder {N}forum møde?',
  'hvor mødes {N}klyngen',
  'Hvilke bilag er der til punktet om {n}?',
  'Hvilke kommuner var imod {n}?',
  'Hvad er status på projekt {N}?',
  'Hvad afløste {N}gruppen?',
  'Hvem refererer {N}udvalget til?',
  'Hvem er sekretær for {N}udvalget?',
  'Hvornår skal dagsordenen til {N}udvalget sendes ud?',
  'Må {N}gruppen nedsætte ad hoc grupper?',
  // The rest of the question is known to the papers, down to the body and the day.
  'Hvem ejer samarbejdsaftalen om {n} i Syddanmark?',
  'Hvad besluttede fagligt strategisk niveau den 30. november 2023 om {n}?',
  'Hvad sagde Esbjerg Kommune om {n}?',
  'Hvornår skal Esbjerg Kommune aflevere {n}?',
  'Hvem repræsenterer {N} i Koordinationsforum?',
  'Er samarbejdsaftalen om {n} godkendt af Strategisk Sundhedsstyregruppe?',
  'hvor mange klyngemidler har {N} Kommune tilbage',
  'hvem er {N} Kommunes direktør i den stående arbejdsgruppe vedr. sårbehandling',
  'Who owns the agreement on {n}?',
  'What was decided about {n}?',
  'When is the deadline for {n}?',
  'How much money is set aside for {n}?',
  'Who chairs the {N} committee?',
  'Who are the members of the {N} working group?',
  'Which agreements does the {N} group own?',
  'what does {N} mean?',
  'Who is {N} {M}?',
  'Which attachments belong to the item on {n}?',
  'Which municipalities were against {n}?',
  'What is the status of the {N} project?',
  'When and where does the {N} steering group meet?',
  'What replaced the {N} group?',
  'Who does the {N} committee report to?',
  'How early must the agenda of the {N} committee be sent out?',
  'What did the Sundhedskoordinationsudvalg decide about {n} on 22 April 2021?',
  'Which seats does {N} have in the working group on sårbehandling?',
  'Has Strategisk Sundhedsstyregruppe approved the agreement on {n}?',
];

/** A template with its names put in. */
export const filled = (template: string, name: string, other: string): string =>
  template.replaceAll('{N}', name).replaceAll('{M}', other).replaceAll('{n}', name.toLowerCase());
