import { formOf } from '../question/form.ts';
import type { Question } from '../question/question.ts';
import { termsOf } from '../question/words.ts';
import type { Reading } from './reading.ts';

/** Who proposes something has not brought it about: no yes for it. */
const proposes = /\b(?:indstill?es?r?|anbefaler|anbefales|foreslår|foreslås|forventes|ønskes)\b/iu;
/** What is still open, wished for or foreseen answers no question for what is. */
const open = /\bhvorvidt\b|\bsåfremt\b|\bhvis det (?:besluttes|beslutte)\b/iu;
const settled =
  /beslutte|besluttet|godkend|vedtag|enighed|efterretning|udsat|afvist|tiltrådt|tilslutte|stemte|henvist|fremsend/iu;
const wish = /\bforeslås\b/iu;
const negates = /(?<!\p{L})(?:ikke|ingen|intet|uden|hverken|imod|afvist|aldrig|først)(?!\p{L})/iu;
const limits = /(?<!\p{L})(?:må|kan|kun|alene|udelukkende|mandat|skal|uden|kræver)(?!\p{L})/iu;

/** "X er …", "X beskriver …" */
const subject =
  /^(.{3,80}?) (?:er|var|defineres|beskriver|omfatter|dækker|betegner|betyder|står for)(?!\p{L})/u;

/** What X is, is said of it as the subject. */
const opensWithIt = (question: Question, { text }: Reading): boolean => {
  const opening = subject.exec(text)?.[1];
  if (opening === undefined) return false;
  const terms = new Set(termsOf(opening));
  return question.content.every(({ sayings }) =>
    sayings.some(({ terms: said, fit }) => fit >= 0.7 && said.every((term) => terms.has(term))),
  );
};

const shortForm = /^\p{Lu}[\p{Lu}\p{N}:.-]+$/u;

/** What a short form means is only said where it stands beside its meaning: "Fagligt strategisk niveau (FSN)". */
const explainsShortForm = ({ words }: Question, { text }: Reading): boolean => {
  const asked = words.filter((word) => shortForm.test(word.text));
  return (
    asked.length === 0 ||
    asked.some(({ text: short }) =>
      [`(${short}`, `${short})`, `${short}:`, `${short} (`, `${short} =`, `${short} står`].some((form) =>
        text.includes(form),
      ),
    )
  );
};

/** What was decided goes before what was told of the matter; more so where it is asked whether, or what came of it. */
const decided = 1.08;
const decidedWhether = 1.12;
/** The most a passage can gain by its role. */
export const mostForRole = 1.2;

/** How likely a passage is what is asked for by what it is: decided, proposed, a list of files … 1 is neutral. */
export const roleOf = (question: Question, reading: Reading): number => {
  const { label, section } = reading.passage;
  const { sought } = question;
  const form = formOf(question);
  let role = 1;
  if (label === 'recommendation' && !form.proposal) role *= 0.62;
  if (form.rule) role *= reading.says(limits) ? 1.06 : 0.96;
  else if (label === 'decision' && !form.proposal)
    role *= sought === 'yes-no' || form.outcome ? decidedWhether : decided;
  if (label === 'attachments' && !form.attachments) role *= 0.75;
  if (sought === 'yes-no' && !form.proposal && reading.says(proposes)) role *= 0.85;
  if (!form.conditional && reading.says(open)) role *= 0.75;
  if (form.negated && sought !== 'yes-no')
    role *= reading.says(negates) || negates.test(section.at(-1) ?? '') ? 1.08 : 0.88;
  if (form.decision && label !== 'decision' && !(label === null && reading.says(settled))) role *= 0.75;
  if (form.meaning && !explainsShortForm(question, reading)) role *= 0.6;
  if (form.whatItIs) role *= opensWithIt(question, reading) ? 1.1 : 0.95;
  if (sought === 'list' && !form.proposal && reading.says(wish)) role *= 0.9;
  return role;
};
