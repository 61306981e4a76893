import type { Base } from '../../../data/model/ballot/terms.ts';
import type { Sentences } from './text.da.ts';

const bases: Record<Base, string> = {
  opening: 'the seats',
  eligible: 'those who can answer',
  cast: 'the votes for and against',
};

/** What is said in English about written procedures in chats and on cards. */
export const english: Sentences = {
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  instant: (weekday, day, time) => `${weekday} ${day} at ${time}`,
  ofTwo: { summer: 'summer time', winter: 'winter time' },
  item: (number, title) => (number === null ? title : `Item ${String(number)}: ${title}`),
  answers: {
    for: 'For',
    reservation: 'For, with a reservation',
    against: 'Against',
    abstain: 'Neither for nor against',
    none: 'We join none',
    silent: 'Silent, counted as for',
    unanswered: 'Not answered',
    recused: 'Recused',
    vacant: 'Vacant',
    objection: 'Objection',
  },
  againstAll: 'Against all of them',
  withReservation: (answer) => `${answer}, with a reservation`,
  rule: (it) => {
    switch (it.kind) {
      case 'simple':
        return 'simple majority: more for than against';
      case 'absolute':
        return 'absolute majority: more than half of those who can answer are for';
      case 'qualified':
        return `at least ${String(it.p)}/${String(it.q)} of ${bases[it.base]} are for`;
      case 'unanimous':
        return 'unanimity: all who can answer are for';
      case 'consent':
        return 'nobody is against';
    }
  },
  accession: 'each party is bound by its own answer alone',
  quorum: ({ p, q, base }, seats) =>
    `at least ${String(Math.ceil((seats * p) / q))} of ${String(seats)} must answer (${String(p)}/${String(q)} of ${bases[base]})`,
  needed: (needed, seats) => `${String(needed)} of ${String(seats)} votes for, if nobody is against`,
  visibility: {
    open: 'everybody in the group sees the answers meanwhile',
    'until-voted': 'one sees the answers once one has answered',
    'until-closed': 'nobody sees the answers until it is over',
  },
  minimum: (hours) => `It is open for at least ${String(hours)} hours.`,
  silence: (words) => `Silence counts as for: “${words}”`,
  casting: (seat, words) => `In a tie ${seat} decides: “${words}”`,
  closedItem: 'Closed item: only the group itself may read it.',
  cited: (quote, document, place) => `“${quote}” (${document}${place === '' ? '' : `, ${place}`})`,
  statedByChair: (words) => `Stated by the chair: “${words}”`,
  substitutes: (first, others) => `${first}; substitute: ${others}`,
  attachment: (name, code) => `${name} (code ${code})`,
  followUp: (what: string, who: string | null, when: string | null) =>
    `Follow-up: ${[what, who, when].filter((part) => part !== null).join(' – ')}`,
  tooManyFollowUps: (most: number) => `There can be ${String(most)} follow-ups at the most.`,
  badFollowUp: (line: string) =>
    `I cannot read the follow-up “${line}”. Write each on its own line: what; who; when.`,
  badFollowUpDay: (when: string) => `“${when}” is not a day I can read. Write for example 3 April 2026.`,
  twoFollowUpDays: (when: string) =>
    `“${when}” names more than one day. Give each follow-up one day, or split it in two.`,
  pastFollowUpDay: (when: string) => `“${when}” has passed. Give the follow-up a day that lies ahead.`,
  onlyNamed: (name) =>
    `The attachment “${name}” is named in the paper but has not been imported, so it cannot be frozen with it.`,
  cutText: 'The text was too long for the card; see whether its end should be there.',
  unreachable: (names) => `${names} cannot be reached in Teams and need a mail; see “who cannot be reached”.`,
  noBasis: 'I found no place in the group’s papers that allows deciding in writing.',
  origin: (number, document) => `item ${String(number)} in ${document}`,
  earlierRound: 'the round before',
  yourAnswer: (answer) => `Your answer: ${answer}`,
  answerFor: (seat, answer) => `The answer for ${seat}: ${answer}`,
  byOther: 'Another person in the seat has answered.',
  youOverride: 'You come before them, so your answer counts instead if you give one.',
  obstacles: {
    'not-your-seat': 'You are not in that seat.',
    'left-the-group': 'You are no longer in the group.',
    recused: 'You are recused. A substitute of the seat can answer.',
    'spokesperson-voted': 'The person before you in the seat has answered.',
    'not-open': 'It can no longer be answered.',
  },
  noSeat: 'You have no voice in this written procedure.',
  counts: (answered, eligible) => `${String(answered)} of ${String(eligible)} have answered.`,
  onPaper: 'Each has a ballot paper in their own chat.',
  hiddenNow: 'The answers are hidden, and so is how many have answered.',
  seatOf: (organisation) => organisation,
  leads: {
    reminder: (when) => `Reminder: you have not answered yet. The deadline is ${when}.`,
    nudge: (when) => `The secretary reminds you that you have not answered yet. The deadline is ${when}.`,
    extended: (when) => `The deadline has been extended to ${when}.`,
    recorded:
      'Your answer was recorded for you. If it is not right, change it here or write to the secretary.',
  },
  secret: 'A written procedure',
  secretText: 'Others than the group read here, so the matter stands on the ballot papers only.',
  states: {
    open: 'Open',
    awaiting: 'The deadline has passed; the result is on its way.',
    tied: 'A tie: the casting vote is missing.',
    closed: 'Closed',
    objected: 'Stopped by an objection',
    void: 'Voided',
    reported: 'Noted',
  },
  figures: (votesFor, against, abstained) =>
    `${String(votesFor)} for, ${String(against)} against, ${String(abstained)} neither`,
  extension: (before, reason) =>
    reason === null ? `Before: ${before}` : `Before: ${before}. Reason: ${reason}`,
  voided: 'Voided. Nothing of it counts.',
  voidedBecause: (reason) => `Reason: ${reason}`,
  objectedBy: (seat) => `Stopped by an objection from ${seat}.`,
  nextMeeting: 'The item goes on the agenda of the next meeting.',
  withdrawn: 'The objection has been withdrawn; that changes nothing.',
  listLine: (group, state) => `${group} · ${state}`,
  deadlineLine: (when) => `deadline ${when}`,
  back: 'Back',
  why: 'Reason',
  whyMissing: 'Write a reason; it stands in the minutes.',
  remark: 'Why? It stands in the minutes.',
  remarkMissing: 'Write why; it stands in the minutes.',
  object: {
    title: 'Objection',
    consequence: [
      'An objection stops the written procedure at once, for everybody.',
      'The item goes on the agenda of the next meeting. If you withdraw the objection, the procedure does not resume.',
    ],
    confirm: 'Object',
  },
  withdraw: {
    title: 'Withdraw the objection',
    done: 'The objection is withdrawn. The procedure does not resume.',
  },
  recuse: {
    title: 'Recused',
    consequence: [
      'You can then not answer in the matter, and an answer you have given no longer counts.',
      'If you are there for an organisation, a substitute can answer instead.',
    ],
    remark: 'Remark for the minutes',
    confirm: 'Declare me recused',
  },
  cast: {
    title: 'Casting vote',
    consequence: 'There is a tie, and the legal basis gives you the casting vote. It closes the procedure.',
    label: 'Your decision',
    missing: 'Choose how it is decided.',
    adopt: 'Adopt',
    reject: 'Do not adopt',
    confirm: 'Decide',
  },
  extend: {
    title: 'Extend the deadline',
    consequence: 'Everybody is told of the new deadline. Answers that were given still count.',
    date: 'New deadline, day',
    dateMissing: 'Choose the day.',
    time: 'Time',
    timeMissing: 'Choose the time.',
    which: 'The clock is put back that night: which time?',
    whiches: { earlier: 'The first (summer time)', later: 'The second (winter time)' },
    confirm: 'Extend',
    open: 'Extend the deadline …',
  },
  replacing: 'Make anew …',
  voiding: {
    title: 'Void',
    consequence: 'Everybody is told. No answer counts, and it cannot be reopened; a new round can be opened.',
    confirm: 'Void the procedure',
    open: 'Void …',
  },
  record: {
    title: 'Record an answer',
    consequence:
      'For an answer given on the telephone. It counts as the person’s own, says that you recorded it, and the person is told.',
    objecting:
      'An objection stops the procedure at once for everybody, and the item goes to the next meeting.',
    who: 'For whom',
    whoMissing: 'Choose who has answered.',
    answer: 'Answer',
    answerMissing: 'Choose the answer.',
    remark: 'Remark for the minutes',
    confirm: 'Record',
    open: 'Record an answer …',
    done: 'The answer is recorded, and the person is told.',
  },
  reseat: {
    title: 'Put others in a seat',
    consequence:
      'Whom you choose first answers for the seat, the others are substitutes. An answer that was given counts until the new people answer otherwise.',
    seat: 'Seat',
    seatMissing: 'Choose the seat.',
    first: 'Answers for the seat',
    firstMissing: 'Choose who answers.',
    people: 'Substitutes',
    guest: 'Guest outside the group who may answer for the seat too',
    guestPlaceholder: 'Search by name',
    guestFirst: 'The guest named below',
    guestMissing: 'Choose the guest who is to answer for the seat.',
    guestName: 'The guest’s name, if Punkt does not know them',
    confirm: 'Put there',
    open: 'Put others in a seat …',
    done: 'The seat has new people, and they are told.',
  },
  nudge: { open: 'Remind those missing', done: 'Those who have not answered are reminded.' },
  closeEarly: { open: 'Close now' },
  decisionFile: {
    button: 'Word file',
    name: (day) => `decision ${day}.docx`,
    description: 'The decision with its minutes, as a Word file.',
  },
  nextRound: 'New round …',
  status: 'Where does it stand?',
  opened: 'The written procedure is open, and the ballot papers are on their way.',
  report: {
    title: 'Note a decision',
    consequence:
      'It is written down as told by you and can be seen by the group. It can be corrected but not deleted.',
    heading: 'Heading',
    headingMissing: 'Write a heading.',
    text: 'The decision',
    textMissing: 'Write the decision.',
    decidedBy: 'Who decided it?',
    decidedByMissing: 'Write who decided it.',
    day: 'When?',
    dayMissing: 'Choose the day.',
    number: 'The item’s number',
    closed: 'Closed item',
    closedTitle: 'Only the group itself may read it',
    confirm: 'Note it',
    everybody: 'all present',
  },
  noSuchDecision: 'I know no written decision about that which you may read.',
  unknownPerson: 'Teams does not say who you are, so you cannot do that; write from your own account.',
  notRunner: (group, who) =>
    who === ''
      ? `Only the secretary and chair of ${group} can do that; ask the group’s secretary.`
      : `Only the secretary and chair of ${group} can do that; ask ${who}.`,
  noItem: (number, group) =>
    `I find no item ${String(number)} in papers of ${group}; write “start a written procedure” without a number and fill it in yourself.`,
  noBallot: (said) => `I know no written procedure called anything with “${said}” that you are part of.`,
  badCard: 'Something on the card is missing or too long; correct it and try again.',
  noSeats: 'There is nobody in the group to ask in that way; add members, or choose another way.',
  writeBasis:
    'Write the words of the legal basis where the chair states it; without one nothing can be decided in writing.',
  basisGone: 'The place you chose as legal basis is no longer there; choose it again.',
  paperGone: 'One of the attachments chosen is no longer there; choose them again.',
};
