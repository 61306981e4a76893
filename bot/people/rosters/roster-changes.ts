import type { Contact, Membership, PersonId, Roster } from '../../../data/model/people.ts';
import type { GroupMeant } from '../meant/groups.ts';

/** A group with nobody in it yet. */
export const emptyRoster = ({ groupId, name, region }: GroupMeant): Roster => ({
  groupId,
  name,
  region,
  members: [],
  contacts: [],
});

/** Somebody has a role once for an organisation; adding it again changes nothing. */
export const withMember = (roster: Roster, added: Membership): Roster => {
  const isThere = roster.members.some(
    (one) =>
      one.person === added.person && one.role === added.role && one.organisation === added.organisation,
  );
  return isThere ? roster : { ...roster, members: [...roster.members, added] };
};

/** Takes somebody out of a group altogether. Their votes and what they did stay. */
export const withoutMember = (roster: Roster, person: PersonId): Roster => {
  const members = roster.members.filter((one) => one.person !== person);
  return members.length === roster.members.length ? roster : { ...roster, members };
};

/** Sets whom a party (an organisation or a role) resolves to; nobody: the party has no contact any more. */
export const withContact = (roster: Roster, { party, people }: Contact): Roster => {
  const same = (one: Contact) => one.party.toLowerCase() === party.toLowerCase();
  const now = roster.contacts.find(same);
  if (
    JSON.stringify(now?.people ?? []) === JSON.stringify(people) &&
    (now !== undefined || people.length === 0)
  )
    return roster;
  const others = roster.contacts.filter((one) => !same(one));
  return {
    ...roster,
    contacts: people.length === 0 ? others : [...others, { party: now?.party ?? party, people }],
  };
};
