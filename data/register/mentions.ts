import type { Mention } from './mention.ts';
import { dayOf, itemName, regionOf, shortRegion } from './paper-names.ts';
import type { RegisterPaper } from './register.ts';
import type { ThingKind } from './thing.ts';

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
  const group = (name: string, more: Partial<Mention> = {}) => mention('group', name, more);
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
      mention('agreement', one.title, { aliases: one.aliases, region: shortRegion(one.region) ?? region }),
      ...(one.owner === null ? [] : [group(one.owner)]),
    ]),
    ...items.map((one) => mention('item', itemName(one), { number: one.number, date: dayOf(paper) })),
    ...people.map((one) => mention('person', one.name)),
    ...Object.keys(abbreviations).map((short) => mention('term', short)),
  ];
};
