import { danishTimeOf } from '../../../data/calendar/danish-time.ts';
import { rangeOf } from '../../../data/model/time.ts';
import type { MeantGroup } from '../../acting-in.ts';
import type { Message } from '../../inbound.ts';
import { Refused } from '../../refused.ts';
import { show } from '../../reply.ts';
import { command, type MessageRoute } from '../../route.ts';
import { askedFor } from '../rules/deadlines/from-people.ts';
import { keepCard } from './act-cards.ts';
import { listReply } from './listing.ts';
import { knownPerson, type RemindChatParts } from './parts.ts';
import { preferencesReply } from './preferring.ts';
import { remindWords } from './remind-words.ts';
import { refusal } from './sentences.ts';

/** What can be written about deadlines. To add one: its words in remind-words.ts, its reply here. */
export const remindRoutes = (parts: RemindChatParts): MessageRoute[] => {
  /** The group named, or the channel's, or the only one the person is in. @throws Refused */
  const groupFor = (message: Message, said: string | null): MeantGroup => {
    try {
      return parts.whichGroup(message, said);
    } catch (error) {
      const [only, ...others] = parts.groupsOf(knownPerson(message.person));
      if (!(error instanceof Refused) || said !== null || only === undefined || others.length > 0)
        throw error;
      return only;
    }
  };
  return [
    command('own-deadlines', remindWords.own, async (message, part) => {
      const said = part('group');
      const person = knownPerson(message.person);
      const shared = message.conversation.scope !== 'personal';
      const groups = said === null && !shared ? parts.groupsOf(person) : [groupFor(message, said)];
      return show(message.language, await listReply(parts, message, groups, 'own'), 'deadlines');
    }),
    command('group-deadlines', remindWords.group, async (message, part) => {
      const group = groupFor(message, part('group'));
      return show(message.language, await listReply(parts, message, [group], 'group'), 'deadlines');
    }),
    command('ask-for', remindWords.askFor, async (message, part) => {
      const { language } = message;
      const today = danishTimeOf(parts.reminding.now()).day;
      const asked = askedFor(message.text, today);
      const who = asked?.who ?? (/^\P{L}*(?:\p{L}+\P{L}+)*?(?:os|us)\b/iu.test(message.text) ? 'us' : 'me');
      const person = knownPerson(message.person);
      // What is for oneself can stand with any of one's groups.
      const [anyOwn] = parts.groupsOf(person);
      const group = who === 'me' && anyOwn !== undefined ? anyOwn : groupFor(message, null);
      if (!parts.groupsOf(person).some(({ groupId }) => groupId === group.groupId))
        throw refusal((text) => text.noGroupHere);
      const what = asked?.what ?? part('what') ?? '';
      const date = asked === null ? '' : (rangeOf(asked.when).to ?? '');
      return show(language, keepCard(group, { who, what, date }, language), 'ask-for');
    }),
    command('reminder-preferences', remindWords.preferences, async (message) =>
      show(message.language, await preferencesReply(parts, message, false), 'preferences'),
    ),
  ];
};
