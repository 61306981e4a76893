import type { AgendaItem } from '../../data/model/paper.ts';
import type { RegisterPaper } from '../../data/register/register.ts';
import { agreement, emptyPaper, group, placesIn, registerPaper } from '../register/fixtures.ts';

/** What of a paper is for whom; each has a word of its own that nothing else says. */
export const kinds = ['public', 'closed', 'group', 'closed of group'] as const;
export type PassageKind = (typeof kinds)[number];

export const wordOf: Record<PassageKind, string> = {
  public: 'Fjordmose',
  closed: 'Havtorn',
  group: 'Granskov',
  'closed of group': 'Ibsgaard',
};

export const steeringGroup = { name: 'Styregruppen for Nordvig', region: 'Syddanmark' };
export const groupId = 'nordvig';

/** Minutes with an item a word: what it says, decides, follows up, who owns what, and a person of its own. */
const minutes = (file: string, day: string, items: { word: string; closed: boolean }[]): RegisterPaper => {
  const text = [
    `# Referat fra ${steeringGroup.name}`,
    `Mødet i ${steeringGroup.name} blev holdt ${day} kl. 10:00 i Lokale 7.`,
    ...items.flatMap(({ word }, index) => [
      `# Punkt ${String(index + 1)}: Pladser i ${word}`,
      `${word}-aftalen ejes af Arbejdsgruppen for ${word}.`,
      `Indstilling: Det indstilles, at ${word} lukkes.`,
      `Beslutning: ${word} får to nye pladser, og Vera ${word} skriver en plan.`,
      `Planen for ${word} skal være klar den 1. maj 2024.`,
    ]),
    '',
  ].join('\n');
  const { at, says } = placesIn(text);
  const paper = emptyPaper({
    file,
    kind: 'referat',
    title: `Referat fra ${steeringGroup.name}`,
    body: steeringGroup.name,
    region: steeringGroup.region,
    date: day,
  });
  paper.meeting = {
    group: steeringGroup.name,
    date: day,
    time: '10:00',
    place: 'Lokale 7',
    source: at(`Mødet i ${steeringGroup.name} blev holdt`, 'Hoved'),
  };
  for (const [index, { word, closed }] of items.entries()) {
    const number = index + 1;
    const place = `Punkt ${String(number)}`;
    const owner = at(`${word}-aftalen ejes af Arbejdsgruppen for ${word}.`, place);
    const plan = `Planen for ${word} skal være klar den 1. maj 2024.`;
    const item: AgendaItem = {
      number,
      title: `Pladser i ${word}`,
      minutes: 10,
      closed,
      recommendations: [says(`Det indstilles, at ${word} lukkes.`, place)],
      decision: {
        ...says(`${word} får to nye pladser, og Vera ${word} skriver en plan.`, place),
        outcome: 'adopted',
      },
      positions: [],
      attachments: [],
      fields: {},
      source: at(`Punkt ${String(number)}: Pladser i ${word}`, place),
    };
    paper.items.push(item);
    paper.groups.push(
      group(`Arbejdsgruppen for ${word}`, owner, { parent: steeringGroup.name, sources: { parent: owner } }),
    );
    paper.agreements.push(
      agreement(`${word}-aftalen`, owner, { owner: `Arbejdsgruppen for ${word}`, sources: { owner } }),
    );
    paper.followUps.push({
      item: number,
      text: plan,
      responsible: `Vera ${word}`,
      due: '2024-05-01',
      source: at(plan, place),
    });
    paper.people.push({
      name: `Vera ${word}`,
      role: 'medlem',
      title: null,
      organisation: null,
      party: null,
      absent: null,
      source: at(`Vera ${word}`, place),
    });
  }
  const made = registerPaper(text, paper);
  return {
    ...made,
    passages: made.passages.map((passage) => ({
      ...passage,
      closed: paper.items.some((item) => item.closed && item.number === passage.item),
    })),
  };
};

/** A public paper and one of the group, each with a closed item; those of the kinds left out were never written. */
export const guardedPapers = (present: readonly PassageKind[] = kinds): RegisterPaper[] => {
  const items = (open: PassageKind, closed: PassageKind) =>
    [open, closed]
      .filter((kind) => present.includes(kind))
      .map((kind) => ({ word: wordOf[kind], closed: kind === closed }));
  const ofGroup = items('group', 'closed of group');
  return [
    {
      ...minutes('aaben.txt', '2024-01-10', items('public', 'closed')),
      access: { level: 'public', group: groupId },
    },
    ...(ofGroup.length === 0
      ? []
      : [
          {
            ...minutes('gruppe.txt', '2024-02-20', ofGroup),
            access: { level: 'group', group: groupId } as const,
          },
        ]),
  ];
};
