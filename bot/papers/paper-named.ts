import type { RegisterPaper } from '../../data/register/register.ts';
import { refusal } from './sentences.ts';

/** File names told when several fit. */
const mostTold = 5;

/**
 * The one paper somebody means by its file's name or its title, or a part of them, among those that are theirs to
 * correct: nothing is told of the others. @throws Refused when none or several fit
 */
export const paperNamed = (said: string, theirs: readonly RegisterPaper[]): string => {
  const wanted = said.toLowerCase();
  const namesOf = ({ file, paper }: RegisterPaper) =>
    [file, paper.document.title].map((name) => name.toLowerCase());
  const named = theirs.filter((one) => namesOf(one).includes(wanted));
  const fitting =
    named.length > 0 ? named : theirs.filter((one) => namesOf(one).some((name) => name.includes(wanted)));
  const [first, ...others] = fitting;
  if (first === undefined) throw refusal((text) => text.noPaper(said));
  if (others.length > 0)
    throw refusal((text) => text.severalPapers(fitting.slice(0, mostTold).map(({ file }) => file)));
  return first.documentId;
};
