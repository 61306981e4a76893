import type { RenderedCard } from '../../../cards/render.ts';
import type { OutboxRow } from '../../../data/model/outbox.ts';
import { readDeadline } from '../../../data/store/deadlines/deadlines.ts';
import { readRoster } from '../../../data/store/people/change-people.ts';
import { readPreferences } from '../../../data/store/people/preferences.ts';
import { actorOf } from '../../acting-in.ts';
import { deadlinesInDigest, reminderOf } from '../planning/still-needed.ts';
import { messageKinds } from '../rules/reminders.ts';
import { deadlineCard } from './deadline-card.ts';
import { listCard } from './list-card.ts';
import type { RemindChatParts } from './parts.ts';
import { sentencesIn } from './sentences.ts';

/** Nobody has written anything, so it is told in the language of the records. */
const language = 'da';

/** What a message shows; it never takes another's place. */
export interface RemindMessage {
  rendered: RenderedCard;
  replaces: null;
}

/**
 * Makes what a row of the outbox says, as the deadline is at this moment and as its recipient may know it; null when
 * there is nothing to say to them.
 */
export const createMessageOf =
  (parts: RemindChatParts) =>
  async (row: OutboxRow): Promise<RemindMessage | null> => {
    const { reminding, nameOf } = parts;
    const { store, tenant, mayRead } = reminding;
    const { recipient, subject } = row;
    const now = reminding.now();
    const roster = await readRoster(store, tenant, subject.groupId);
    if (roster === null) return null;
    const viewer =
      recipient.kind === 'person'
        ? parts.viewerOfPerson(recipient.person)
        : await parts.viewerInPlace(subject.groupId);
    // Others read along there who may not know of the group's deadlines.
    if (recipient.kind === 'group' && !viewer.groups.has(subject.groupId)) return null;
    const register = parts.papersOf(viewer);
    if (row.kind === messageKinds.digest) {
      const deadlines = (await deadlinesInDigest(reminding, row)).map(({ deadline }) => deadline);
      if (deadlines.length === 0) return null;
      const { buttons: text } = sentencesIn(language);
      const rendered = listCard({
        ...{ variant: 'digest', groups: [{ roster, deadlines }], register, nameOf, language, now },
        buttons: [
          { title: text.own, verb: 'remind.list', data: { group: subject.groupId, whose: 'own' } },
          { title: text.settings, verb: 'remind.preferences', data: {} },
        ],
      });
      return { rendered, replaces: null };
    }
    const deadline = await readDeadline(store, tenant, subject.groupId, subject.id);
    if (deadline === null) return null;
    const preferences =
      recipient.kind === 'person' ? await readPreferences(store, tenant, recipient.person) : null;
    const reminder = reminderOf(deadline, row, { roster, preferences, mayRead, now });
    if (reminder === null) return null;
    const actor = recipient.kind === 'person' ? actorOf(roster, recipient.person) : null;
    const rendered = deadlineCard({
      ...{ deadline, roster, register, actor, preferences, nameOf, mayRead, language, now },
      why: reminder.why,
    });
    return { rendered, replaces: null };
  };
