import { chooseCard, type Alternative } from '../../../cards/choose/view.ts';
import { render, type RenderedCard } from '../../../cards/render.ts';
import { formatDate } from '../../../data/language/format-date.ts';
import type { Language } from '../../../data/language/format-date.ts';
import { citationFor, detailIn, labelIn } from './labels.ts';
import { sentencesIn } from './sentences.ts';
import { titleOf } from './agenda.ts';
import { keyOf, type Showable } from './showable.ts';
import type { Sight } from './sight.ts';

/** The card shows fewer and says how many there are besides; each is named and read again. */
const mostLookedAt = 20;

/** What a text means, as `meant` reads it. */
export type Reading = (text: string) => readonly Showable[];

/** The ways to name just this one, the shortest first. */
const waysToSay = (one: Showable, language: Language): string[] => {
  const { say } = sentencesIn(language);
  switch (one.kind) {
    case 'group':
    case 'agreement': {
      const { name, region, within } = one.thing;
      return [
        ...(region === null ? [] : [say.inRegion(name, region)]),
        ...(within === null ? [] : [say.under(name, within)]),
        say.plain(name),
      ];
    }
    case 'meeting': {
      const { day, body } = one.meeting;
      return meetingsBodies(body.name, body.region).map((name) =>
        say.meeting(formatDate(day, language), name),
      );
    }
    case 'item': {
      const { day, body, item } = one.point;
      const named = item.number === null ? titleOf(item) : say.number(item.number);
      if (day === null || body === null) return [say.plain(titleOf(item))];
      return meetingsBodies(body.name, body.region).map((name) =>
        say.item(named, formatDate(day, language), name),
      );
    }
  }
};

const meetingsBodies = (name: string, region: string | null): string[] => [
  name,
  ...(region === null ? [] : [`${name}, Region ${region}`]),
];

/**
 * The choice between several things of a name. Only what can be asked for by itself is offered, since a button that
 * leads to the same choice again leads nowhere.
 */
export const choiceOf = (
  name: string,
  among: readonly Showable[],
  sight: Sight,
  language: Language,
  readingOf: Reading,
): RenderedCard | null => {
  const alternatives = among.slice(0, mostLookedAt).flatMap((one): Alternative[] => {
    const question = waysToSay(one, language).find((way) => {
      const [first, ...others] = readingOf(way);
      return first !== undefined && others.length === 0 && keyOf(first) === keyOf(one);
    });
    const citation = citationFor(one, sight.register);
    if (question === undefined || citation === null) return [];
    const text = detailIn(one, sight.register, language);
    return [{ label: labelIn(one, language), text, question, citation }];
  });
  if (alternatives.length < 2) return null;
  return render(chooseCard, { language, lead: sentencesIn(language).which(name), alternatives });
};
