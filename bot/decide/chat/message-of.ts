import type { RenderedCard } from '../../../cards/render.ts';
import type { OutboxRow } from '../../../data/model/outbox.ts';
import { readDecision } from '../../../data/store/decisions/decisions.ts';
import { readRoster } from '../../../data/store/people/change-people.ts';
import { look, type BallotPaper } from '../recording/look.ts';
import { groupCardSent } from '../relay/group-card.ts';
import { messageKinds } from '../relay/messages.ts';
import { outcomeCard, secretEnd, voidedCard } from './outcome-reply.ts';
import { sharedPaper } from './paper-reply.ts';
import { actorOf, anybodyIn, type BallotChatParts } from './parts.ts';
import { cardOf, seatedPeople } from './show-ballot.ts';
import { sentencesIn } from './sentences.ts';
import { writtenOut } from './written-out.ts';

/** What a message of a ballot shows, and the message whose place it takes. */
export interface BallotMessage {
  rendered: RenderedCard;
  replaces: string | null;
}

/** Nobody has written anything, so it is told in the language of the records. */
const language = 'da';

const leadOf = ({ kind }: OutboxRow, { view }: BallotPaper): string | null => {
  const { leads } = sentencesIn(language);
  const when = writtenOut(view.deadline, language);
  switch (kind) {
    case messageKinds.reminder:
      return leads.reminder(when);
    case messageKinds.nudge:
      return leads.nudge(when);
    case messageKinds.extended:
      return leads.extended(when);
    case messageKinds.recorded:
      return leads.recorded;
    default:
      return null;
  }
};

/** More voters than Teams fetches cards for: then nobody has a paper of their own in the group's place. */
const mostRefreshed = 60;

/**
 * Makes what a row of the outbox says, as the ballot is at this moment and as its recipient may see it; null when there
 * is nothing to say to them.
 */
export const createMessageOf =
  (parts: Pick<BallotChatParts, 'deciding' | 'teamsIds' | 'mayTellIn'>) =>
  async (row: OutboxRow): Promise<BallotMessage | null> => {
    const { deciding } = parts;
    const { store, tenant } = deciding;
    const { recipient, subject, kind } = row;
    if (recipient.kind === 'person') {
      const roster = await readRoster(store, tenant, subject.groupId);
      const looked = await look(deciding, actorOf(roster, recipient.person), subject.id);
      if (!looked.ok) return null;
      const lead = leadOf(row, looked.value);
      return { rendered: await cardOf(deciding, looked.value, { language, lead }), replaces: null };
    }
    const looked = await look(deciding, anybodyIn(subject.groupId), subject.id);
    if (!looked.ok) return null;
    const paper = looked.value;
    const { view } = paper;
    const kept = await readDecision(store, tenant, view.group.id, view.ballot);
    const told = await parts.mayTellIn(view.group.id, kept?.record.closed ?? paper.closed);
    const replaces = kind === messageKinds.groupUpdate ? await groupCardSent(deciding, view) : null;
    const ended = (): RenderedCard | null => {
      if (view.state === 'void') return told ? voidedCard(paper, language, []) : secretEnd(view, language);
      if (kept === null) return null;
      return told ? outcomeCard(kept, language, []) : secretEnd(view, language);
    };
    const rendered = ended();
    if (rendered !== null) return { rendered, replaces };
    const seated = await seatedPeople(deciding, view.ballot);
    const refreshIds = seated.length > mostRefreshed ? null : parts.teamsIds(seated);
    const lead = leadOf(row, paper);
    return { rendered: sharedPaper(paper, told, { language, lead, refreshIds }), replaces };
  };
