import { textIn } from '../../telling/text.ts';
import type { Candidate } from '../../candidate.ts';
import type { AnswerKind } from '../kind.ts';
import { isForOpposed, recordedIn } from './recorded.ts';

/** Who was against in a decision taken in writing; without a word of which, in the last one. */
export const opposed: AnswerKind = {
  name: 'opposed',
  cues: [
    /(?<!\p{L})(?:imod|mod|stemte|stemt|nej|indsigelse|skriftlig\p{L}*|behandling\p{L}*|gjorde|afstemning\p{L}*|forslaget|indstillingen|beslut\p{L}*|vedtag\p{L}*|truffet|år)(?!\p{L})/gu,
    /\b(?:against|oppos\p{L}*|object\p{L}*|vot\p{L}*|written|procedure|decid\p{L}*|decisions?|proposal|year)(?!\p{L})/gu,
  ],
  namesNothing: true,
  candidates: (context) => {
    const { question } = context;
    if (!isForOpposed(question.folded)) return [];
    const number = /\b(?:punkt|pkt\.?|item)\s*(\d{1,3})\b/u.exec(question.folded)?.[1];
    const meant = recordedIn(context).filter(
      ({ decided }) =>
        decided.opposing !== null &&
        decided.day <= question.asOf &&
        (number === undefined || decided.number === Number(number)),
    );
    const best = meant[0]?.share ?? 0;
    const [newest] = meant
      .filter(({ share }) => share >= best)
      .sort((a, b) => b.decided.closedAt.localeCompare(a.decided.closedAt));
    if (newest === undefined) return [];
    const { decided, paper, share } = newest;
    const { opposing } = decided;
    if (opposing === null) return [];
    const said = decided.positions.filter(({ counted }) => counted === 'against' || counted === 'objection');
    const candidate: Candidate = {
      kind: 'opposed',
      subject: paper.documentId,
      label: decided.title,
      region: null,
      lead: (language) => textIn(language).opposed(decided.title, opposing.quote),
      body: decided.group,
      citations: [opposing, ...said.map(({ citation }) => citation)],
      accounted: share,
      score: share + certain,
      missing: [],
    };
    return [candidate];
  },
};
/** A record goes before whatever minutes say of the matter. */
const certain = 0.3;
