import { minutesDocx } from '../../../data/decisions/minutes-docx.ts';
import { recordLines } from '../../../data/minutes/lines-of.ts';
import { openMinutes } from '../../../data/minutes/without-closed.ts';
import type { OfMeeting } from '../minuting.ts';
import { offer, type Reply } from '../../reply.ts';
import { fileRoute, type FileRoute, type MadeFile } from '../../route.ts';
import { aboutMeeting } from './form-values.ts';
import { minutesFor } from './minutes-for.ts';
import type { AskedHere, MinutesChatParts } from './parts.ts';
import { sentencesIn } from './sentences.ts';

/** A meeting's minutes as a Word file, as whoever asks may read them. @throws Refused */
const makeFile = async (parts: MinutesChatParts, asked: AskedHere, of: OfMeeting): Promise<MadeFile> => {
  const { kept, reader } = await minutesFor(parts, asked, of);
  const { name } = sentencesIn(asked.language).minutes.file;
  return {
    name: name(kept.minutes.content.meeting.day),
    bytes: await minutesDocx(recordLines(reader.closed ? kept : openMinutes(kept))),
  };
};

/** Offers a meeting's minutes as a Word file. @throws Refused */
export const minutesOffer = async (
  parts: MinutesChatParts,
  asked: AskedHere,
  of: OfMeeting,
): Promise<Reply> => {
  const { name, bytes } = await makeFile(parts, asked, of);
  const { description } = sentencesIn(asked.language).minutes.file;
  return offer(asked.language, {
    ...{ name, description, bytes: bytes.byteLength },
    ...{ file: 'minutes', data: { group: of.groupId, meeting: of.meeting } },
  });
};

/** The files of minutes, made for whoever said yes to one, as they are then. */
export const minutesFiles = (parts: MinutesChatParts): FileRoute[] => [
  fileRoute('minutes', aboutMeeting, ({ group: groupId, meeting }, answer) =>
    makeFile(parts, answer, { groupId, meeting }),
  ),
];
