import { findAmounts } from '../../../data/language/amounts.ts';
import { regionsNamedIn } from '../../../data/language/regions.ts';
import type { IsoDate } from '../../../data/model/time.ts';
import type { Passage } from '../../../data/model/paper.ts';
import type { Question } from '../question/question.ts';
import { splitWords, termsOf } from '../question/words.ts';
import { newWords } from './new-words.ts';
import { valuesIn } from './values.ts';

const numeral =
  'to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|femten|tyve|tredive|halv\\p{L}*|begge|samtlige|ingen|flertal\\p{L}*';
const figure = new RegExp(`\\d|(?<!\\p{L})(?:${numeral})(?!\\p{L})`, 'iu');
const clock = /\b(?:kl|klokken)\b|(?<![\d.])[012]?\d[.:][0-5]\d(?![\d.])/iu;
const often =
  /(?:ugentlig|månedlig|årlig|daglig|kvartalsvis|periodisk|halvårlig)|(?<!\p{L})(?:gang|gange|møder?)(?!\p{L}).{0,25}(?<!\p{L})(?:om|i|pr\.?|per|hver\p{L}*)\s(?:året?|måned\p{L}*|ugen?|kvartal\p{L}*|dag\p{L}*)|(?<!\p{L})hver(?:t|en)? (?:\d+|uge|måned|år|kvartal|halvår|halve år|anden|tredje|fjerde)|\d+ (?:ordinære )?møder|(?:fire|to|tre|fem|seks|otte|ti|tolv) (?:ordinære )?møder/iu;
const span =
  /\d+ ?(?:dage?|uger?|måneder?|år|timer?|minutter|min|døgn|hverdage)(?!\p{L})|(?:to|tre|fire|fem|seks|ni|ti|tolv|et|en) (?:dage?|uger?|måneder?|år|timer?|minutter|døgn|hverdage)|\b(?:til og med|udgangen af|indtil|så længe|[-–] løbende|permanent|varighed|periode\p{L}*|udløber|fortsætter)(?!\p{L})|\b20\d\d ?[-–] ?20\d\d|\b(?:til|fra) (?:den )?(?:\d|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|primo|medio|ultimo)|til \p{L}+ er \p{L}+(?:t|et)(?!\p{L})/iu;
const named = /\p{Lu}[\p{Ll}-]+ (?:\p{Lu}[\p{Ll}-]*\.? )?\p{Lu}\p{Ll}+/gu;
const body =
  /gruppe|udvalg|sekret|formand|kommune|region|sygehus|hospital|styrelse|klynge|niveau|råd|forum|repræsentant|administration|praksis|organisation|direktør|part|leder|ledelse|netværk|forvaltning|afdeling|center|komité|læge|sygeplejerske|klinik|forening|ministeri|folketing|regering|niveau|enhed|koordinator|medlem|borger|patient|ejer/iu;
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

/** Who proposes something has not brought it about: no yes for it. */
const proposes = /\b(?:indstill?es?r?|anbefaler|anbefales|foreslår|foreslås|forventes|ønskes)\b/iu;
/** What is still open, wished for or foreseen answers no question for what is. */
const open = /\bhvorvidt\b|\bsåfremt\b|\bhvis det (?:besluttes|beslutte)\b/iu;
const settled =
  /beslutte|besluttet|godkend|vedtag|enighed|efterretning|udsat|afvist|tiltrådt|tilslutte|stemte|henvist|fremsend/iu;
const wish = /\bforeslås\b/iu;

/** Asks for what was proposed; other questions want what came of it. */
export const asksRecommendation = /indstil|foresl|anbefal|recommend|propos|suggest/u;
const asksDecision = /beslut|vedtag|afgjort|afgør|decid|decision|resol/u;
const asksPresence = /\bdeltog|\bdeltager\b|\btil stede\b|\bmødte op|\battend|\bpresent\b|\btook part/u;
const asksAttachment = /bilag|vedhæft|attach|annex|appendi/u;
/** "hvilke kommuner", "which municipality" want their names. */
const asksPlaces =
  /\b(?:hvilken|hvilke|which|what) (?:\p{L}+ |\d+ )?(?:kommuner?|municipalit(?:y|ies))(?!\p{L})/u;
const asksNames =
  /\b(?:hvilke|which) (?:\p{L}+ |\d+ )?(?:klynger|regioner|sygehuse|clusters|regions|hospitals)/u;
/** Who leads is only said where the chair is spoken of as such, not where something is sent to the chairs. */
const asksChair =
  /\b(?:næst)?(?:formand|formanden|formænd|forperson|chairs?|chairman|chairperson|vice-chair)(?!\p{L})/u;
const saysChair =
  /formand\p{L}*(?: for .{1,60})? (?:er|var|varetages|deles|består|vælges|udpeges|skifter|går)|(?:^|\t)(?:næst)?formand|formand:|formand\)|, (?:næst)?formand|(?:ledes|ledet) af|organisere\p{L}* med|(?<!\p{L})vælger|delt mellem|med en .{1,40}formand|har en .{1,40}formand|stiller .{1,20}formand|mødeledelse|mødeleder|ordstyrer/iu;
const isSentence = /[.!]$/u;
const asksSecretary =
  /hvem (?:er|var|har|varetager|fungerer som) (?:\p{L}+ )?(?:sekret|betjen)|hvem (?:sekretariats)?betjen|sekretariat(?:et)? for|who (?:is|was) (?:the )?secretar|secretariat (?:support )?for|provides? secretariat|serves? as secretar/u;
const saysSecretary =
  /sekretariatsbetjen|(?<!\p{L})sekretær|betjen|sekretariat\p{L}* (?:varetages|ligger|er|består|placeres|stiller|etableres|hos|af|med)|sekretariat\p{L}*[:\t]|sekretariatsopgave/iu;
const asksNumber = /\b(?:telefonnummer|nummer|telefon|mail|mailadresse|phone|number)\p{L}*/u;

const asksMeaning =
  /\bhvad betyder\b|\bhvad står .{1,20} for\b|\bforkortelse|\bstands? for\b|\bshort for\b|\bwhat does .{1,20} mean\b/u;
const shortForm = /^\p{Lu}[\p{Lu}\p{N}:.-]+$/u;

/** What a heading can answer by itself: "Udarbejdet af: …", "Velkomst v. …", "Kl. 10.00: Oplæg". */
const byHeading = new Set<Question['sought']>(['who', 'time', 'clock', 'money', 'often']);

/** A line that stands alone can be a sentence without its full stop. */
const statement =
  /\p{L}+ (?:\p{L}+ )?(?:som|der|er|var|har|havde|skal|kan|må|mødes|blev|bliver|udgør|forventes)(?!\p{L}).*\p{L}/u;

/** A heading says what follows it; it is an answer itself only where it is a sentence, or holds just what is asked for. */
export const headingHolds = (question: Question, passage: Passage, day: IsoDate | null): boolean => {
  if (statement.test(passage.text)) return true;
  return byHeading.has(question.sought) && kindFactor(question, passage, day) === 1;
};

/** Capital letters that name nobody. */
const unnamed = /^(?:Region|Punkt|Bilag|Samarbejdsaftale|Referat|Kommissorium|Dagsorden) /u;

/** Somebody or something by a name of several words, none of them the question's own. */
const namesPerson = (question: Question, text: string): boolean => {
  const added = new Set(newWords(question, text).map((word) => word.plain));
  return [...text.matchAll(named)].some(
    ([name]) => !unnamed.test(name) && splitWords(name).every((word) => added.has(word.plain)),
  );
};

const namesSeveral = (question: Question, text: string): boolean =>
  newWords(question, text).filter((word) => /^\p{Lu}\p{Ll}/u.test(word.text)).length >= 2;

/** A municipality that the question did not name. */
const namesPlaces = (question: Question, text: string): boolean =>
  regionsNamedIn(text).some(
    ({ via, name }) => via === 'municipality' && !question.folded.includes(name.toLowerCase()),
  );

/** What a short form means is only said where it stands beside its meaning: "Fagligt strategisk niveau (FSN)". */
const explainsShortForm = ({ words }: Question, text: string): boolean => {
  const asked = words.filter((word) => shortForm.test(word.text));
  return (
    asked.length === 0 ||
    asked.some((word) => new RegExp(`\\(${word.text}|${word.text}(?:\\)|:| \\(| =| står)`, 'u').test(text))
  );
};

/** "må gruppen …", "hvem må …": asks for a rule, and not for what was decided once. */
const asksMay =
  /(?:^|hvem |hvad )(?:må|kan)(?!\p{L})|^(?:may|can) |\b(?:allowed to|rule about)\b|^who (?:may|can)/u;
const limits = /(?<!\p{L})(?:må|kan|kun|alene|udelukkende|mandat|skal|uden|kræver)(?!\p{L})/iu;

const asksWhatItIs =
  /^(?:hvad (?:er|betyder|menes med|dækker|indebærer)|what (?:is|are|does)) (?:en |et |den |det |de |a |an |the )?\p{L}[\p{L}:-]+(?: \p{L}[\p{L}:-]+)?(?: mean| over)?\s*\??$/u;

/** "X er …", "X beskriver …": what X is, is said of it as the subject. */
const opensWithIt = (question: Question, text: string): boolean => {
  const subject =
    /^(.{3,80}?) (?:er|var|defineres|beskriver|omfatter|dækker|betegner|betyder|står for)(?!\p{L})/u.exec(
      text,
    )?.[1];
  if (subject === undefined) return false;
  const terms = new Set(termsOf(subject));
  return question.content.every(({ sayings }) =>
    sayings.some(({ terms: said, fit }) => fit >= 0.7 && said.every((term) => terms.has(term))),
  );
};

/** How likely a passage is what is asked for by what it is: decided, proposed, a list of files … 1 is neutral. */
const roleOf = (question: Question, { text, label, section }: Passage): number => {
  const { folded, sought } = question;
  const asksProposal = asksRecommendation.test(folded);
  let role = 1;
  if (label === 'recommendation' && !asksProposal) role *= 0.62;
  if (asksMay.test(folded)) role *= limits.test(text) ? 1.06 : 0.96;
  else if (label === 'decision' && !asksProposal)
    role *= sought === 'yes-no' || asksOutcome.test(folded) ? decidedWhether : decided;
  if (label === 'attachments' && !asksAttachment.test(folded)) role *= 0.75;
  if (sought === 'yes-no' && proposes.test(text) && !asksProposal) role *= 0.85;
  if (open.test(text) && !/hvorvidt|såfremt|\bhvis\b|whether|\bif\b/u.test(folded)) role *= 0.75;
  if (negated.test(folded) && sought !== 'yes-no')
    role *= negates.test(`${section.at(-1) ?? ''} ${text}`) ? 1.08 : 0.88;
  if (asksDecision.test(folded) && label !== 'decision' && !(label === null && settled.test(text)))
    role *= 0.75;
  if (asksMeaning.test(folded) && !explainsShortForm(question, text)) role *= 0.6;
  if (asksWhatItIs.test(folded)) role *= opensWithIt(question, text) ? 1.1 : 0.95;
  if (sought === 'list' && wish.test(text) && !asksProposal) role *= 0.9;
  return role;
};
/** What was decided goes before what was told of the matter. */
const decided = 1.08;
/** The same where it is asked whether, or what came of it. */
const decidedWhether = 1.12;
const asksOutcome = /\b(?:hvad skete|hvad blev der af|udfald|what happened|what came of)(?!\p{L})/u;

/** A line of the paper's head with neither a verb nor a label's colon nor cells. */
const isTitle = ({ text, source, section }: Passage): boolean =>
  (source.place === 'Hoved' || section.length === 0) && !/[:\t|,]|\d/u.test(text) && !/[.]$/u.test(text);

const negated = /(?<!\p{L})(?:ikke|ingen|uden|not|no|without|cannot|never|aldrig)(?!\p{L})/u;
const negates = /(?<!\p{L})(?:ikke|ingen|intet|uden|hverken|imod|afvist|aldrig|først)(?!\p{L})/iu;

/** Does a passage hold the sort of thing asked for, and is it in a place for it? Factors on its score: 1 if so. */
export const holdsSought = (
  question: Question,
  passage: Passage,
  day: IsoDate | null,
): { kind: number; role: number } => ({
  kind: kindFactor(question, passage, day),
  role: roleOf(question, passage),
});

const kindFactor = (question: Question, passage: Passage, day: IsoDate | null): number => {
  const { text } = passage;
  const added = newWords(question, text);
  // What only repeats the question answers nothing, nor does a title.
  if (added.length === 0) return question.sought === 'yes-no' ? (isSentence.test(text) ? 1 : 0.8) : 0.4;
  if (isTitle(passage) && !asksPresence.test(question.folded)) return 0.6;
  if (asksPlaces.test(question.folded)) return namesPlaces(question, text) ? 1 : 0.6;
  if (asksNumber.test(question.folded) && question.sought === 'what' && !/\d/u.test(text)) return 0.5;
  switch (question.sought) {
    case 'time':
      if (valuesIn(question, text, day).length > 0 || stretchOfTime.test(text)) return 1;
      return occasion.test(text) ? 0.85 : 0.55;
    case 'clock':
      return clock.test(text) ? 1 : 0.5;
    case 'money':
      return findAmounts(text).length > 0 || /\bgratis\b|\bingen\b/iu.test(text) ? 1 : 0.5;
    case 'count':
      return figure.test(text) ? 1 : 0.6;
    case 'often':
      return often.test(text) ? 1 : 0.55;
    case 'span':
      return span.test(text) ? 1 : 0.65;
    case 'who': {
      // Who was there is read from attendance lists: a sentence rarely names all of them.
      if (asksPresence.test(question.folded)) return 0.6;
      if (asksChair.test(question.folded) && !saysChair.test(text)) return 0.6;
      if (asksSecretary.test(question.folded) && !saysSecretary.test(text)) return 0.65;
      if (namesPerson(question, text) || partyLetters.test(text)) return 1;
      if (passage.source.place === 'Hoved') return 0.65;
      if (added.some((word) => shortName.test(word.text))) return 0.96;
      return body.test(added.map((word) => word.text).join(' ')) ? 0.96 : 0.65;
    }
    case 'place':
      return spot.test(added.map((word) => word.text).join(' ')) || spot.test(text) ? 1 : 0.6;
    case 'reason':
      return cause.test(text) ? 1 : 0.8;
    case 'list':
      return several.test(text) && (!asksNames.test(question.folded) || namesSeveral(question, text))
        ? 1
        : 0.82;
    case 'yes-no':
    case 'what':
      return 1;
  }
};
