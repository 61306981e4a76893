import { sentences } from '../language/sentences.ts';
import type { Passage } from '../model/paper.ts';
import type { IsoDate } from '../model/time.ts';
import type { Field, Part } from './items/fields.ts';
import type { LabelKey } from './items/labels.ts';
import { sliceClean, type CleanText } from './layout/clean-text.ts';
import { sourceOf } from './place.ts';
import type { Structure } from './structure.ts';

/**
 * A sentence, bullet or table row with all that is known of where it stands. The records are read from units;
 * passages are units without the way back to the raw text.
 */
export interface Unit {
  readonly kind: Passage['kind'];
  readonly clean: CleanText;
  readonly page: number | null;
  readonly place: string;
  /** Headings above it, outermost first. */
  readonly section: readonly string[];
  /** The agenda item's place in the paper (0-based) and its number; null outside items. */
  readonly at: number | null;
  readonly item: number | null;
  readonly label: LabelKey | null;
  readonly closed: boolean;
  /** The paper's own ...dates, which gives a date its missing year; null where it has none. */
  readonly day: IsoDate | null;
  /** The paper writes 11/28/2024 for 28 November. */
  readonly monthFirst: boolean;
  /** The part it comes from: units of one part stand together. */
  readonly part: Part;
  /** For a bullet: the unit that introduces the list ("… har til opgave:"). */
  readonly leadIn: Unit | null;
  /** The bullet's own mark, empty for other units. */
  readonly mark: string;
}

type Context = Pick<Unit, 'place' | 'section' | 'at' | 'item' | 'label' | 'closed' | 'day' | 'monthFirst'>;

const unitsOfPart = (part: Part, context: Context, leadIn: Unit | null): Unit[] => {
  const whole = (kind: Unit['kind']): Unit => ({
    ...context,
    kind,
    clean: part.clean,
    page: part.page,
    part,
    leadIn,
    mark: part.mark,
  });
  if (part.kind === 'heading') return [whole('heading')];
  if (part.kind === 'row') return [whole('row')];
  const kind = part.kind === 'bullet' ? 'bullet' : 'sentence';
  return sentences(part.clean.text).map(({ start, end }) => ({
    ...whole(kind),
    clean: sliceClean(part.clean, start, end),
  }));
};

const isBulletMember = (part: Part): boolean => part.kind === 'bullet' || part.kind === 'note';

const unitsOfParts = (parts: readonly Part[], context: Context): Unit[] => {
  const units: Unit[] = [];
  const headings: string[] = [];
  let leadIn: Unit | null = null;
  for (const part of parts) {
    if (part.kind === 'heading') headings[0] = part.clean.text;
    const made = unitsOfPart(
      part,
      { ...context, section: [...context.section, ...headings] },
      isBulletMember(part) ? leadIn : null,
    );
    units.push(...made);
    if (!isBulletMember(part) && part.kind !== 'row') leadIn = made.at(-1) ?? null;
  }
  return units;
};

/** "Punkt 10, Beslutning" */
const placeIn = (place: string, field: Field): string =>
  field.written ? `${place}, ${field.written}` : place;

/** A field's key, where another body's decision is told as history. */
export const keyIn = (field: Field, decisions: ReadonlySet<Field>): LabelKey | null =>
  field.key === 'decision' && !decisions.has(field) ? 'history' : field.key;

/** What a paper's dates need to be read: its own day, and in which order it writes them. */
export type DateStyle = Pick<Unit, 'day' | 'monthFirst'>;

/** All units of a paper, in order. */
export const unitsOf = (structure: Structure, dates: DateStyle): Unit[] => {
  const outside = { at: null, item: null, label: null, closed: false, ...dates } as const;
  const head = structure.items.length ? structure.head : [];
  return [
    ...head.flatMap((block) =>
      unitsOfPart({ ...block, kind: 'line' }, { ...outside, place: 'Hoved', section: [] }, null),
    ),
    ...structure.items.flatMap((item, at) => [
      ...unitsOfPart(
        { kind: 'heading', clean: item.block.clean, mark: '', depth: 0, page: item.block.page },
        {
          place: item.place,
          section: [],
          at,
          item: item.heading.number,
          label: null,
          closed: item.heading.closed,
          ...dates,
        },
        null,
      ),
      ...item.fields.flatMap((field) =>
        unitsOfParts(field.parts, {
          place: placeIn(item.place, field),
          section: [item.heading.title],
          at,
          item: item.heading.number,
          label: keyIn(field, item.decisions),
          closed: item.heading.closed,
          ...dates,
        }),
      ),
    ]),
    ...structure.sections.flatMap((section) => [
      ...(section.block && section.block.clean.text.startsWith(section.title)
        ? unitsOfPart(
            { ...section.block, kind: 'heading' },
            { ...outside, place: section.title, section: [section.title] },
            null,
          )
        : []),
      ...unitsOfParts(section.parts, {
        ...outside,
        place: section.title || 'Indledning',
        section: [...(section.within ? [section.within] : []), ...(section.title ? [section.title] : [])],
      }),
    ]),
  ];
};

/** What answers can quote. */
export const passageOf = (unit: Unit): Passage => ({
  text: unit.clean.text,
  kind: unit.kind,
  section: [...unit.section],
  item: unit.item,
  label: unit.label,
  closed: unit.closed,
  source: sourceOf(unit, unit.place),
});
