import type { CardButton } from '../../../cards/actions.ts';
import type { RenderedCard } from '../../../cards/render.ts';
import { readDecision } from '../../../data/store/decisions/decisions.ts';
import type { Language } from '../../inbound.ts';
import type { Actor, Deciding, Outcome } from '../deciding.ts';
import { look, type BallotPaper } from '../recording/look.ts';
import { refOf } from '../rules/seats.ts';
import { readHead } from '../../../data/store/ballots/log.ts';
import { castingCard } from './casting-card.ts';
import { outcomeCard, voidedCard } from './outcome-reply.ts';
import { personalPaper, type PaperOptions } from './paper-reply.ts';
import { sentencesIn } from './sentences.ts';
import { statusCard } from './status-reply.ts';

/** Buttons under a ballot that has ended, for who may go on from it. */
export const endButtons = ({ view }: BallotPaper, language: Language): CardButton[] => {
  const text = sentencesIn(language);
  const data = { ballot: view.ballot, group: view.group.id };
  const mine = view.objection?.mine === true && !view.objection.withdrawn;
  const seat = view.objection?.seat;
  return [
    ...(view.can.openNext && view.state !== 'reported'
      ? [{ title: text.nextRound, verb: 'ballot.form' as const, data }]
      : []),
    ...(mine
      ? [{ title: text.withdraw.title, verb: 'ballot.withdraw' as const, data: { ...data, seat } }]
      : []),
    // A ballot that was voided has no minutes.
    ...(view.state === 'void'
      ? []
      : [{ title: text.decisionFile.button, verb: 'ballot.file' as const, data }]),
  ];
};

/** A ballot as it is now for one person: their paper, the casting vote they have, how it ended. */
export const cardOf = async (
  { store, tenant }: Deciding,
  paper: BallotPaper,
  options: PaperOptions,
): Promise<RenderedCard> => {
  const { view } = paper;
  const { language } = options;
  switch (view.state) {
    case 'closed':
    case 'objected':
    case 'reported': {
      const kept = await readDecision(store, tenant, view.group.id, view.ballot);
      // It is being written just now.
      if (kept === null) return statusCard(paper, language);
      return outcomeCard(kept, language, endButtons(paper, language));
    }
    case 'void':
      return voidedCard(paper, language, endButtons(paper, language));
    case 'tied':
      return view.can.cast.length > 0 ? castingCard(paper, language) : personalPaper(paper, options);
    case 'open':
    case 'awaiting':
      return personalPaper(paper, options);
  }
};

/** Looks at a ballot and shows it, for one person; refused where they may not know of it. */
export const showBallot = async (
  deciding: Deciding,
  actor: Actor,
  ballot: string,
  options: PaperOptions,
): Promise<Outcome<RenderedCard>> => {
  const looked = await look(deciding, actor, ballot);
  if (!looked.ok) return looked;
  return { ok: true, value: await cardOf(deciding, looked.value, options), view: looked.view };
};

/** Everybody seated in a ballot, as people; for whom cards are fetched anew. */
export const seatedPeople = async ({ store, tenant }: Deciding, ballot: string): Promise<string[]> => {
  const head = (await readHead(store, tenant, ballot))?.value;
  if (head === undefined) return [];
  const refs = new Set(head.seats.flatMap(({ people }) => people));
  return Object.entries(head.people).flatMap(([ref, { person }]) =>
    refs.has(ref) && person !== null && refOf(head, person) === ref ? [person] : [],
  );
};
