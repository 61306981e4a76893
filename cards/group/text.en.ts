import type { Sentences } from './text.da.ts';

/** What the card group says in English. */
export const english: Sentences = {
  kind: 'Type',
  region: 'Region',
  period: 'Period',
  parent: 'Belongs under',
  replaces: 'Replaces',
  replacedBy: 'Replaced by',
  tasks: 'Tasks',
  limits: 'Limits of the mandate',
  chairs: 'Chairs',
  contacts: 'Contact directors',
  secretariat: 'Secretariat',
  meetingRules: 'Rules for meetings',
  nothing: 'The papers say no more about the group.',
  meetings: 'Meetings',
  agreements: 'Agreements',
  summary: 'Punkt shows a group.',
};
