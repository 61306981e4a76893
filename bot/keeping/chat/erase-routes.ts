import { z } from 'zod';
import { formCard } from '../../../cards/form/view.ts';
import { render } from '../../../cards/render.ts';
import { personId, personIdOf, type PersonId } from '../../../data/model/people.ts';
import type { CardAction, Inbound, Language, Person } from '../../inbound.ts';
import { say, show, type Reply } from '../../reply.ts';
import { action, command, type ActionRoute, type MessageRoute } from '../../route.ts';
import { sentencesFor } from '../../sentences-for.ts';
import { erase, somebodyOf } from '../erase.ts';
import { storedAbout } from '../export-person.ts';
import type { Keeping } from '../keeping.ts';
import { danish, type Sentences } from './text.da.ts';
import { english } from './text.en.ts';

const { sentencesIn, refusal } = sentencesFor<Sentences>(danish, english);

/** What the chat's part of keeping asks of others. */
export interface KeepingChatParts {
  keeping: Keeping;
  isAdmin: (person: Person) => boolean;
}

const words = {
  da: [/^slet (?:en )?person(?:en)?(?:s oplysninger)?[.!?\s]*$/iu],
  en: [/^(?:erase|delete) (?:a )?person[.!?\s]*$/iu],
};

/** An administrator, by themselves: who else reads along would learn who is erased. @throws Refused */
const permit = (isAdmin: KeepingChatParts['isAdmin'], { person, conversation }: Inbound): PersonId => {
  if (person.id === null || !isAdmin(person)) throw refusal((text) => text.onlyAdmins);
  if (conversation.scope !== 'personal') throw refusal((text) => text.privateOnly);
  return person.id;
};

const askCard = (language: Language): Reply => {
  const text = sentencesIn(language);
  const input = { id: 'person', label: text.who, missing: text.whoMissing, placeholder: text.search };
  return show(
    language,
    render(formCard, {
      language,
      title: text.title,
      group: text.subtitle,
      consequence: text.ask,
      inputs: [{ ...input, variant: 'person' }],
      confirm: { title: text.next, verb: 'keeping.eraseAsk', data: {}, role: 'positive' },
      back: null,
    }),
    'erase-ask',
  );
};

/** Who was picked: of the tenant whose directory the picker searches, or the very person a card of ours names. */
const pickedIn = (said: string, { conversation, person }: CardAction): PersonId =>
  said.includes(':') ? said : personIdOf(conversation.tenant ?? person.tenant ?? '', said);

const picked = z.looseObject({ person: z.union([z.guid(), personId]) });
const confirmed = z.looseObject({ person: personId });

/** "slet person": a form, then what would go, then a confirmation. */
export const keepingRoutes = ({ isAdmin }: KeepingChatParts): MessageRoute[] => [
  command('erase-person', words, async (message) => {
    permit(isAdmin, message);
    return askCard(message.language);
  }),
];

export const keepingActions = ({ keeping, isAdmin }: KeepingChatParts): ActionRoute[] => [
  action('keeping.eraseAsk', picked, async (data, pressed) => {
    const by = permit(isAdmin, pressed);
    const person = pickedIn(data.person, pressed);
    if (person === by) throw refusal((text) => text.notOneself);
    const stored = await storedAbout(keeping, person);
    if (stored.length === 0) throw refusal((text) => text.nothing);
    const { names } = await somebodyOf(keeping, person);
    const text = sentencesIn(pressed.language);
    const kinds = [...new Set(stored.map(({ Hvad }) => Hvad.toLowerCase()))];
    return show(
      pressed.language,
      render(formCard, {
        language: pressed.language,
        title: text.confirmTitle(names[0] ?? person),
        group: text.subtitle,
        consequence: text.confirm(kinds, stored.length),
        inputs: [],
        confirm: { title: text.doIt, verb: 'keeping.erase', data: { person }, role: 'destructive' },
        back: null,
      }),
      'erase-confirm',
    );
  }),
  action('keeping.erase', confirmed, async (data, pressed) => {
    const by = permit(isAdmin, pressed);
    if (data.person === by) throw refusal((text) => text.notOneself);
    const { waitsFor } = await erase(keeping, data.person, by);
    const text = sentencesIn(pressed.language);
    return say(pressed.language, waitsFor.length === 0 ? text.done : text.waits(waitsFor.length), 'erased');
  }),
];
