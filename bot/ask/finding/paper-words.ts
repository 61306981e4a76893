import type { Register, RegisterPaper } from '../../../data/register/register.ts';
import { onceFor } from '../../../data/language/once-for.ts';
import { dayOf } from '../../../data/register/paper-names.ts';

const months = 'januar februar marts april maj juni juli august september oktober november december'.split(
  ' ',
);

/** What a paper is about as a whole, in words a question may use: kind, title, body, region, day, month and year. */
export const paperWords = (register: Register, document: string): string => {
  const paper = register.papers.get(document);
  return paper === undefined ? '' : wordsOf(paper);
};

const wordsOf = onceFor((paper: RegisterPaper): string => {
  const { kind, title, body, region } = paper.paper.document;
  const day = dayOf(paper);
  const [year, month, date] = day?.split('-') ?? [];
  return [
    kind,
    kind === 'referat' ? 'mødet møde' : '',
    title,
    body ?? '',
    region === null ? '' : `region ${region}`,
    year ?? '',
    month === undefined ? '' : (months[Number(month) - 1] ?? ''),
    date === undefined ? '' : String(Number(date)),
  ].join(' ');
});
