import type { Sentences } from './text.da.ts';

/** What the card import-review says in English. */
export const english: Sentences = {
  kind: 'Type',
  kinds: {
    kommissorium: 'Terms of reference',
    referat: 'Minutes',
    dagsorden: 'Agenda',
    organisation: 'Organisation paper',
    aftale: 'Agreement',
    andet: 'Other paper',
  },
  draft: (kind) => `${kind} (draft)`,
  body: 'Group',
  region: 'Region',
  date: 'Date',
  supersedes: (earlier) => `Replaces ${earlier}. Both can still be quoted.`,
  counts: {
    items: (count) => (count === 1 ? '1 item' : `${String(count)} items`),
    decisions: (count) => (count === 1 ? '1 decision' : `${String(count)} decisions`),
    deadlines: (count) => (count === 1 ? '1 deadline' : `${String(count)} deadlines`),
    followUps: (count) => (count === 1 ? '1 follow-up' : `${String(count)} follow-ups`),
    groups: (count) => (count === 1 ? '1 group' : `${String(count)} groups`),
    agreements: (count) => (count === 1 ? '1 agreement' : `${String(count)} agreements`),
  },
  found: (counts) => `I found ${counts}.`,
  foundNothing: 'I found no items, groups or agreements. The text can still be quoted.',
  warnings: (count) => (count === 1 ? '1 thing to look at' : `${String(count)} things to look at`),
  access: 'Who may read the paper?',
  accessMissing: 'Choose who may read the paper.',
  public: 'Everybody who uses Punkt',
  group: (name) => `Only ${name}`,
  nothingCounts: 'I do not use the paper until you have accepted it.',
  accept: 'Accept',
  discard: 'Discard',
  summary: 'A paper has been read and awaits your acceptance.',
};
