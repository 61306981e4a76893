/** A person as Teams knows them to this bot. */
export type Person = {
  /** Teams' id of the person, for this bot alone: `29:…`. */
  id: string;
  /** Entra object id, in the tenant that `tenantId` names. */
  aadObjectId: string;
  /**
   * Whose directory has the person. A guest is an object in the host's own; a member of another tenant, who comes
   * in through a shared channel, has none there.
   */
  tenantId: string;
  name: string;
  mail: string;
  userPrincipalName: string;
  userRole: 'user' | 'guest';
  /** Whether they have installed the app for themselves; without it there is no personal chat. */
  installed: boolean;
  /** What they do, to tell people apart on the page. Teams sends it to nobody. */
  title: string;
};

/** What one says of a person; the rest follows from the name. */
export type PersonGiven = Pick<Person, 'name'> & Partial<Person>;

/** Fills in a person, the same way each time, so that ids in failing tests can be read. `number` counts from 1. */
export const personFrom = (given: PersonGiven, number: number, hostTenant: string): Person => {
  const { name, userRole = 'user' } = given;
  const short = name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replace(/[^a-z0-9]+/g, '.');
  const mail = given.mail ?? `${short}@example.dk`;
  return {
    id: `29:1${Buffer.from(short).toString('base64url')}`,
    aadObjectId: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    tenantId: hostTenant,
    mail,
    userPrincipalName: userRole === 'guest' ? `${mail.replace('@', '_')}#EXT#@host.example.dk` : mail,
    userRole,
    installed: true,
    title: '',
    ...given,
  };
};
