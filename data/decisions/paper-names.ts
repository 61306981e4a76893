import type { DecisionRecord } from '../model/ballot/decision.ts';
import { text } from './text.da.ts';

/** What a decision's paper is called: of a closed item nothing, for whoever may see the paper sees its name. */
export const documentTitle = ({ closed, title }: Pick<DecisionRecord, 'closed' | 'title'>): string =>
  closed ? text.closedItem : title;
