import type { ContentWord } from '../../question/question.ts';
import type { Match } from './matches.ts';

/** The other way round they less likely belong together. */
const reversed = 0.7;

/**
 * How much of the question's words that stand side by side the passage says side by side too, 0–1: the nearer, the more.
 * "evaluering af projektet" is not said by a project that has an evaluation somewhere else.
 */
export const pairsSaid = (content: readonly ContentWord[], matches: readonly Match[]): number => {
  let [all, said] = [0, 0];
  for (let i = 0; i + 1 < content.length; i++) {
    const weight = Math.min((content[i] as ContentWord).weight, (content[i + 1] as ContentWord).weight);
    all += weight;
    let best = 0;
    for (const one of matches) {
      if (one.word !== i) continue;
      for (const other of matches) {
        if (other.word !== i + 1) continue;
        const near = Math.min(one.fit, other.fit) / Math.max(1, Math.abs(other.at - one.at));
        best = Math.max(best, other.at >= one.at ? near : near * reversed);
      }
    }
    said += weight * best;
  }
  return all === 0 ? 0 : said / all;
};
