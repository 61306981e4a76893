import type { Verb } from '../../cards/actions.ts';
import { groupId, home, people } from './whole-punkt.ts';

const about = { ballot: 'abcdef0123', group: groupId };
const seat = { ...about, seat: 's1', version: 0, frozen: 'f' };

const ofMeeting = { group: groupId, meeting: '2030-ordinary-1' };

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
  'absence.ask': { ...ofMeeting, act: 'give' },
  'absence.show': { ...ofMeeting },
  'absence.give': { ...ofMeeting, seen: 0, id: 'r-1', substitute: 'nobody', item: 'whole', remark: 'Ja.' },
  'absence.remark': { ...ofMeeting, seen: 0, id: 'r-1', item: 'whole', remark: 'Ja.', forMinutes: 'true' },
  'absence.drop': { ...ofMeeting, seen: 0, id: 'r-1' },
  'absence.withdraw': { ...ofMeeting, seen: 0 },
  'minutes.ask': { ...ofMeeting, act: 'attendance', page: 0 },
  'minutes.show': { ...ofMeeting, page: 0 },
  'minutes.gather': { ...ofMeeting },
  'minutes.item': { ...ofMeeting, item: 'i-1', seen: 'x', page: 0, text: 'Ja.', outcome: 'adopted' },
  'minutes.attendance': { ...ofMeeting, seen: 'x', away: '', others: '' },
  'minutes.submit': { ...ofMeeting, seen: 'x' },
  'minutes.approve': { ...ofMeeting, seen: 'x' },
  'minutes.return': { ...ofMeeting, seen: 'x', words: 'Nej.' },
  'minutes.correct': { ...ofMeeting, item: 'none', text: 'Rettes.' },
  'minutes.confirm': { ...ofMeeting, at: 'none' },
  feedback: { reaction: 'like' },
};
