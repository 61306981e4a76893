import type { AgendaItem } from '../../model/paper.ts';
import type { Structure } from '../structure.ts';
import type { ItemText } from './item-text.ts';
import { sourceOf } from '../place.ts';
import type { Unit } from '../units.ts';
import { positionsIn } from '../records/positions.ts';
import { attachmentsIn } from './attachments.ts';
import { decisionIn } from './decision.ts';
import { recommendationsIn } from './recommendations.ts';

/** Label as written → its text; a label that stands twice keeps both texts. */
const fieldTexts = (item: ItemText): Record<string, string> => {
  const texts: Record<string, string> = {};
  for (const field of item.fields) {
    const text = field.parts.map((part) => part.clean.text).join('\n');
    if (field.key === null || !text) continue;
    texts[field.written] = texts[field.written] ? `${texts[field.written]}\n${text}` : text;
  }
  return texts;
};

/** The agenda items of minutes or an agenda. An agenda's items have no decision, whatever stands in them. */
export const itemsIn = (structure: Structure, units: readonly Unit[]): AgendaItem[] =>
  structure.items.map((item, at) => {
    const { heading, block, place } = item;
    const own = units.filter((unit) => unit.at === at);
    const isMinutes = structure.kind === 'referat';
    return {
      number: heading.number,
      title: heading.title,
      minutes: heading.minutes,
      closed: heading.closed,
      recommendations: recommendationsIn(item.fields, place),
      decision: isMinutes ? decisionIn([...item.decisions], place) : null,
      positions: isMinutes ? positionsIn(own) : [],
      attachments: attachmentsIn(item.fields, place),
      fields: fieldTexts(item),
      source: sourceOf(block, place),
    };
  });
