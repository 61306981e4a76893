import type { Register } from '../../../data/register/register.ts';
import { publicViewer } from '../../../data/register/viewer.ts';
import { visibleTo } from '../../../data/register/visible-to.ts';
import type { Message } from '../../inbound.ts';
import type { Directory } from '../directory.ts';
import { groupsMeant, type GroupMeant } from './groups.ts';
import { rolesIn } from '../allowed/roles.ts';
import { refusal } from '../chat/sentences.ts';

export type WhichGroup = {
  /** All that a name can mean: rosters, and groups of the papers everybody may read, so that no answer tells of others. */
  named: (said: string) => GroupMeant[];
  /** The one group a name means; null where it means none. @throws Refused where it means several */
  one: (said: string) => GroupMeant | null;
  /**
   * The group a command is about: the one named; else the one the channel is bound to; else the only one the person is
   * secretary of. @throws Refused
   */
  of: (message: Pick<Message, 'conversation' | 'person'>, said: string | null) => GroupMeant;
};

/** Finds the groups that commands are about. */
export const createWhichGroup = (directory: Directory, register: () => Register): WhichGroup => {
  const named = (said: string) => groupsMeant(said, directory.rosters(), visibleTo(register(), publicViewer));
  const one = (said: string): GroupMeant | null => {
    const [first, ...others] = named(said);
    if (first !== undefined && others.length > 0)
      throw refusal((text) => text.severalGroups(said, [first, ...others].map(withRegion)));
    return first ?? null;
  };
  return {
    named,
    one,
    of: ({ conversation, person }, said) => {
      if (said !== null) {
        const found = one(said);
        if (found === null) throw refusal((text) => text.noGroup(said));
        return found;
      }
      const bound = directory.conversation(conversation.id)?.bound;
      const ofChannel = bound == null ? null : directory.roster(bound.groupId);
      if (ofChannel !== null) return ofChannel;
      const own = directory.rosters().filter((roster) => rolesIn(roster, person.id).includes('secretary'));
      if (own.length === 1 && own[0] !== undefined) return own[0];
      throw refusal((text) => text.whichGroup);
    },
  };
};

const withRegion = ({ name, region }: GroupMeant): string => (region === null ? name : `${name} (${region})`);
