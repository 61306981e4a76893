import type { Verb } from '../../cards/actions.ts';
import { groupId, home, people } from './whole-punkt.ts';

const about = { ballot: 'abcdef0123', group: groupId };
const deadline = { group: groupId, deadline: 'paper-abcdef012345' };
const seat = { ...about, seat: 's1', version: 0, frozen: 'f' };

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
  'remind.show': { ...deadline },
  'remind.list': { group: groupId, whose: 'group' },
  'remind.done': { ...deadline, version: 0 },
  'remind.reopen': { ...deadline, version: 0 },
  'remind.closed': { ...deadline, version: 0, answer: 'yes' },
  'remind.ask': { ...deadline, act: 'postpone' },
  'remind.postpone': { ...deadline, version: 0, to: '2030-03-20', reason: 'Ferie.' },
  'remind.handOver': { ...deadline, version: 0, people: `${home}:${people.member.aadObjectId}` },
  'remind.snooze': { ...deadline, date: '2030-03-20', time: '12:00' },
  'remind.mute': { ...deadline },
  'remind.unmute': { ...deadline },
  // Of a group none of them is in: whoever is in one may have Punkt remember something for it.
  'remind.keep': { group: 'g-neighbours', who: 'us', what: 'sende budgettet', date: '2030-03-20' },
  'remind.preferences': {},
  'remind.prefer': {
    ...{ quiet: 'true', from: '17:00', to: '07:30', daysOff: 'false', digest: 'true', digestAt: '08:00' },
  },
  feedback: { reaction: 'like' },
};
