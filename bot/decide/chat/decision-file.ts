import { z } from 'zod';
import { minutesOf } from '../../../data/decisions/minutes.ts';
import { ballotId, type BallotId } from '../../../data/model/ballot/terms.ts';
import { readDecision } from '../../../data/store/decisions/decisions.ts';
import type { CardAction, FileAnswer } from '../../inbound.ts';
import { offer, type Reply } from '../../reply.ts';
import { fileRoute, type FileRoute, type MadeFile } from '../../route.ts';
import { minutesDocx } from '../../../data/decisions/minutes-docx.ts';
import type { BallotChatParts } from './parts.ts';
import { refusal, sentencesIn } from './sentences.ts';

type Parts = Pick<BallotChatParts, 'deciding' | 'papersFor' | 'refreshPapers'>;
type About = { ballot: BallotId; group: string };

/** The minutes of a decision, for somebody who may read it: those whose papers hold it. @throws Refused */
const makeMinutes = async (
  { deciding: { store, tenant }, papersFor, refreshPapers }: Parts,
  asked: CardAction | FileAnswer,
  { ballot, group }: About,
): Promise<MadeFile> => {
  await refreshPapers();
  const paper = (await papersFor(asked)).papers.get(`decision:${ballot}`);
  const kept = paper === undefined ? null : await readDecision(store, tenant, group, ballot);
  if (kept === null || (kept.record.closed && paper?.paper.items.length === 0))
    throw refusal((text) => text.noSuchDecision);
  const { name } = sentencesIn(asked.language).decisionFile;
  return { name: name(kept.record.closedAt.slice(0, 10)), bytes: await minutesDocx(minutesOf(kept)) };
};

/** Offers a decision's minutes as a Word file. */
export const decisionOffer = async (parts: Parts, pressed: CardAction, about: About): Promise<Reply> => {
  const { name, bytes } = await makeMinutes(parts, pressed, about);
  const { description } = sentencesIn(pressed.language).decisionFile;
  const { ballot, group } = about;
  return offer(pressed.language, {
    ...{ name, description, bytes: bytes.byteLength },
    ...{ file: 'decision', data: { ballot, group } },
  });
};

/** The files of decisions, made for whoever said yes to one. */
export const ballotFiles = (parts: Parts): FileRoute[] => [
  fileRoute(
    'decision',
    z.looseObject({ ballot: ballotId, group: z.string().min(1).max(300) }),
    (data, answer) => makeMinutes(parts, answer, data),
  ),
];
