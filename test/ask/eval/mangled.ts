import type { JudgedAnswer } from '../scoring/judge.ts';

const withText = (answer: JudgedAnswer, text: string): JudgedAnswer => ({ ...answer, text });
const withQuotes = (answer: JudgedAnswer, change: (quote: string) => string): JudgedAnswer => ({
  ...answer,
  citations: answer.citations.map((one) => ({ ...one, quote: change(one.quote) })),
});

/** Ways an answer may be bad, each against another rule of the scorer. */
export const manglings: readonly ((answer: JudgedAnswer) => JudgedAnswer)[] = [
  (answer) => answer,
  (answer) => ({ ...answer, status: 'unknown' }),
  (answer) => ({ ...answer, status: 'ambiguous' }),
  (answer) => ({ ...answer, lead: `Nemlig: ${answer.lead}` }),
  (answer) => ({ ...answer, lead: '' }),
  (answer) => withQuotes(answer, (quote) => `${quote} nemlig`),
  (answer) => withQuotes(answer, (quote) => quote.slice(0, 15)),
  (answer) => ({ ...answer, citations: answer.citations.map((one) => ({ ...one, document: 'none.txt' })) }),
  (answer) => ({ ...answer, citations: [] }),
  (answer) => withText(answer, `${answer.text} ${'ord '.repeat(28)}`),
  (answer) => withText(answer, `${answer.text} ${'-'.repeat(500)}`),
  (answer) => withText({ ...answer, lead: 'Se her.' }, 'Se her.'),
  ({ citations }) => {
    const lead = 'It is said by the group, and it is for the region to decide what was not.';
    return { status: 'answered', lead, text: lead, citations };
  },
];
