import { findAmounts } from '../../../data/language/amounts.ts';
import { findDates } from '../../../data/language/dates.ts';
import type { IsoDate } from '../../../data/model/time.ts';
import type { Passage } from '../../../data/model/paper.ts';
import type { Question } from '../question/question.ts';
import { splitWords, stem } from '../question/words.ts';

const figure =
  /\d|\b(?:en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)\b|\b(?:ugentlig|månedlig|årlig|daglig)/iu;
const named = /\p{Lu}[\p{Ll}-]+ (?:\p{Lu}\.? )?\p{Lu}\p{Ll}+/u;
const body =
  /gruppe|udvalg|sekretariat|formand|kommune|region|sygehus|styrelse|klynge|niveau|råd|forum|repræsentant|administration|almen praksis|organisation|direktør|parter/iu;
const spot =
  /[Ll]okale|[Ss]ygehus|[Rr]ådhus|sal\b|[Mm]ødested|\b(?:to|tre|møder|møde|mødes|afholdes|holdes) (?:på|i) \p{Lu}\p{Ll}+/u;
const cause =
  /\b(?:fordi|da|idet|grundet|pga|på grund af|med henblik på|for at|således|så)(?!\p{L})|årsag|formål|hensigt/iu;
const several = /:\s*$|,.*\bog\b|\bog\b.*\bog\b|;/u;
/** When something is done, told by what it is done before or after. */
const occasion = /\b(?:forud for|inden|efter|umiddelbart før|før hvert) \p{L}/iu;
/** Who proposes something has not brought it about: no yes for it. */
const proposes = /\b(?:indstill?es?r?|anbefaler|anbefales|foreslår|foreslås|forventes|ønskes)\b/iu;
/** What is still open, wished for or foreseen answers no question for what is. */
const open = /\bhvorvidt\b|\bsåfremt\b|\bhvis det (?:besluttes|beslutte)\b/iu;
const settled = /beslutte|besluttet|godkend|vedtag|enighed|efterretning|udsat|afvist|tiltrådt|tilslutte/iu;

/** The days and amounts a passage gives, apart from those the question brought itself; for comparing answers. */
export const valuesIn = (question: Question, { text }: Passage, day: IsoDate | null): readonly string[] => {
  if (question.sought === 'money') return findAmounts(text).map((amount) => String(amount.kroner));
  if (question.sought !== 'time') return [];
  const dates = findDates(text, day === null ? { years: true } : { years: true, reference: day });
  return dates.flatMap(({ when }) => {
    const value = typeof when === 'string' ? when : when.words;
    const asked = question.times.some(({ from, to }) => from === value && to === value);
    return asked ? [] : [value];
  });
};

const saidBy = new WeakMap<Question, ReadonlySet<string>>();

/** A passage's words without those the question said itself: what it adds. */
const newWords = (question: Question, text: string): string => {
  let said = saidBy.get(question);
  if (said === undefined) {
    said = new Set(question.content.flatMap((word) => word.sayings.flatMap((saying) => saying.terms)));
    saidBy.set(question, said);
  }
  const old = said;
  return splitWords(text)
    .filter((word) => !old.has(stem(word.plain)))
    .map((word) => word.text)
    .join(' ');
};

const asksRecommendation = /indstil|foresl|anbefal|recommend|propos|suggest/u;
const asksDecision = /beslut|vedtag|afgjort|afgør|decid|decision|resol/u;
const asksPresence = /\bdeltog|\bdeltager\b|\btil stede|\bmødte op|\battend|\bpresent\b|\btook part/u;

/** A heading says what follows it; only a name or day in it ("Udarbejdet af: …", "Velkomst v. …") is an answer itself. */
export const headingHolds = (question: Question, passage: Passage, day: IsoDate | null): boolean => {
  if (question.sought === 'who') return named.test(newWords(question, passage.text));
  return question.sought === 'time' && valuesIn(question, passage, day).length > 0;
};

/** "hvilke kommuner" wants their names. */
const asksNames =
  /\b(?:hvilke|which) (?:\p{L}+ )?(?:kommuner|klynger|regioner|sygehuse|municipalities|clusters|regions|hospitals)/u;
const namesSeveral = (question: Question, text: string): boolean =>
  newWords(question, text)
    .split(' ')
    .filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length >= 2;

const asksMeaning =
  /\bhvad betyder\b|\bhvad står .{1,20} for\b|\bforkortelse|\bstands? for\b|\bshort for\b|\bwhat does .{1,20} mean\b/u;
const shortForm = /^\p{Lu}[\p{Lu}\p{N}:.-]+$/u;

/** What a short form means is only said where it stands beside its meaning: "Fagligt strategisk niveau (FSN)". */
const explainsShortForm = ({ words }: Question, text: string): boolean => {
  const asked = words.filter((word) => shortForm.test(word.text));
  return (
    asked.length === 0 ||
    asked.some((word) => text.includes(`(${word.text}`) || text.includes(`${word.text} (`))
  );
};

/** Does a passage hold the sort of thing asked for? A factor on its score: 1 if so. */
export const holdsSought = (question: Question, passage: Passage, day: IsoDate | null): number => {
  const { text, label } = passage;
  const { folded } = question;
  const isProposal = label === 'recommendation' && !asksRecommendation.test(folded);
  const isOnlyProposed =
    question.sought === 'yes-no' && proposes.test(text) && !asksRecommendation.test(folded);
  const isOpen = open.test(text) && !/hvorvidt|såfremt|\bhvis\b|whether|\bif\b/u.test(folded);
  const isUnsettled =
    asksDecision.test(folded) && label !== 'decision' && !(label === null && settled.test(text));
  const isWish = /\bforeslås\b/iu.test(text) && !asksRecommendation.test(folded);
  const isMeaning = asksMeaning.test(folded) && !explainsShortForm(question, text);
  const role =
    (isMeaning ? 0.6 : 1) *
    (isOnlyProposed ? 0.8 : 1) *
    (isProposal ? 0.6 : 1) *
    (isOpen ? 0.75 : 1) *
    (isUnsettled ? 0.7 : 1);
  switch (question.sought) {
    case 'time':
      if (valuesIn(question, passage, day).length > 0 || /halvår|kvartal|\d+ dage/u.test(text)) return role;
      return role * (occasion.test(text) ? 0.9 : 0.55);
    case 'money':
      return role * (findAmounts(text).length > 0 || /\bgratis\b/iu.test(text) ? 1 : 0.5);
    case 'count':
      return role * (figure.test(text) ? 1 : 0.6);
    case 'who': {
      const added = newWords(question, text);
      // Who was there is read from attendance lists: a sentence rarely names all of them.
      if (asksPresence.test(folded)) return role * 0.6;
      return role * (named.test(added) ? 1 : body.test(added) ? 0.95 : 0.65);
    }
    case 'place':
      return role * (spot.test(newWords(question, text)) ? 1 : 0.6);
    case 'reason':
      return role * (cause.test(text) ? 1 : 0.8);
    case 'list':
      return (
        role *
        (several.test(text) && (!asksNames.test(folded) || namesSeveral(question, text)) ? 1 : 0.8) *
        (isWish ? 0.85 : 1)
      );
    case 'yes-no':
      // A passage about the matter is not yet a yes or a no: it must say nearly all of the question.
      return role * 0.9;
    case 'what':
      return role;
  }
};
