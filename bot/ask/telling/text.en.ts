import { formatDate } from '../../../data/language/format-date.ts';
import type { PaperKind } from '../../../data/model/paper.ts';
import type { AskText } from './ask-text.ts';

const kinds: Record<PaperKind, string> = {
  kommissorium: 'the terms of reference',
  referat: 'the minutes',
  dagsorden: 'the agenda',
  organisation: 'the organisation paper',
  aftale: 'the agreement paper',
  andet: 'the paper',
};
const states: Record<string, string> = {
  approved: 'approved',
  'not-approved': 'not approved',
  awaited: 'approval awaited',
  expected: 'approval expected',
};
const inRegion = (region: string | null) => (region === null ? '' : ` (Region ${region})`);
const item = (number: number | null, title: string) =>
  number === null ? `“${title}”` : `item ${number}, “${title}”`;

export const en: AskText = {
  paper: (kind, day, draft) =>
    `${draft ? 'the draft of ' : ''}${kinds[kind]}${day === null ? '' : ` of ${formatDate(day, 'en')}`}`,
  owner: (agreement, owner, region, paper) =>
    `“${agreement}”${inRegion(region)} is in the hands of “${owner}”, according to ${paper}.`,
  ownerWithPredecessors: (agreement, owner, region, paper, old) =>
    `“${agreement}”${inRegion(region)} is in the hands of “${owner}”, according to ${paper}; the group replaced “${old}”.`,
  formerOwner: (agreement, owner, region, now, paper) =>
    `“${agreement}”${inRegion(region)} was in the hands of “${owner}”, which was replaced by “${now}” (${paper}); the papers do not say who owns it now.`,
  ownerUnknown: (agreement, region) => `“${agreement}”${inRegion(region)}: the papers do not say who owns it`,
  formerly: (now, old, paper) => `Before “${now}” it was “${old}”, which it replaced according to ${paper}.`,
  succeededBy: (old, now, paper) => `“${old}” was replaced by “${now}”, according to ${paper}.`,
  portfolio: (group, count, paper) =>
    `“${group}” has ${count} ${count === 1 ? 'agreement' : 'agreements'} in its portfolio, according to ${paper}.`,
  tasks: (group, paper) => `These are the tasks of “${group}”, according to ${paper}.`,
  limits: (group, paper) => `The mandate of “${group}” has this limit, according to ${paper}.`,
  composition: (group, paper) => `This is what ${paper} says of who is in “${group}”.`,
  contacts: (group, paper) => `This is what ${paper} says of the contact directors of “${group}”.`,
  seats: (group, seats, paper) => `“${group}” has ${seats} seats, according to ${paper}.`,
  chair: (group, chair, paper) => `The chair of “${group}” is ${chair}, according to ${paper}.`,
  chairIs: (group, paper) => `This is what ${paper} says of the chairmanship of “${group}”.`,
  secretariat: (group, paper) => `This is what ${paper} says of the secretariat of “${group}”.`,
  parent: (group, parent, paper) => `“${group}” comes under “${parent}”, according to ${paper}.`,
  meeting: (group, day, time, place) =>
    `“${group}” met on ${day}${time === null ? '' : ` at ${time}`}${place === '' ? '' : `, “${place}”`}.`,
  decision: (title, number, group, day) =>
    `The decision on ${item(number, title)} (“${group}”${day === null ? '' : `, ${day}`}) was:`,
  recommendation: (title, number) =>
    `This was recommended on ${item(number, title)} (a recommendation is not a decision):`,
  attachments: (title, count) => `There are ${count} attachments to “${title}”.`,
  deadline: (day, paper) => `The deadline is ${day}, according to ${paper}.`,
  movedDeadline: (day, first, paper) =>
    `The deadline is ${day}; it was moved from ${first}, according to ${paper}.`,
  person: (name, post, body, paper) =>
    `${name} is “${post}”${body === null ? '' : ` (“${body}”)`}, according to ${paper}.`,
  mentioned: (name, paper) => `${name} is named in ${paper}, without a post.`,
  item: (number, title, group, day) =>
    `It was item ${number} (punkt ${number}), “${title}” (“${group}”${day === null ? '' : `, ${day}`}).`,
  minutes: (title, minutes) => `${minutes} minutes are set aside for “${title}”.`,
  nextMeeting: (group, day, paper) => `The next meeting of “${group}” is on ${day}, according to ${paper}.`,
  lastMeeting: (group, day, paper) =>
    `The latest meeting of “${group}” the papers name is on ${day} (${paper}); of later ones they say nothing.`,
  notInForce: (body, paper) => `No, the paper on “${body}” is a draft and not in force (${paper}).`,
  position: (party, paper) => `This is what ${party} said, according to ${paper}.`,
  absent: (names, group, day) =>
    `Absent from the meeting of “${group}”${day === null ? '' : ` on ${day}`}: ${names}.`,
  meaning: (short, meaning) => `${short} is short for “${meaning}”.`,
  approvalState: (body, quality, day) => {
    const [state = '', what = ''] = quality.split(': ');
    return `${body}: ${states[state] ?? state}${what === '' ? '' : ` (“${what}”)`}${day === null ? '' : `, ${day}`}`;
  },
  approvals: (agreement, told, paper) => `“${agreement}” – ${told.join('; ')} (${paper}).`,
  day: (day, paper) => `It is ${day}, according to ${paper}.`,
  passage: (paper, place) =>
    `This is what ${paper} say${paper.includes('minutes') || paper.includes('terms') ? '' : 's'}${place === '' ? '' : ` (“${place}”)`}.`,
  which: (alternatives) => `It depends on which is meant: ${alternatives.join('; ')}.`,
  unknown: 'The papers do not say.',
  unknownRegion: (region) => `There are no papers from Region ${region}, so they do not say.`,
  nearest: 'The nearest I found:',
  and: 'and',
};
