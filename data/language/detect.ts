import type { Language } from './format-date.ts';
import { wordsOf } from './tokens.ts';

/** Words the other language does not have. Left out because both have them: er, at, for, over, under, have, fast, time, an, am, so, in, do, men, her, to, man. */
const danish = new Set(
  (
    'hvem hvad hvornår hvor hvordan hvorfor hvilken hvilket hvilke hvis og den det de en et som der med til fra af på ved om efter inden siden ' +
    'ikke kan skal vil må bør blev bliver blevet har havde været var nu også eller når mødet møder møde aftalen aftale beslutning besluttet punkt punktet ' +
    'udvalg udvalget gruppe gruppen gruppens vores vi jeg mig os du dig i dag næste sidste hos mellem imod uden kommissoriet referat referatet ejer ansvaret ' +
    'få får vis find hent hjælp tak hej goddag ja nej giv fortæl mangler står sker gælder frist fristen frister for ' +
    'formand formanden næstformand medlem medlemmer medlemmerne sekretær sekretariat sekretariatet ansvarlig opgave opgaver bilag dato mandat fremmøde afbud'
  ).split(' '),
);
const english = new Set(
  (
    'who what when where how why which whose whom the of and is are was were does did do has had will would should could can not ' +
    'about with from by on it its this that these those there their they we our us you your my me i next last before after until since any all ' +
    'owns own owner responsible agreement agreements meeting meetings decision decided decisions group groups committee minutes agenda ' +
    'list show tell give please help hello hi thanks yes no report reports between for to in be been or if as at than then member members chair chairs secretary secretariat attachments recommendation owned approved approve replaced between'
  ).split(' '),
);
const shared = new Set([
  'i',
  'for',
  'to',
  'in',
  'at',
  'as',
  'do',
  'can',
  'region',
  'all',
  'me',
  'us',
  'my',
  'list',
  'by',
  'on',
  'no',
  'be',
  'or',
  'if',
]);

/**
 * The language of a question or sentence. Own function words and æ, ø, å; words that exist in both weigh little.
 * A tie, and so a bare "KUF?", is Danish. Danish names in an English question ("who owns the KOL-aftale") do not count.
 */
export function languageOf(text: string): Language {
  let score = 0;
  for (const word of wordsOf(text)) {
    const weight = shared.has(word) ? 0.25 : 1;
    if (danish.has(word)) score += weight;
    if (english.has(word)) score -= weight;
    // Danish letters may come from a name in an English sentence: they tip, they do not decide.
    if (/[æøå]/.test(word)) score += 0.2;
  }
  return score < 0 ? 'en' : 'da';
}
