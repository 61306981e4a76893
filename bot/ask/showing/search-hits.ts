import type { Language } from '../../../data/language/format-date.ts';
import type { IsoDate } from '../../../data/model/time.ts';
import type { Register } from '../../../data/register/register.ts';
import { publicViewer } from '../../../data/register/viewer.ts';
import { visibleTo } from '../../../data/register/visible-to.ts';
import type { Search } from '../../inbound.ts';
import type { SearchHit } from '../../search-hit.ts';
import { cardOf } from './card-of.ts';
import { subtitleIn, titleIn } from './labels.ts';
import { found, type Sort } from './searching/found.ts';
import { keyOf, type Showable } from './showable.ts';

/** What a command of the app's manifest searches; any other searches all. */
const commands: Record<string, readonly Sort[]> = {
  agreements: ['agreement'],
  groups: ['group'],
  decisions: ['item'],
};

/** Cards kept; the one longest not shown is made again. Making one takes longer than finding it. */
const mostKept = 300;

/**
 * Answers searches from the compose box. Nobody knows who will read what is put into a message there, so only what
 * everybody may see is found, told and counted, whoever searches. The cards ask nothing back: where they are put, Punkt
 * may not be.
 */
export const createSearch = (
  register: () => Register,
  today: () => IsoDate,
): ((search: Pick<Search, 'command' | 'query' | 'language'>) => Promise<SearchHit[]>) => {
  const kept = new WeakMap<Register, Map<string, SearchHit>>();
  return ({ command, query, language }) => {
    const shown = visibleTo(register(), publicViewer);
    const asOf = today();
    const cards = kept.get(shown) ?? new Map<string, SearchHit>();
    kept.set(shown, cards);
    const hits = found(query, shown, commands[command]).map((one) => {
      const key = [asOf, language, keyOf(one)].join(' ');
      const hit = cards.get(key) ?? hitOf(one, shown, asOf, language);
      cards.delete(key);
      cards.set(key, hit);
      return hit;
    });
    for (const [key] of cards) {
      if (cards.size <= mostKept) break;
      cards.delete(key);
    }
    return Promise.resolve(hits);
  };
};

/** Reads a register in for searching, so that the first who searches need not wait for that. */
export const prepareSearch = (register: Register): void => {
  found('', visibleTo(register, publicViewer));
};

const hitOf = (one: Showable, register: Register, asOf: IsoDate, language: Language): SearchHit => ({
  title: titleIn(one, language),
  subtitle: subtitleIn(one, register, language),
  rendered: cardOf(
    one,
    { register, asOf, region: null, group: null, takesQuestions: false, isAnswered: () => false },
    language,
  ),
});
