import type { Verb } from '../../cards/actions.ts';
import { groupId, home, people } from './whole-punkt.ts';

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
  feedback: { reaction: 'like' },
};
