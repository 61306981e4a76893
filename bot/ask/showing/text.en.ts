import type { Sentences } from './text.da.ts';

/** The same in English. */
export const english: Sentences = {
  note: {
    draft: 'This stands in a draft, which is not in force.',
    ended: (to) =>
      `The period has ended (${to}); what holds since then, the papers do not say. Below is what held.`,
    later: (day, stated) =>
      `As of ${day} the papers do not say; what is told here is from a paper of ${stated}.`,
    replaced: 'This stands in a version that a newer one has replaced since.',
  },
  mark: {
    draft: 'only in a draft',
    ended: (to) => `ended: ${to}`,
    later: (stated) => `only in a paper of ${stated}`,
    replaced: 'since replaced by a newer version',
  },
  disagree: (told) => `The papers do not agree: ${told.join('; ')}.`,
  parts: (names) => `Part of it, according to the papers: ${names.join(', ')}.`,
  beforeOwner: (old) => `${old}, which the present owner replaced`,
  ownerEnded: (to) => `the period has ended: ${to}`,
  ownerReplaced: (owner, now, place) =>
    `${owner} has been replaced by ${now} (${place}); who owns the agreement now, the papers do not say.`,
  ownerLater: (owner, day, place) =>
    `Who owned the agreement as of ${day}, the papers do not say; later it belongs to ${owner} (${place}).`,
  ownerDraft: (owner, place) => `Only a draft, which is not in force, names an owner: ${owner} (${place}).`,
  agendaOnly: 'Only the agenda has been read in, not the minutes.',
  moved: (from, to) => `A deadline was moved from ${from} to ${to}.`,
  item: (number, title) => (number === null ? title : `Item ${String(number)}: ${title}`),
  noDecision: (item, where) =>
    `${item}${where === '' ? '' : ` (${where})`}. The papers do not say what was decided.`,
  proposed: (item, where) =>
    `${item}${where === '' ? '' : ` (${where})`}. The papers do not say what was decided; this is what was proposed.`,
  meeting: (group, day) => `Meeting ${day}, ${group}`,
  which: (name) => `Several fit “${name}”. Which one do you mean?`,
  region: (region) => `Region ${region}`,
  kinds: { group: 'Group', agreement: 'Agreement', meeting: 'Meeting', decision: 'Decision', item: 'Item' },
  draft: 'draft',
  ask: {
    owner: (name) => `Who owns ${name}?`,
    approved: (name) => `Who approved ${name}?`,
    tasks: (name) => `What are the tasks of ${name}?`,
    decided: (title) => `What was decided about “${title}”?`,
    proposed: (title) => `What was recommended about “${title}”?`,
    attachments: (title) => `Which attachments are there to “${title}”?`,
    deadline: (title) => `What is the deadline for “${title}”?`,
    absent: (group, day) => `Who was absent from the meeting of ${group} on ${day}?`,
    agreements: [
      (name) => `Which agreements is ${name} responsible for?`,
      (name) => `Which agreements does ${name} own?`,
      (name) => `Which agreements does ${name} maintain?`,
    ],
    inRegion: (question, region) => question.replace(/\?$/, ` in Region ${region}?`),
  },
  say: {
    inRegion: (name, region) => `show ${name} in Region ${region}`,
    under: (name, body) => `show ${name} under ${body}`,
    plain: (name) => `show ${name}`,
    meeting: (day, group) => `show the meeting ${day} of ${group}`,
    item: (item, day, group) => `show ${item} at the meeting ${day} of ${group}`,
    lastMeeting: (name) => `last meeting of ${name}`,
    number: (number) => `item ${String(number)}`,
  },
};
