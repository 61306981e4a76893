import type { KnownPerson, PersonId, Roster } from '../../../data/model/people.ts';
import { unreachableIn } from '../reached/unreachable.ts';

/** What must be in place before a group can work with Punkt, in the order it is done. */
export type SetupStep = 'app' | 'groups' | 'secretaries' | 'papers' | 'channels' | 'people';

export interface StepState {
  step: SetupStep;
  done: boolean;
  /** How many there are of it, or are missing. */
  count: number;
  /** Groups it is missing for, by name. */
  missing: string[];
}

export interface SetupFacts {
  /** Whether the bot is registered with Teams; not on a machine of one's own. */
  registered: boolean;
  rosters: readonly Roster[];
  papers: number;
  hasPlace: (groupId: string) => boolean;
  person: (id: PersonId) => KnownPerson | null;
}

const state = (step: SetupStep, done: boolean, count: number, missing: string[] = []): StepState => ({
  step,
  done,
  count,
  missing,
});

/** How far the first setting up is. Pure. */
export const setupChecklist = ({
  registered,
  rosters,
  papers,
  hasPlace,
  person,
}: SetupFacts): StepState[] => {
  const names = (those: readonly Roster[]): string[] => those.map(({ name }) => name);
  const without = rosters.filter(({ members }) => !members.some(({ role }) => role === 'secretary'));
  const homeless = rosters.filter(({ groupId }) => !hasPlace(groupId));
  const deaf = rosters.filter((roster) => unreachableIn(roster, person).length > 0);
  const unreached = new Set(deaf.flatMap((roster) => unreachableIn(roster, person).map((one) => one.person)));
  const any = rosters.length > 0;
  return [
    state('app', registered, 0),
    state('groups', any, rosters.length),
    state('secretaries', any && without.length === 0, without.length, names(without)),
    state('papers', papers > 0, papers),
    state('channels', any && homeless.length === 0, homeless.length, names(homeless)),
    state('people', any && unreached.size === 0, unreached.size, names(deaf)),
  ];
};

export const isSetUp = (steps: readonly StepState[]): boolean => steps.every(({ done }) => done);
