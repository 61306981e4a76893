import { folded } from './fold.ts';
import { stem } from './stem.ts';

/** Where words are looked up: a set of stems, or anything that can tell. */
export type Lexicon = Pick<ReadonlySet<string>, 'has'>;

const shortest = 3;
/** Inflections and derivations that look like words of their own. */
const endings =
  /^(?:erne|ernes|ene|enes|ens|ets|ers|ere|eren|else|elsen|elser|elserne|ende|ede|hed|heden|heder|ning|ningen|ninger|ing|ingen|inger|ingerne|lig|ligt|lige|skab|skabet|isk|iske|tion|tionen|tioner|ment|iel|ielle|bar|bare|som|somme|dom|ist|ister)$/;

/** A part but the last may end in a joining -s- or -e- ("driftsaftale", "sygesikring"). */
function known(part: string, last: boolean, lexicon: Lexicon): boolean {
  if (endings.test(part)) return false;
  if (lexicon.has(stem(part)) || lexicon.has(part)) return true;
  return !last && /[se]$/.test(part) && part.length > shortest && lexicon.has(stem(part.slice(0, -1)));
}

const unjoined = (part: string, lexicon: Lexicon): string =>
  part.endsWith('s') && part.length > shortest && lexicon.has(stem(part.slice(0, -1)))
    ? part.slice(0, -1)
    : part;

/**
 * The parts of a Danish compound, or [] if it is none as far as the lexicon knows: "implementeringsplanen" →
 * implementering, planen; joining letters are dropped, so a part may be a bare stem. The lexicon holds stems ({@link stem}) of words known to exist, such as the words of
 * the index. The fewest parts win, then the longest last part, which carries the meaning.
 */
export function splitCompound(word: string, lexicon: Lexicon): string[] {
  const whole = folded(word);
  if (whole.length < 2 * shortest || whole.length > 60) return [];
  // best[i]: the parts of whole.slice(i), found from the end.
  const best: (string[] | undefined)[] = [];
  best[whole.length] = [];
  for (let i = whole.length - shortest; i >= 0; i--) {
    for (let j = i + shortest; j <= whole.length; j++) {
      const rest = best[j];
      if (!rest || (i === 0 && j === whole.length)) continue;
      if (best[i] && rest.length + 1 >= (best[i]?.length ?? 0)) continue;
      const part = whole.slice(i, j);
      if (!known(part, j === whole.length, lexicon)) continue;
      best[i] = [j === whole.length ? part : unjoined(part, lexicon), ...rest];
    }
  }
  return best[0] ?? [];
}
