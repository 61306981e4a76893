import { z } from 'zod';
import { ballotId, terms, words, type BallotId } from '../../../data/model/ballot/terms.ts';
import { isoDate } from '../../../data/model/time.ts';
import { attempt, expectMore, refused, type Actor, type Deciding, type Outcome } from '../deciding.ts';
import { personText } from '../log/chain.ts';
import { relay } from '../relay/relay.ts';
import { mayRun } from '../rules/seats.ts';

/** A decision the group just took itself ("notér beslutning: …"). */
export const report = z.object({
  group: terms.shape.group,
  number: terms.shape.number,
  title: terms.shape.title,
  text: terms.shape.text,
  closed: z.boolean(),
  decidedBy: words(300),
  decidedOn: isoDate,
  followUps: terms.shape.followUps,
});
export type Report = z.infer<typeof report>;

/** An id for a quick decision; the confirm card carries it, so that confirming twice records once. */
export const newReportId = ({ newId }: Deciding): BallotId => `q-${newId()}`;

/**
 * Records a decision that chair or secretary report, once they have confirmed it. It is marked as reported, and by
 * whom; the record is of the same kind as a ballot's. The same id again records nothing more.
 * @param wish the report as it came; its shape is checked here
 */
export const recordReport = async (
  deciding: Deciding,
  actor: Actor,
  id: BallotId,
  wish: unknown,
): Promise<Outcome<{ ballot: BallotId; hash: string }>> => {
  const refuse = (code: 'bad-proposal' | 'only-chair-or-secretary', detail = '') =>
    refused<{ ballot: BallotId; hash: string }>(deciding, {
      act: 'report',
      subject: id,
      actor,
      code,
      detail,
    });
  const read = report.safeParse(wish);
  if (!read.success) return refuse('bad-proposal', read.error.issues[0]?.path.join('.'));
  if (!ballotId.safeParse(id).success || !id.startsWith('q-')) return refuse('bad-proposal', 'id');
  const it = read.data;
  if (!mayRun(actor.rolesIn(it.group.id))) return refuse('only-chair-or-secretary');
  await expectMore(deciding, id, { opening: true });
  const outcome = await attempt<{ ballot: BallotId; hash: string }>(
    deciding,
    { act: 'report', ballot: id, actor },
    (head) => {
      if (head !== null)
        return head.group.id === it.group.id
          ? { keep: { ballot: id, hash: head.frozen } }
          : { refuse: 'no-ballot' };
      const personal = { p1: personText(actor.person, actor.name) };
      return {
        write: [{ fact: { kind: 'reported', ballot: id, ...it }, by: 'p1', personal }],
        then: (_, after) => ({ ballot: id, hash: after.hash }),
      };
    },
  );
  if (outcome.ok) await relay(deciding, id);
  return outcome;
};
