import { personId, personIdOf, type PersonId } from '../../../data/model/people.ts';
import { BadArguments } from '../arguments.ts';
import { text } from '../text.da.ts';
import { keepingText } from './text.da.ts';

/** Who is meant by `--person`: an object id of the deployment's own tenant, or `TENANT:OBJECTID`. @throws BadArguments */
export const personNamed = (said: string | undefined, tenant: string): PersonId => {
  if (said === undefined) throw new BadArguments(`${keepingText.whichPerson}\n${text.usage}`);
  const id = said.includes(':') ? said.trim().toLowerCase() : personIdOf(tenant, said.trim());
  if (!personId.safeParse(id).success) throw new BadArguments(keepingText.badPerson(said));
  return id;
};
