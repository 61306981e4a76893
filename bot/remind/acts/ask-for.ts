import type { KeptDeadline } from '../../../data/model/deadline.ts';
import { changeDeadline } from '../../../data/store/deadlines/deadlines.ts';
import { readRoster } from '../../../data/store/people/change-people.ts';
import type { Actor } from '../../actor.ts';
import { planDeadlines } from '../planning/plan-deadlines.ts';
import { noted, refused, type Outcome, type Reminding } from '../reminding.ts';
import { ownDeadline, type AskedFor } from '../rules/deadlines/from-people.ts';
import { keptAs } from '../rules/keep.ts';

/** Keeps what somebody in a group asked to be reminded of. Asked again for the same, it is one. */
export const askFor = async (
  reminding: Reminding,
  actor: Actor,
  groupId: string,
  asked: AskedFor,
): Promise<Outcome<KeptDeadline>> => {
  const { store, tenant } = reminding;
  const roster = await readRoster(store, tenant, groupId);
  if (roster === null || actor.rolesIn(groupId).length === 0)
    return refused(reminding, { act: 'remind.ask-for', subject: groupId, actor, code: 'no-deadline' });
  const stated = ownDeadline(groupId, actor.person, asked);
  const kept = await changeDeadline(store, tenant, groupId, stated.id, (now) =>
    keptAs(now, stated, reminding.now()),
  );
  if (kept === null) throw new Error('a deadline that was kept is not there');
  await noted(reminding, 'remind.ask-for', actor, `${groupId} ${stated.id}`);
  await planDeadlines(reminding, roster, [kept]);
  return { ok: true, value: kept };
};
