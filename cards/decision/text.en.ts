import type { Sentences } from './text.da.ts';

/** What the card decision says in English. */
export const english: Sentences = {
  item: (number, title) => (number === null ? title : `Item ${String(number)}: ${title}`),
  decided: 'Decision',
  positions: 'Positions',
  followUps: 'Follow-up',
  responsible: (party) => `responsible: ${party}`,
  due: (date) => `due: ${date}`,
  summary: 'Punkt shows a decision.',
};
