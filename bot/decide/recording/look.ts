import type { FactOf, StoredEvent } from '../../../data/model/ballot/event.ts';
import type {
  AttachedFile,
  BallotId,
  LegalBasis,
  PlannedFollowUp,
} from '../../../data/model/ballot/terms.ts';
import { ballotId } from '../../../data/model/ballot/terms.ts';
import { readEvents, readHead } from '../../../data/store/ballots/log.ts';
import { refused, type Actor, type Deciding, type Outcome } from '../deciding.ts';
import { remarksIn } from '../relay/decision-of.ts';
import { viewOf, type BallotView } from '../rules/view.ts';

/** A ballot with its texts, as one person may see it. */
export interface BallotPaper {
  view: BallotView;
  /** A closed item (lukket punkt). */
  closed: boolean;
  text: string;
  attachments: readonly AttachedFile[];
  legalBasis: LegalBasis | null;
  followUps: readonly PlannedFollowUp[];
  /** Remarks by seat: those of the viewer's own seats, and all where they may see the votes. */
  remarks: ReadonlyMap<string, string>;
  /** Deadlines before the present one, with the reason each was extended for. */
  extensions: readonly { before: string; deadline: string; reason: string | null }[];
  /** Why it was voided; null when it was not, or the words were erased. */
  voided: string | null;
  /** The objection's words, once it has stopped the ballot. */
  objection: string | null;
}

const textsOf = (
  events: readonly StoredEvent[],
): Pick<BallotPaper, 'text' | 'attachments' | 'legalBasis' | 'followUps'> => {
  const first = events[0]?.event;
  if (first?.kind === 'opened') return first.terms;
  const reported = first?.kind === 'reported' ? first : null;
  return {
    ...{ text: reported?.text ?? '', attachments: [], legalBasis: null },
    followUps: reported?.followUps ?? [],
  };
};

const extensionsOf = (events: readonly StoredEvent[]): BallotPaper['extensions'] =>
  events
    .filter(
      (one): one is StoredEvent & { event: FactOf<'extended'> & StoredEvent['event'] } =>
        one.event.kind === 'extended',
    )
    .map(({ event, open }) => ({
      before: event.before,
      deadline: event.deadline,
      reason: open['reason']?.text ?? null,
    }));

/** Shows a ballot with its texts. Refuses whoever may not know of it, in the same words as one that is not there. */
export const look = async (
  deciding: Deciding,
  actor: Actor,
  ballot: BallotId,
): Promise<Outcome<BallotPaper>> => {
  const refuse = (): Promise<Outcome<BallotPaper>> =>
    refused(deciding, { act: 'look', subject: ballot, actor, code: 'no-ballot' });
  if (!ballotId.safeParse(ballot).success) return refuse();
  const { store, tenant, now } = deciding;
  const head = (await readHead(store, tenant, ballot))?.value ?? null;
  const view = head && viewOf(head, actor, now());
  if (head === null || view === null) return refuse();
  const events = (await readEvents(store, tenant, ballot)).map(({ stored }) => stored);
  const all = remarksIn(events);
  const seen = view.seats ?? view.own.map(({ seat, answer }) => ({ seat, seq: answer?.seq ?? null }));
  const remarks = new Map(
    seen.flatMap(({ seat, seq }) => {
      const remark = seq === null ? undefined : all.get(seq);
      return remark === undefined ? [] : [[seat, remark] as const];
    }),
  );
  const voided = events.find(({ event }) => event.kind === 'voided')?.open['reason']?.text ?? null;
  const objection = head.objection === null ? null : (all.get(head.objection.seq) ?? null);
  return {
    ok: true,
    value: {
      view,
      closed: head.closed,
      ...textsOf(events),
      remarks,
      extensions: extensionsOf(events),
      voided,
      objection,
    },
    view,
  };
};
