import type { Paper } from '../../data/model/paper.ts';

/** How many of each kind of record a paper has. */
export type Found = Record<
  | 'items'
  | 'decisions'
  | 'recommendations'
  | 'attachments'
  | 'groups'
  | 'agreements'
  | 'people'
  | 'followUps'
  | 'deadlines'
  | 'amounts',
  number
>;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Counts what was found in a paper. */
export const foundIn = ({ items, ...paper }: Paper): Found => ({
  items: items.length,
  decisions: items.filter((item) => item.decision !== null).length,
  recommendations: sum(items.map((item) => item.recommendations.length)),
  attachments: sum(items.map((item) => item.attachments.length)),
  groups: paper.groups.length,
  agreements: paper.agreements.length,
  people: paper.people.length,
  followUps: paper.followUps.length,
  deadlines: paper.deadlines.length,
  amounts: paper.amounts.length,
});
