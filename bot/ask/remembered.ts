import type { Register } from '../../data/register/register.ts';
import { publicViewer } from '../../data/register/viewer.ts';
import { visibleTo } from '../../data/register/visible-to.ts';
import { reach, today, type Asked, type Reached } from './ask.ts';

/** What is told of how an answer came about. */
export type Told = Pick<Reached, 'answer' | 'spoken'>;

/** Answers kept for what one viewer sees of a register; the longest unasked goes first. */
const mostKept = 1_000;
/** Characters. What nobody asks twice is not kept. */
const longestKept = 300;

/** By the register as a viewer may know it: another register, or another viewer's, is another answer. */
const kept = new WeakMap<Register, Map<string, Told>>();

/** All that an answer depends on, but for the register and its viewer. */
const keyOf = ({ text, language, region, group, asOf, previous }: Asked): string =>
  JSON.stringify([
    text,
    language ?? null,
    region ?? null,
    group ?? null,
    asOf ?? null,
    today(),
    previous ?? null,
  ]);

/**
 * Answers a question from the register. The same question is asked again and again – each suggestion on a card is asked
 * before it is offered – so what it came to is remembered as long as the register lives.
 */
export const tell = (asked: Asked, whole: Register): Told => {
  if (asked.text.length > longestKept) return reach(asked, whole);
  const register = visibleTo(whole, asked.viewer ?? publicViewer);
  let answers = kept.get(register);
  if (answers === undefined) kept.set(register, (answers = new Map<string, Told>()));
  const key = keyOf(asked);
  let told = answers.get(key);
  if (told === undefined) {
    const { answer, spoken } = reach(asked, whole);
    told = { answer, spoken };
  } else answers.delete(key);
  answers.set(key, told);
  if (answers.size > mostKept) {
    const [oldest] = answers.keys();
    if (oldest !== undefined) answers.delete(oldest);
  }
  return told;
};
