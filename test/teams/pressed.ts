import type { Verb } from '../../cards/actions.ts';
import { groupId, home, people } from './whole-punkt.ts';

const about = { ballot: 'abcdef0123', group: groupId };
const seat = { ...about, seat: 's1', version: 0, frozen: 'f' };

const meeting = '2024-ordinary-1';
const ofMeeting = { group: groupId, meeting };
const draft = { group: groupId, year: 2024, options: { perYear: 4 }, changes: {} };
const arranged = { day: '2024-09-05', time: '08:30', minutes: '120' };

/** Every verb, with data as its card carries it. */
export const pressed: Record<Verb, Record<string, unknown>> = {
  ask: { question: 'hvem ejer IV-aftalen?' },
  'papers.accept': { documentId: 'd', stage: 's', access: 'public' },
  'papers.discard': { documentId: 'd', stage: 's' },
  'papers.fields': { documentId: 'd' },
  'papers.chooseField': { documentId: 'd', chosen: 'x' },
  'papers.correct': { documentId: 'd', address: 'a', field: 'f', before: null, after: 'x', reason: 'y' },
  'people.add': { groupId, person: people.nobody.aadObjectId, role: 'member', name: 'Nina' },
  'people.addForm': { groupId },
  'people.remove': { groupId, person: `${home}:${people.member.aadObjectId}` },
  'ballot.form': { ...about },
  'ballot.prepare': {
    ...{ group: groupId, title: 'T', text: 'T', form: 'for-against', basis: 'stated', basisText: 'Aftalt.' },
    ...{ rule: 'simple', seats: 'people', date: '2030-03-20', time: '12:00' },
  },
  'ballot.edit': { ...about },
  'ballot.open': { ...about, draft: 'x' },
  'ballot.replace': { ...about, draft: 'x', reason: 'Forkert bilag.' },
  'ballot.refresh': { ...about },
  'ballot.show': { ...about },
  'ballot.vote': { ...seat, answer: 'for' },
  'ballot.ask': { ...about, act: 'void' },
  'ballot.object': { ...seat, remark: 'Nej.' },
  'ballot.withdraw': { ...about, seat: 's1' },
  'ballot.recuse': { ...seat },
  'ballot.cast': { ...about, frozen: 'f', choice: 'it' },
  'ballot.status': { ...about },
  'ballot.extend': { ...about, date: '2030-03-20', time: '12:00', reason: 'Ferie.' },
  'ballot.nudge': { ...about },
  'ballot.void': { ...about, reason: 'Fejl.' },
  'ballot.closeEarly': { ...about },
  'ballot.record': { ...about, frozen: 'f', who: 's1|x:y', answer: 'for' },
  'ballot.reseat': { ...about, seat: 's1', first: `${home}:${people.member.aadObjectId}`, reason: 'Ny.' },
  'ballot.report': {
    ...{ id: 'q-abcdef0123', group: groupId, title: 'T', text: 'T', decidedBy: 'alle' },
    decidedOn: '2024-06-01',
  },
  'ballot.file': { ...about },
  'meet.plan': { draft },
  'meet.planOptions': { draft },
  'meet.planAdjust': { draft, chosen: meeting },
  'meet.planChange': { draft, id: meeting, ...arranged },
  'meet.keepYear': { draft, plan: 'p', seen: null },
  'meet.calendar': { group: groupId },
  'meet.show': { ...ofMeeting },
  'meet.ask': { ...ofMeeting, sequence: 0, act: 'cancel' },
  'meet.arrange': { ...ofMeeting, sequence: 0, ...arranged, reason: 'Ferie.' },
  'meet.cancel': { ...ofMeeting, sequence: 0, reason: 'Ferie.' },
  'meet.file': { group: groupId },
  'agenda.show': { ...ofMeeting },
  'agenda.form': { ...ofMeeting },
  'agenda.propose': { ...ofMeeting, item: 'i-abcdef', title: 'T', kind: 'decision' },
  'agenda.change': { ...ofMeeting, item: 'i-abcdef', version: 1, title: 'T', kind: 'decision' },
  'agenda.order': { ...ofMeeting, version: 1, to: 'up', chosen: 'i-abcdef#2' },
  'agenda.ask': { ...ofMeeting, version: 1, act: 'publish' },
  'agenda.remove': { ...ofMeeting, version: 1, item: 'i-abcdef' },
  'agenda.publish': { ...ofMeeting, version: 1 },
  'agenda.file': { ...ofMeeting },
  'keeping.eraseAsk': { person: people.member.aadObjectId },
  'keeping.erase': { person: `${home}:${people.member.aadObjectId}` },
  feedback: { reaction: 'like' },
};
