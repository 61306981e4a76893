import type { SeatAnswer } from '../../../data/model/ballot/result.ts';
import { longest, type Form } from '../../../data/model/ballot/terms.ts';

/** What can be answered in a ballot of each form, beside objecting and being recused. */
export const answersOf: Readonly<Record<Form, readonly SeatAnswer[]>> = {
  'for-against': ['for', 'reservation', 'against', 'abstain'],
  choice: ['for', 'reservation', 'against', 'abstain'],
  accession: ['for', 'reservation', 'none', 'abstain'],
};

/** Against and reservation (and objection) say why; the others may. */
export const needsRemark = (answer: SeatAnswer | 'objection'): boolean =>
  answer === 'against' || answer === 'reservation' || answer === 'objection';

export type AnswerFault = 'unknown-answer' | 'unknown-option' | 'needs-remark' | 'remark-too-long';

/** What is wrong with an answer, whoever gives it; null when nothing is. */
export const faultOf = (
  { form, options }: { form: Form; options: readonly { id: string }[] },
  { answer, option, remark }: { answer: SeatAnswer; option: string | null; remark: string },
): AnswerFault | null => {
  if (!answersOf[form].includes(answer)) return 'unknown-answer';
  const choosing = form !== 'for-against' && (answer === 'for' || answer === 'reservation');
  const known = choosing ? options.some(({ id }) => id === option) : option === null;
  if (!known) return 'unknown-option';
  return remarkFault(remark, needsRemark(answer));
};

/** What is wrong with a remark, already trimmed. */
export const remarkFault = (remark: string, needed: boolean): AnswerFault | null => {
  if (remark.length > longest.remark) return 'remark-too-long';
  return needed && remark === '' ? 'needs-remark' : null;
};
