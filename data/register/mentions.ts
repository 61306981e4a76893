import type { Mention } from './mention.ts';
import type { Paper } from '../model/paper.ts';
import { nameKey } from './name-key.ts';
import { dayOf, itemName, regionOf, shortRegion } from './paper-names.ts';
import type { RegisterPaper } from './register.ts';
import type { ThingKind } from './thing.ts';

/** "Den Administrative Styregruppe (DAS)": what stands in brackets behind a name, one word of it in capitals. */
const inBrackets = /\((\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*(?:-\p{Ll}+)?)\)/u;

/** What the paper itself shortens a name to; of a short form, what it stands for. */
const shortOf = (name: string, abbreviations: Paper['abbreviations']): string[] => {
  const key = nameKey(name);
  const short = inBrackets.exec(name)?.[1];
  return [
    ...(short === undefined ? [] : [short]),
    ...Object.entries(abbreviations).flatMap(([written, { meaning }]) =>
      nameKey(meaning) === key ? [written] : written === name ? [meaning] : [],
    ),
  ];
};

/** All that a paper names, in the order it is met. */
export const mentionsIn = (paper: RegisterPaper): Mention[] => {
  const { document, groups, agreements, items, people, abbreviations } = paper.paper;
  const region = regionOf(paper);
  const mention = (kind: ThingKind, name: string, more: Partial<Mention> = {}): Mention => ({
    kind,
    name,
    aliases: [],
    region,
    within: document.body,
    document: paper.documentId,
    draft: document.status === 'draft',
    number: null,
    date: null,
    ...more,
  });
  const group = (name: string, more: Partial<Mention> = {}) =>
    mention('group', name, { ...more, aliases: [...(more.aliases ?? []), ...shortOf(name, abbreviations)] });
  return [
    ...(document.body === null ? [] : [group(document.body)]),
    ...groups.map((one) =>
      group(one.name, {
        aliases: one.aliases,
        region: shortRegion(one.region) ?? region,
        within: one.parent ?? document.body,
      }),
    ),
    // A body met only as another's parent, predecessor or owner is a body all the same.
    ...groups
      .flatMap((one) => [...(one.parent === null ? [] : [one.parent]), ...one.replaces])
      .map((name) => group(name)),
    ...agreements.flatMap((one) => [
      mention('agreement', one.title, {
        aliases: [...one.aliases, ...shortOf(one.title, abbreviations)],
        region: shortRegion(one.region) ?? region,
      }),
      ...(one.owner === null ? [] : [group(one.owner)]),
    ]),
    ...items.map((one) => mention('item', itemName(one), { number: one.number, date: dayOf(paper) })),
    ...people.map((one) => mention('person', one.name)),
    ...Object.keys(abbreviations).map((short) => mention('term', short)),
  ];
};
