import type { Register } from '../../data/register/register.ts';
import type { Message } from '../inbound.ts';
import type { Directory } from './directory.ts';
import { groupsMeant, type GroupMeant } from './groups.ts';
import { rolesIn } from './roles.ts';
import { refusal } from './sentences.ts';

export type WhichGroup = (
  message: Pick<Message, 'conversation' | 'person'>,
  said: string | null,
) => GroupMeant;

/**
 * Finds the group a command is about: the one named; else the one the channel is bound to; else, in a personal chat,
 * the only one the person is secretary of.
 */
export const createWhichGroup =
  (directory: Directory, register: () => Register): WhichGroup =>
  ({ conversation, person }, said) => {
    if (said !== null) {
      const [first, ...others] = groupsMeant(said, directory.rosters(), register());
      if (first === undefined) throw refusal((text) => text.noGroup(said));
      if (others.length > 0)
        throw refusal((text) => text.severalGroups(said, [first, ...others].map(withRegion)));
      return first;
    }
    const bound = directory.conversation(conversation.id)?.bound;
    const ofChannel = bound == null ? null : directory.roster(bound.groupId);
    if (ofChannel !== null) return ofChannel;
    const own = directory.rosters().filter((one) => rolesIn(one, person.id).includes('secretary'));
    if (own.length === 1 && own[0] !== undefined) return own[0];
    throw refusal((text) => text.whichGroup);
  };

const withRegion = ({ name, region }: GroupMeant): string => (region === null ? name : `${name} (${region})`);
