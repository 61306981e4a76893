import type { MeetingAct } from '../../../data/model/meeting.ts';
import type { Lack } from '../rules/agenda.ts';
import type { Sentences } from './text.da.ts';

const small = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
const meetings = (count: number): string => (count === 1 ? '1 meeting' : `${String(count)} meetings`);
const days = (count: number): string => (count === 1 ? '1 day' : `${String(count)} days`);
const items = (count: number): string => (count === 1 ? '1 item' : `${String(count)} items`);

/** What is said in English about meetings and agendas in chats and on cards. */
export const english: Sentences = {
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  day: (weekday, day) => `${weekday} ${day}`,
  at: (day, time) => `${day} at ${time}`,
  length: (minutes) => {
    if (minutes % 60 !== 0) return `${String(minutes)} minutes`;
    return minutes === 60 ? '1 hour' : `${String(minutes / 60)} hours`;
  },
  name: {
    ordinary: (number) => `Meeting ${String(number)}`,
    theme: (number) => (number === 1 ? 'Theme meeting' : `Theme meeting ${String(number)}`),
    chairs: (number) => `The chairs’ meeting before meeting ${String(number)}`,
    named: () => 'Meeting',
    extra: (number) => `Extraordinary meeting ${String(number)}`,
  },
  unknownPerson: 'I cannot see who you are in Teams, so I cannot do that for you.',
  notOfGroup: 'Only the group’s own people can see that; ask the group’s secretary.',
  othersReadAlong:
    'Others than the group read along here; write it in your own chat with me or in the group’s channel, or ask the group’s secretary.',
  onlyKeepers: 'Only the group’s secretary or chair can do that.',
  badYear: (from, to) => `I can plan from ${String(from)} to ${String(to)}.`,
  badCard: 'I can no longer use that card; write calendar and I will show a new one.',
  chooseMeeting: 'First choose the meeting to change.',
  chooseItem: 'First choose an item.',
  noMeeting: (group) =>
    `${group} has no coming meetings in the calendar; the secretary can put them there with “plan meetings”.`,
  tooManyChanges:
    'So much was changed in the proposal that the card is full. Keep it, and change the rest in the calendar.',
  badChange: (year) =>
    `The day, time or length cannot be used. The day must be in ${String(year)}, and the length at most 1440 minutes.`,
  badOptions:
    'The conditions cannot be used: 1-12 meetings a year, a length of at most 1440 minutes, the agenda at most 120 days and the chairs’ meeting at most 60 days before.',
  noPerYear:
    'The group’s papers do not say how many meetings there are a year. Write it in the conditions and I will make a proposal.',
  noRules:
    'The group’s papers say nothing of how it meets. Write it in the conditions and I will make a proposal.',
  alreadyThere: (count, year) =>
    `There are ${meetings(count)} in the calendar for ${String(year)}; they stay as they are, and only the others are added.`,
  yearComplete: (year) => `The meetings in ${String(year)} are in the calendar. Change them here.`,
  past: (count) => `${meetings(count)} would lie before today and are left out.`,
  kept: (count) =>
    count === 1
      ? '1 meeting was put in the calendar.'
      : `${String(count)} meetings were put in the calendar.`,
  nothingAdded: 'The meetings were in the calendar already.',
  stalePlan:
    'The group’s rules or calendar have changed since you saw the proposal. Here it is as it is now.',
  draftRule: 'draft, not in force',
  expiredRule: (day) => `the period ended ${day}`,
  avoided: (names) =>
    `The proposal avoids weekends and public holidays${names === '' ? '' : ` and ${names}`}.`,
  schoolWeeks: (name, first, last) =>
    first === last
      ? `“${name}” (week ${String(first)})`
      : `“${name}” (weeks ${String(first)}-${String(last)})`,
  passedOver: (all) => {
    const named = (wanted: (typeof all)[number]['what']): string =>
      all
        .filter(({ what }) => what === wanted)
        .map(({ name }) => (name === null ? 'weekend' : `“${name}”`))
        .join(', ');
    const [own, agenda, chairs] = [named('meeting'), named('agenda'), named('chairs')];
    return [
      ...(own === '' ? [] : [`Avoided: ${own}`]),
      ...(agenda === '' ? [] : [`Else the agenda would be due in: ${agenda}`]),
      ...(chairs === '' ? [] : [`Else the chairs would meet in: ${chairs}`]),
    ].join('. ');
  },
  inHoliday: (name) => `Note: the day is “${name}”`,
  weekend: 'a weekend',
  agendaBy: (day) => `The agenda must be out by ${day}`,
  turns: (leader, minuteTaker) =>
    [
      ...(leader === null ? [] : [`chaired by: ${leader}`]),
      ...(minuteTaker === null ? [] : [`minutes: ${minuteTaker}`]),
    ].join('; '),
  leftOut: (title) => `${title} (left out)`,
  missing: {
    perYear: 'The papers do not say how many meetings there are a year.',
    time: 'The papers do not say at what time the meetings are.',
    weekday: 'The papers do not say on what weekday the meetings are.',
    duration: 'The papers do not say how long a meeting lasts.',
    agendaLead: 'The papers do not say how long before the meeting the agenda must be out.',
    place: 'The papers do not say where the meetings are: the place is left open.',
    'theme-length': 'The papers do not say how long the theme meeting lasts: the length is left open.',
    'theme-day':
      'The papers do not say when the theme meeting is: it is put where the others are furthest apart.',
    'chairs-days':
      'The papers do not say how long before the chairs meet: it is put a week before the agenda must be out.',
  },
  options: {
    title: (year) => `Conditions for the meetings in ${String(year)}`,
    consequence:
      'What you write here goes before the papers in this proposal. Empty fields follow the papers.',
    perYear: 'Meetings a year',
    weekday: 'Weekday',
    anyDay: 'Any weekday',
    time: 'Time',
    duration: 'Length in minutes',
    agendaDays: 'Agenda out, days before the meeting',
    themeDay: 'The theme meeting’s day',
    chairsDays: 'The chairs’ meeting, days before the agenda must be out',
    confirm: 'Show the proposal',
  },
  adjust: {
    title: (name) => `Change ${small(name)}`,
    consequence: ['This changes the proposal; nothing is kept yet.'],
    day: 'Day',
    dayMissing: 'Choose a day.',
    time: 'Time',
    minutes: 'Length in minutes',
    place: 'Place',
    leader: 'Chairs the meeting',
    minuteTaker: 'Takes the minutes',
    out: 'Left out',
    outTitle: 'The meeting is not held',
    confirm: 'Change the proposal',
  },
  back: 'Back',
  namedOnly: 'Meeting named in the papers',
  namedIn: (document, place) => `Named in ${document}${place === '' ? '' : `, ${place}`}`,
  adopt: {
    title: 'Put the meeting in the calendar',
    consequence: [
      'The papers name the meeting. In the calendar it can be moved, cancelled and given an agenda. Nobody is told of it.',
    ],
    confirm: 'Put in the calendar',
    gone: 'The papers no longer name a meeting on that day.',
  },
  extra: {
    title: 'Call an extraordinary meeting',
    asked: ['You see the meeting, and what speaks against the day, before anybody is told.'],
    start: 'Begins',
    end: 'Ends',
    theme: 'Subject',
    look: 'See the meeting',
    until: (when, end) => `${when}-${end}`,
    about: (theme) => `Subject: ${theme}`,
    noLead: 'The group’s papers do not say how long before the meeting the agenda must be out.',
    conflicts: {
      sameDay: (name, when) => `Note: ${name} is on the same day (${when})`,
      agendaPast: (day) =>
        `Note: the agenda should have been out ${day}; by the group’s rules the meeting is called too late`,
    },
    told: 'Everybody in the group and the channel is told when you call it.',
    confirm: 'Call the meeting',
  },
  cancelledMark: 'CANCELLED',
  agendaOutMark: 'The agenda is out',
  fileButton: 'Calendar file',
  extraButton: 'Extraordinary meeting …',
  planButton: (year) => `Plan ${String(year)} …`,
  agendaButton: 'Agenda',
  proposeButton: 'Propose an item …',
  absentButton: 'I cannot come …',
  calendarButton: 'All meetings',
  arrangeButton: 'Move or change …',
  cancelButton: 'Cancel …',
  called: 'An extraordinary meeting is called',
  moved: (before) => `The meeting was moved from ${before}`,
  movedPlace: 'The meeting’s place was changed',
  cancelled: 'The meeting is cancelled',
  reason: (reason) => `Reason: ${reason}`,
  over: 'The meeting is over',
  published: (day) => `Sent out ${day}`,
  history: (day, act, before, reason) => {
    const told: Record<MeetingAct['act'], string> = {
      planned: 'put in the calendar',
      moved: before === null ? 'moved' : `moved; it was ${before}`,
      adjusted: 'changed',
      cancelled: 'cancelled',
      'agenda-published': 'agenda sent out',
      'agenda-amended': 'agenda sent out again, changed',
    };
    return `${day}: ${told[act]}${reason === null ? '' : ` (${reason})`}`;
  },
  arrange: {
    title: 'Move or change the meeting',
    consequence: [
      'If the day, time or place is changed, everybody in the group and its channel is told, and the agenda’s deadline moves along.',
    ],
    reason: 'Reason, which everybody is given',
    confirm: 'Change the meeting',
  },
  cancel: {
    title: 'Cancel the meeting',
    consequence: [
      'Everybody in the group and its channel is told, with the reason. The meeting stays there as cancelled.',
    ],
    reason: 'Reason, which everybody is given',
    reasonMissing: 'Write why the meeting is cancelled.',
    confirm: 'Cancel the meeting',
  },
  calendarFile: {
    name: (group) => `meetings ${group}.ics`,
    description: (count) =>
      `Calendar file with ${count === 1 ? '1 event' : `${String(count)} events`}, which Outlook can open.`,
    empty: 'There are no meetings to put in a calendar file.',
  },
  untold: {
    title: 'News of a meeting',
    moved: 'One of the group’s meetings was moved.',
    called: 'An extraordinary meeting is called.',
    cancelled: 'One of the group’s meetings is cancelled.',
    agenda: 'The agenda of one of the group’s meetings is out.',
    amended: 'The agenda of one of the group’s meetings was changed.',
    where: 'Others than the group read along here: write “calendar” or “agenda” in your own chat with me.',
  },
  agendaTitle: (name) => `Agenda: ${small(name)}`,
  draftState: 'Draft',
  draftDue: (day) => `Draft: must be out by ${day}`,
  draftLate: (day) => `Draft: should have been out by ${day}`,
  late: (count) =>
    `The agenda is ${days(count)} late; it can still be sent out, and the meeting’s history tells when it came.`,
  publishedLate: (count) => `It should have been out ${days(count)} before.`,
  publishedAnew: (day, edition, amended) =>
    `Edition ${String(edition)}, changed ${amended}; first sent out ${day}`,
  amending: (edition) =>
    `The changes are not sent out yet: everybody else still sees edition ${String(edition)}.`,
  changesSince: (edition) => `Changed since edition ${String(edition)}`,
  notSentYet: 'Changes that are not sent out yet',
  changes: {
    added: (name) => `New: ${name}`,
    removed: (name) => `Taken off: ${name}`,
    moved: (from, to, title) => `Moved from no. ${String(from)} to no. ${String(to)}: ${title}`,
    changed: (name, aspects) => `Changed: ${name}${aspects === '' ? '' : ` (${aspects})`}`,
    title: (before) => `was called “${before}”`,
    kind: (before, after) => `from ${before.toLowerCase()} to ${after.toLowerCase()}`,
    recommendation: 'the recommendation',
    minutes: (before, after) =>
      before === null
        ? `${String(after)} minutes`
        : after === null
          ? 'without minutes'
          : `from ${String(before)} to ${String(after)} minutes`,
    attachments: 'the attachments',
    closed: (isClosed) => (isClosed ? 'closed now' : 'open now'),
  },
  kinds: { decision: 'Decision', discussion: 'Discussion', information: 'Information' },
  noKind: 'Kind unknown',
  minutes: (minutes) => `${String(minutes)} min.`,
  closedItem: 'Closed item',
  attachments: (names) => `Attachments: ${names}`,
  proposedBy: (name) => `Proposed by ${name}`,
  waited: {
    objection: 'Is here because an objection stopped a written procedure',
    lapsed: 'Is here because a written procedure lapsed',
    postponed: 'Is here because an earlier meeting postponed it',
    minutes: 'Is here because the minutes of an earlier meeting are to be approved',
  },
  lacking: (lacks) => {
    const names: Record<Lack, string> = {
      kind: 'kind (decision, discussion or information)',
      recommendation: 'recommendation',
      minutes: 'minutes',
    };
    return `Lacks: ${lacks.map((one) => names[one]).join(', ')}`;
  },
  sum: (minutes, of) =>
    of === null
      ? `${String(minutes)} minutes in all`
      : `${String(minutes)} minutes in all, of the meeting’s ${of}`,
  tooLong: (minutes) => `The time runs ${String(minutes)} minutes over.`,
  numbered: (number, title) => `${String(number)}. ${title}`,
  publishButton: 'Send out …',
  docxButton: 'Word file',
  nextAgendaButton: 'Next agenda',
  sentToEach: 'The group has no channel that I can write in, so the agenda was sent to each person.',
  unreachedButton: (count) => `${String(count)} must have it by mail …`,
  askPersonally: 'I show that only in your own chat with me.',
  mail: {
    subject: (group, day, edition) =>
      edition > 1
        ? `Changed agenda (edition ${String(edition)}): ${group}, ${day}`
        : `Agenda: ${group}, ${day}`,
    dear: (name) => `Dear ${name}`,
    lead: (name, group, when, edition) =>
      `Here is the ${edition > 1 ? `changed agenda (edition ${String(edition)})` : 'agenda'} for ${small(name)} of ${group}, ${when}:`,
    others: (count) => (count === 1 ? 'and 1 more item' : `and ${String(count)} more items`),
    attached: 'The agenda is attached.',
    regards: 'Kind regards\nThe secretariat',
  },
  sentOut: 'The agenda was sent to the group’s channel.',
  sentToChairs: 'The agenda was sent to the chairs and secretaries.',
  publish: {
    title: 'Send the agenda out',
    consequence: (count) =>
      `${items(count)} are sent out, once. If the agenda is changed after that, everybody is told of the changes.`,
    lacking: (count) => `${items(count)} still lack something.`,
    confirm: 'Send out',
  },
  amend: {
    title: 'Send the changes out',
    consequence: (edition) =>
      `The agenda is sent out again as edition ${String(edition)}, and everybody who got it is told of the changes. Edition ${String(edition - 1)} is kept. Whether the agenda was in time is still decided by when it was first sent out.`,
    confirm: 'Send the changes out',
    nothing: 'There are no changes to send out.',
  },
  drop: {
    title: 'Drop the changes',
    consequence: (edition) =>
      `The changes are gone, and the agenda is as it was sent out in edition ${String(edition)}.`,
    confirm: 'Drop them',
  },
  amendButton: 'Send the changes out …',
  dropButton: 'Drop the changes …',
  editionButton: (edition) => `Edition ${String(edition)} in Word`,
  amendedOut: 'The changes were sent to everybody who got the agenda.',
  added: 'The item is among the changes. It goes out when you send them.',
  remove: {
    title: 'Take the item off the agenda',
    consequence: (title) => `“${title}” does not come back by itself. It can be proposed again.`,
    whenSent: 'This happens only when the changes are sent out.',
    confirm: 'Take off',
  },
  form: {
    propose: 'Propose an item',
    change: 'Change the item',
    consequence: (name, when) => `For ${small(name)}, ${when}.`,
    title: 'Title',
    titleMissing: 'Write a title.',
    kind: 'Kind',
    kindMissing: 'Choose what is to be done with the item.',
    recommendation: 'Recommendation',
    minutes: 'Minutes',
    attachments: 'Attachments, a name on each line',
    closed: 'Confidentiality',
    closedTitle: 'Closed item: only the group’s own people may read it',
    confirm: 'Propose the item',
    save: 'Save the item',
  },
  badMinutes: 'Write the minutes as a whole number from 1 to 1440.',
  proposed: 'The item is proposed; the secretary puts it in order.',
  agendaFile: {
    name: (group, day, edition) =>
      `agenda ${group} ${day}${edition > 1 ? ` edition ${String(edition)}` : ''}.docx`,
    description: 'The agenda as a Word file.',
    empty: 'The agenda has no items yet.',
    noEdition: 'There is no such edition of the agenda.',
  },
  docx: {
    title: 'Agenda',
    when: 'Time',
    place: 'Place',
    leader: 'Chair of the meeting',
    minuteTaker: 'Minutes',
    kind: 'For',
    minutes: 'Minutes',
    recommendation: 'Recommendation',
    attachments: 'Attachments',
    draft: 'Draft, not sent out',
    edition: 'Edition',
    editionOut: (edition, day) => `${String(edition)}, sent out ${day}`,
    replaced: (edition, day) => `Replaced by edition ${String(edition)}, sent out ${day}`,
    source: 'Source',
  },
};
