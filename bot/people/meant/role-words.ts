import type { Role } from '../../../data/model/people.ts';

const words: Record<Role, RegExp> = {
  secretary: /^(?:sekretær(?:en)?|secretary)$/iu,
  chair: /^(?:formand(?:en)?|forperson(?:en)?|medformand|co-?chair|chair(?:man|woman|person)?)$/iu,
  member: /^(?:medlem(?:met)?|member)$/iu,
  substitute: /^(?:stedfortræder(?:en)?|suppleant(?:en)?|substitute|deputy)$/iu,
  observer: /^(?:observatør(?:en)?|observer)$/iu,
  'contact-director': /^(?:kontaktdirektør(?:en)?|contact director)$/iu,
};

/** The role a word means, in either language; null for a word that means none. */
export const roleNamed = (word: string): Role | null =>
  (Object.keys(words) as Role[]).find((one) => words[one].test(word.trim())) ?? null;
