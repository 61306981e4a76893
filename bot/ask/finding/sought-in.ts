import { formOf } from '../question/form.ts';
import type { Question } from '../question/question.ts';
import { newWords } from './new-words.ts';
import type { TellingWord } from './new-words.ts';
import type { Reading } from './reading.ts';
import { valuesIn } from './values.ts';

const figure =
  /\d|(?<!\p{L})(?:to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|femten|tyve|tredive|halv\p{L}*|begge|samtlige|ingen|flertal\p{L}*)(?!\p{L})/iu;
const clock = /\b(?:kl|klokken)\b|(?<![\d.])[012]?\d[.:][0-5]\d(?![\d.])/iu;
const often =
  /(?:ugentlig|månedlig|årlig|daglig|kvartalsvis|periodisk|halvårlig)|(?<!\p{L})(?:gang|gange|møder?)(?!\p{L}).{0,25}(?<!\p{L})(?:om|i|pr\.?|per|hver\p{L}*)\s(?:året?|måned\p{L}*|ugen?|kvartal\p{L}*|dag\p{L}*)|(?<!\p{L})hver(?:t|en)? (?:\d+|uge|måned|år|kvartal|halvår|halve år|anden|tredje|fjerde)|(?:\d+|to|tre|fire|fem|seks|syv|otte|ni|ti|flere) gange(?!\p{L})|\d+ (?:ordinære )?møder|(?:fire|to|tre|fem|seks|otte|ti|tolv) (?:ordinære )?møder/iu;
const span =
  /\d+ ?(?:dage?|uger?|måneder?|år|timer?|minutter|min|døgn|hverdage)(?!\p{L})|(?:to|tre|fire|fem|seks|ni|ti|tolv|et|en) (?:dage?|uger?|måneder?|år|timer?|minutter|døgn|hverdage)|\b(?:til og med|udgangen af|indtil|så længe|[-–] løbende|permanent|varighed|periode\p{L}*|udløber|fortsætter)(?!\p{L})|\b20\d\d ?[-–] ?\d|\b(?:til|fra) (?:den )?(?:\d|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|primo|medio|ultimo)|til \p{L}+ er \p{L}+(?:t|et)(?!\p{L})/iu;
const body =
  /gruppe|udvalg|sekret|formand|kommune|region|sygehus|hospital|styrelse|klynge|niveau|råd|forum|repræsentant|administration|praksis|organisation|direktør|part|leder|ledelse|netværk|forvaltning|afdeling|center|komité|læge|sygeplejerske|klinik|forening|ministeri|folketing|regering|enhed|koordinator|medlem|borger|patient|ejer/iu;
/** KL, PLO-Sjælland */
const shortName = /^\p{Lu}{2,6}$/u;
const partyLetters =
  /(?<!\p{L})(?:\p{Lu}|Ø)(?:, \p{Lu})* og \p{Lu}(?!\p{L})|stemte \p{Lu}(?!\p{L})|\(\p{Lu}\)/u;
const spot =
  /lokale|sygehus|hospital|rådhus|sal(?!\p{L})|mødested|regionshus|gård|videomøde|virtuelt|vej \d|\b(?:på|i) \p{Lu}\p{Ll}+/u;
const cause =
  /\b(?:fordi|da|idet|grundet|pga|på grund af|med henblik på|for at|således|så|skyldes|derfor|eftersom)(?!\p{L})|årsag|formål|hensigt/iu;
const several = /:\s*$|\bog\b|;|\bsamt\b|,/u;
/** When something is done, told by what it is done before or after. */
const occasion =
  /\b(?:forud for|inden|efter|umiddelbart før|før hvert|når|så snart|samtidig med|indtil|snarest) ?\p{L}?/iu;
const stretchOfTime = /halvår|kvartal|\d+ (?:hver|arbejds)?dag|uger? (?:før|inden|forud)|uge \d|dage før/iu;
const free = /\bgratis\b|\bingen\b/iu;
const digit = /\d/u;
const isSentence = /[.!]$/u;

/** Who leads is only said where the chair is spoken of as such, not where something is sent to the chairs. */
const saysChair =
  /formand\p{L}*(?: for .{1,60})? (?:er|var|varetages|deles|består|vælges|udpeges|skifter|går)|(?:^|\t)(?:næst)?formand|formand:|formand\)|, (?:næst)?formand|(?:ledes|ledet) af|organisere\p{L}* med|(?<!\p{L})vælger|delt mellem|med en .{1,40}formand|har en .{1,40}formand|stiller .{1,20}formand|mødeledelse|mødeleder|ordstyrer/iu;
const saysSecretary =
  /sekretariatsbetjen|(?<!\p{L})sekretær|betjen|sekretariat\p{L}* (?:varetages|ligger|er|består|placeres|stiller|etableres|hos|af|med)|sekretariat\p{L}*[:\t]|sekretariatsopgave/iu;

/** What a heading can answer by itself: "Udarbejdet af: …", "Velkomst v. …", "Kl. 10.00: Oplæg". */
const byHeading = new Set<Question['sought']>(['who', 'time', 'clock', 'money', 'often']);

/** A line that stands alone can be a sentence without its full stop. */
const statement =
  /\p{L}+ (?:\p{L}+ )?(?:som|der|er|var|har|havde|skal|kan|må|mødes|blev|bliver|udgør|forventes)(?!\p{L}).*\p{L}/u;

/** A heading says what follows it; it is an answer itself only where it is a sentence, or holds just what is asked for. */
export const headingHolds = (question: Question, reading: Reading): boolean =>
  reading.says(statement) || (byHeading.has(question.sought) && holdsSought(question, reading) === 1);

/** A line of the paper's head with neither a verb nor a label's colon nor cells. */
const isTitle = ({ passage, text }: Reading): boolean =>
  (passage.source.place === 'Hoved' || passage.section.length === 0) && !/[:\t|,]|\d|[.]$/u.test(text);

/** Somebody or something by a name of several words, none of them the question's own. */
const namesNew = ({ names }: Reading, added: readonly TellingWord[]): boolean => {
  if (names.length === 0) return false;
  const plain = new Set(added.map((word) => word.plain));
  return names.some((name) => name.length > 1 && name.every((word) => plain.has(word)));
};

const joined = (words: readonly TellingWord[]): string => words.map((word) => word.text).join(' ');

/** Does a passage hold the sort of thing asked for? A factor on its score: 1 if so. */
export const holdsSought = (question: Question, reading: Reading): number => {
  const form = formOf(question);
  // The name of a file answers nothing but which files there are.
  if (reading.passage.label === 'attachments' && !form.attachments) return 0.6;
  const added = newWords(question, reading.words);
  // What only repeats the question answers nothing, nor does a title.
  if (added.length === 0) return question.sought === 'yes-no' ? (reading.says(isSentence) ? 1 : 0.8) : 0.4;
  if (!form.presence && isTitle(reading)) return 0.6;
  if (form.places) {
    const others = reading.places.filter((place) => !question.folded.includes(place));
    return others.length >= (form.severalPlaces ? 2 : 1) ? 1 : 0.6;
  }
  if (form.number && question.sought === 'what' && !reading.says(digit)) return 0.5;
  switch (question.sought) {
    case 'time':
      if (valuesIn(question, reading).length > 0 || reading.says(stretchOfTime)) return 1;
      return reading.says(occasion) ? 0.85 : 0.55;
    case 'clock':
      return reading.says(clock) ? 1 : 0.5;
    case 'money':
      return reading.amounts.length > 0 || reading.says(free) ? 1 : 0.5;
    case 'count':
      return reading.says(figure) ? 1 : 0.6;
    case 'often':
      return reading.says(often) ? 1 : 0.55;
    case 'span':
      return reading.says(span) ? 1 : 0.65;
    case 'who':
      return holdsSomebody(question, reading, added);
    case 'place':
      return reading.says(spot) ? 1 : 0.6;
    case 'reason':
      return reading.says(cause) ? 1 : 0.8;
    case 'list':
      return reading.says(several) &&
        (!form.names || added.filter((word) => /^\p{Lu}\p{Ll}/u.test(word.text)).length >= 2)
        ? 1
        : 0.82;
    case 'yes-no':
    case 'what':
      return 1;
  }
};

const holdsSomebody = (question: Question, reading: Reading, added: readonly TellingWord[]): number => {
  const form = formOf(question);
  // Who was there is read from attendance lists: a sentence rarely names all of them.
  if (form.presence) return 0.6;
  if (form.chair && !reading.says(saysChair)) return 0.6;
  if (form.secretary && !reading.says(saysSecretary)) return 0.65;
  if (namesNew(reading, added) || reading.says(partyLetters)) return 1;
  // "hvem er direktør …", "hvad hedder …" want a name; that there is such a post is no answer.
  if (form.person && !form.chair && !form.secretary) return 0.7;
  if (reading.passage.source.place === 'Hoved') return 0.65;
  return added.some((word) => shortName.test(word.text)) || body.test(joined(added)) ? 0.96 : 0.65;
};
