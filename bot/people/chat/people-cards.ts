import { addPersonCard } from '../../../cards/add-person/view.ts';
import { render } from '../../../cards/render.ts';
import { rosterCard } from '../../../cards/roster/view.ts';
import { unreachableCard } from '../../../cards/unreachable/view.ts';
import type { PersonId, Roster } from '../../../data/model/people.ts';
import type { Conversation, Language } from '../../inbound.ts';
import { show, type Reply } from '../../reply.ts';
import type { Directory } from '../directory.ts';
import type { GroupMeant } from '../meant/groups.ts';
import { sentencesIn } from './sentences.ts';
import { unreachableIn, whyUnreachable } from '../reached/unreachable.ts';

/** A group's people and contacts. */
export const rosterReply = (
  roster: Roster,
  directory: Directory,
  mayEdit: boolean,
  language: Language,
): Reply => {
  const nameOf = (id: PersonId): string =>
    roster.members.find(({ person }) => person === id)?.name ?? directory.person(id)?.name ?? '?';
  return show(
    language,
    render(rosterCard, {
      language,
      groupId: roster.groupId,
      group: roster.name,
      people: roster.members.map(({ person, name, role, organisation }) => ({
        personId: person,
        name,
        role,
        organisation,
        why: whyUnreachable(directory.person(person)),
      })),
      contacts: roster.contacts.map(({ party, people }) => ({ party, people: people.map(nameOf) })),
      mayEdit,
    }),
    'roster',
  );
};

/** The form in which somebody is chosen and given a role. */
export const addPersonReply = (
  { groupId, name }: GroupMeant,
  scope: Conversation['scope'],
  language: Language,
): Reply =>
  show(
    language,
    render(addPersonCard, {
      language,
      groupId,
      group: name,
      variant: scope === 'personal' ? 'organisation' : 'conversation',
    }),
    'add-person',
  );

/**
 * Whom of a group Punkt cannot reach, each with a mail that can be sent as it is. Only people of the host's tenant can
 * add the app for themselves; others have Punkt in the channel they share.
 */
export const unreachableReply = (
  roster: Roster,
  directory: Directory,
  host: string | null,
  language: Language,
): Reply => {
  const text = sentencesIn(language);
  const bodyFor = (id: PersonId, name: string): string =>
    host === null || id.startsWith(`${host}:`)
      ? text.mailBody(name, roster.name)
      : text.mailBodyAbroad(name, roster.name);
  const organisationOf = (id: PersonId): string | null =>
    roster.members.find(({ person, organisation }) => person === id && organisation !== null)?.organisation ??
    null;
  return show(
    language,
    render(unreachableCard, {
      language,
      group: roster.name,
      people: unreachableIn(roster, directory.person).map(({ person, name, mail, why }) => ({
        name,
        organisation: organisationOf(person),
        why,
        mail: { to: mail, subject: text.mailSubject(roster.name), text: bodyFor(person, name) },
      })),
    }),
    'unreachable',
  );
};
