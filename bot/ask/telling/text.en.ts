import { listed } from './listed.ts';
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
const numerals = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const inRegion = (region: string | null) => (region === null ? '' : ` (Region ${region})`);
const item = (number: number | null, title: string) =>
  number === null ? `“${title}”` : `item ${number}, “${title}”`;

export const en: AskText = {
  paper: (kind, day, draft) =>
    `${draft ? 'the draft of ' : ''}${kinds[kind]}${day === null ? '' : ` of ${formatDate(day, 'en')}`}`,
  owner: (agreement, owner, region, paper) =>
    `“${agreement}”${inRegion(region)} is in the hands of “${owner}”, according to ${paper}.`,
  ownerWithPredecessors: (agreement, owner, region, paper, old) =>
    `“${agreement}”${inRegion(region)} is in the hands of “${owner}”, according to ${paper}; the group replaced ${old}.`,
  formerOwner: (agreement, owner, region, now, paper) =>
    `“${agreement}”${inRegion(region)} was in the hands of “${owner}”, which was replaced by “${now}” (${paper}); the papers do not say who owns it now.`,
  ownerBrief: (owner, region, paper) => `“${owner}”${inRegion(region)}, according to ${paper}`,
  ownerUnknown: (agreement, region) => `“${agreement}”${inRegion(region)}: the papers do not say who owns it`,
  formerly: (now, old, paper) => `Before “${now}” it was ${old}, which it replaced according to ${paper}.`,
  succeededBy: (old, now, paper) => `“${old}” was replaced by ${now}, according to ${paper}.`,
  ownerLater: (agreement, owner, region, paper, day, old) =>
    `The papers do not say who owned “${agreement}”${inRegion(region)} as of ${day}; according to ${paper} it is in the hands of “${owner}”${old === null ? '' : `, and before that group it was ${old}, which it replaced`}.`,
  later: (day, lead) => `The papers do not say as of ${day}; later: ${lead}`,
  onlyLater: 'only later',
  ended: (to, lead) =>
    `The period has run out (${to}), and the papers do not say what holds since; until then: ${lead}`,
  aged: (lead, years) =>
    `${lead.replace(/[.:]$/u, '')}; the paper is over ${numerals[years] ?? years} ${years === 1 ? 'year' : 'years'} old${lead.endsWith(':') ? ':' : '.'}`,
  portfolio: (group, count, paper) =>
    `“${group}” has ${count} ${count === 1 ? 'agreement' : 'agreements'} in its portfolio, according to ${paper}.`,
  tasks: (group, paper) => `These are the tasks of “${group}”, according to ${paper}.`,
  limits: (group, paper) => `The mandate of “${group}” has this limit, according to ${paper}.`,
  rules: (group, paper) => `This is said of the meetings of “${group}” in ${paper}.`,
  period: (group, from, to, paper) =>
    `“${group}”: the period is ${[...(from === null ? [] : [/\d{4}[-–]\d{4}/u.test(from) ? from : `from ${from}`]), ...(to === null ? [] : [`to ${to}`])].join(' ')}, according to ${paper}.`,
  composition: (group, paper) => `Who is in “${group}”, according to ${paper}:`,
  contacts: (group, paper) => `The contact directors of “${group}”, according to ${paper}:`,
  seats: (group, seats, paper) => `“${group}” has ${seats} seats, according to ${paper}.`,
  chair: (group, chair, paper, vice) =>
    `The ${vice ? 'vice-chair' : 'chair'} of “${group}” is ${chair}, according to ${paper}.`,
  chairIs: (group, paper) => `The chairmanship of “${group}”, according to ${paper}:`,
  secretariat: (group, paper) => `The secretariat of “${group}”, according to ${paper}:`,
  parent: (group, parent, paper) => `“${group}” comes under “${parent}”, according to ${paper}.`,
  meeting: (group, day, time, place, ahead) =>
    `“${group}” ${ahead ? 'meets' : 'met'} on ${day}${time === null ? '' : ` at ${time}`}${place === '' ? '' : `, “${place}”`}.`,
  decision: (title, number, group, day) =>
    `The decision on ${item(number, title)} (“${group}”${day === null ? '' : `, ${day}`}) was:`,
  writtenDecisions: (count, year, titles) =>
    `${count === 1 ? 'One decision was' : `${count} decisions were`} taken in writing ${year === null ? 'in that time' : `in ${year}`}: ${titles.join('; ')}${titles.length < count ? ' …' : ''}.`,
  opposed: (title, against) => `In “${title}”: ${against}`,
  recommendation: (title, number) =>
    `This was recommended on ${item(number, title)} (a recommendation is not a decision):`,
  attachments: (title, count) => `There are ${count} attachments to “${title}”.`,
  task: (who, due, paper) => `It is for ${who}${due === null ? '' : `, due ${due}`}, according to ${paper}.`,
  deadline: (day, paper, past) => `The deadline ${past ? 'was' : 'is'} ${day}, according to ${paper}.`,
  expected: (day, paper, past) =>
    past
      ? `It was expected ${day}, according to ${paper}; whether it came about, that does not say.`
      : `It is expected ${day}, according to ${paper}.`,
  expiry: (day, paper, past) => `It ${past ? 'ended' : 'ends'} ${day}, according to ${paper}.`,
  movedDeadline: (day, first, paper, past) =>
    `The deadline ${past ? 'was' : 'is'} ${day}; it was moved from ${first}, according to ${paper}.`,
  person: (name, post, body, paper) =>
    `${name} is “${post}”${body === null ? '' : ` (“${body}”)`}, according to ${paper}.`,
  mentioned: (name, paper) => `${name} is named in ${paper}, without a post.`,
  item: (number, title, group, day) =>
    `It was item ${number} (punkt ${number}), “${title}” (“${group}”${day === null ? '' : `, ${day}`}).`,
  itemCount: (items, group, day) =>
    `There were ${items} items on the agenda (“${group}”${day === null ? '' : `, ${day}`}).`,
  minutes: (title, minutes) => `${minutes} minutes are set aside for “${title}”.`,
  nextMeeting: (group, day, paper) => `The next meeting of “${group}” is on ${day}, according to ${paper}.`,
  plannedMeeting: (group, day, time, movedFrom, paper) =>
    `The meeting of “${group}” is set for ${day}${time === null ? '' : ` at ${time}`}${movedFrom === null ? '' : ` (moved from ${movedFrom})`}, according to ${paper}.`,
  lastMeeting: (group, day, paper) =>
    `The latest meeting of “${group}” the papers name was set for ${day} (${paper}); of later ones they say nothing.`,
  notInForce: (body, paper) => `No, the paper on “${body}” is a draft and not in force (${paper}).`,
  position: (party, paper) => `This is what ${party} said, according to ${paper}.`,
  present: (names, group, day) =>
    `Present at the meeting of “${group}”${day === null ? '' : ` on ${day}`}: ${names}.`,
  holders: (names, paper) => `It is ${names}, according to ${paper}.`,
  absent: (names, group, day) =>
    `Absent from the meeting of “${group}”${day === null ? '' : ` on ${day}`}: ${names}.`,
  meaning: (short, meaning) => `${short} is short for “${meaning}”.`,
  approvalState: (body, quality, day) => {
    const [state = '', what = ''] = quality.split(': ');
    return `${body}: ${states[state] ?? state}${what === '' ? '' : ` (“${what}”)`}${day === null ? '' : `, ${day}`}`;
  },
  approvals: (agreement, told, paper) => `“${agreement}” – ${told.join('; ')} (${paper}).`,
  day: (day, paper) => `It is ${day}, according to ${paper}.`,
  passage: (paper, place) => `This is said in ${paper}${place === '' ? '' : ` (“${place}”)`}:`,
  which: (alternatives) => `It depends on which is meant: ${alternatives.join('; ')}.`,
  unknown: 'The papers do not say.',
  unknownNow: (day) => `The papers do not say how it is now; the nearest they say is of ${day}.`,
  notSaid: (label) => `${label}: the papers do not say`,
  unknownRegion: (region) => `There are no papers from Region ${region}, so they do not say.`,
  nearest: 'The nearest I found:',
  and: 'and',
  bodies: (names) =>
    listed(
      names.map((name) => `“${name}”`),
      'and',
    ),
};
