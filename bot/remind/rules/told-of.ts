import type { Citation } from '../../../data/model/answer.ts';
import type { KeptDeadline } from '../../../data/model/deadline.ts';
import type { Register } from '../../../data/register/register.ts';

/** What of a deadline may be told to somebody: `text` null where it stands only in what they may not read. */
export interface ToldOf {
  text: string | null;
  sources: Citation[];
  closing: Citation | null;
  /** Where the mandate names the contact directors. */
  contactDirectors: Citation | null;
}

const keyOf = ({ document, quote }: Citation): string => `${document}\n${quote}`;

const quotable = new WeakMap<Register, ReadonlySet<string>>();

/** All that a register can quote as the source of something. */
const quotesIn = (register: Register): ReadonlySet<string> => {
  const there = quotable.get(register);
  if (there !== undefined) return there;
  const made = new Set(register.facts.flatMap(({ citation, also }) => [keyOf(citation), ...also.map(keyOf)]));
  quotable.set(register, made);
  return made;
};

/** What of a deadline a reader may be told, by the register as they may know it. Pure. */
export const toldOf = ({ stated, closing }: KeptDeadline, register: Register): ToldOf => {
  const quotes = quotesIn(register);
  const may = (one: Citation): boolean => quotes.has(keyOf(one));
  const sources = stated.sources.filter(may);
  // What a meeting, a ballot or a person asks for stands in no paper.
  const fromPaper = stated.kind !== 'agenda' && stated.sources.length > 0;
  return {
    text: fromPaper && sources.length === 0 ? null : stated.text,
    sources,
    closing: closing !== null && may(closing) ? closing : null,
    contactDirectors:
      stated.contactDirectors !== null && may(stated.contactDirectors) ? stated.contactDirectors : null,
  };
};
