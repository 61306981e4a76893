import type { DraftItem } from '../../../../data/model/agenda.ts';
import type { Language } from '../../../inbound.ts';
import { agendaChanges, type AgendaChange } from '../../rules/agenda-changes.ts';
import { sentencesIn } from '../sentences.ts';
import type { Sentences } from '../text.da.ts';
import { titleTold } from './title-told.ts';

const kindTold = ({ kind }: DraftItem, text: Sentences): string =>
  kind === null ? text.noKind : text.kinds[kind];

/** What of an item is otherwise; of one that may not be told nothing but whether it is closed. */
const aspectsTold = (
  { item, before, aspects }: Extract<AgendaChange, { what: 'changed' }>,
  told: boolean,
  text: Sentences,
): string =>
  aspects
    .flatMap((aspect): string[] => {
      const { changes } = text;
      if (aspect === 'closed') return [changes.closed(item.closed)];
      if (!told) return [];
      if (aspect === 'title') return [changes.title(before.title)];
      if (aspect === 'kind') return [changes.kind(kindTold(before, text), kindTold(item, text))];
      if (aspect === 'minutes') return [changes.minutes(before.minutes, item.minutes)];
      return [changes[aspect]];
    })
    .join(', ');

/**
 * What is otherwise on an agenda, a line each.
 * @param closed may closed items be told? One that was closed, or is now, is named by that word alone where not
 */
export const changeLines = (
  before: readonly DraftItem[],
  after: readonly DraftItem[],
  closed: boolean,
  language: Language,
): string[] => {
  const text = sentencesIn(language);
  const { changes } = text;
  return agendaChanges(before, after).map((change) => {
    const { item, number } = change;
    const hidden = item.closed || (change.what === 'changed' && change.before.closed);
    const title = titleTold({ title: item.title, closed: hidden }, closed, text);
    const name = text.numbered(number, title);
    switch (change.what) {
      case 'added':
        return changes.added(name);
      case 'removed':
        return changes.removed(name);
      case 'moved':
        return changes.moved(change.from, number, title);
      case 'changed':
        return changes.changed(name, aspectsTold(change, closed || !hidden, text));
    }
  });
};
