import { isSettled, type KeptMinutes } from '../../../data/model/minutes/minutes.ts';
import type { Actor } from '../../actor.ts';
import { readRecords } from '../acts/read-records.ts';
import type { OfMeeting } from '../minuting.ts';
import { maySee, type Reader } from './minutes-card.ts';
import { readerHere, type AskedHere, type MinutesChatParts } from './parts.ts';
import { refusal } from './sentences.ts';

/** A meeting's minutes for whoever asks, as they may be told there. @throws Refused */
export const minutesFor = async (
  parts: MinutesChatParts,
  asked: AskedHere,
  of: OfMeeting,
): Promise<{ kept: KeptMinutes; reader: Reader; actor: Actor }> => {
  const { minuting } = parts;
  const { language } = asked;
  const here = await readerHere(parts, asked, of.groupId);
  const records = await readRecords(minuting, of);
  const kept = records?.kept ?? null;
  const { actor, closed } = here;
  if (records === null || kept === null || !minuting.reads(actor.rolesIn(of.groupId)).papers)
    throw refusal((text) => text.badCard);
  const reader = { person: actor.person, roster: records.roster, closed, now: minuting.now(), language };
  if (!maySee(kept, reader)) throw refusal((text) => text.badCard);
  const isDraft = !isSettled(kept.minutes);
  if (!here.papers || (isDraft && asked.conversation.scope !== 'personal'))
    throw refusal((text) => text.othersReadAlong);
  return { kept, reader, actor };
};
