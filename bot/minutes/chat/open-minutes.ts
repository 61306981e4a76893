import type { OfMeeting } from '../minuting.ts';
import { refuse, show, type Reply } from '../../reply.ts';
import { readMinutes } from '../../../data/store/minutes/minutes.ts';
import { gatherMinutes } from '../acts/write-minutes.ts';
import { minutesReply } from './minutes-card.ts';
import { minutesFor } from './minutes-for.ts';
import { readerHere, requirePersonal, type AskedHere, type MinutesChatParts } from './parts.ts';

/** Shows a meeting's minutes; whoever writes them begins them by that. @throws Refused */
export const openReply = async (parts: MinutesChatParts, asked: AskedHere, of: OfMeeting): Promise<Reply> => {
  const { minuting } = parts;
  const { language } = asked;
  const { store, tenant } = minuting;
  if ((await readMinutes(store, tenant, of.groupId, of.meeting)) === null) {
    requirePersonal(asked);
    const { actor } = await readerHere(parts, asked, of.groupId);
    const begun = await gatherMinutes(minuting, actor, of);
    if (!begun.ok) return refuse(language, begun.refusal[language]);
  }
  const { kept, reader } = await minutesFor(parts, asked, of);
  return show(language, minutesReply(kept, reader), 'minutes');
};
