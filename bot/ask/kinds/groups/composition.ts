import { textIn } from '../../telling/text.ts';
import { asks } from '../aspects/aspect.ts';
import type { AnswerKind } from '../kind.ts';
import { statementsOf } from './statements.ts';

const asksMembers =
  /(?<!\p{L})(?:sidder|siddende|sidde|plads|pladser|fordelt|fordeling|medlem|sammensat|sammensætning|repræsent|består|bemand|deltager(?!\p{L})|deltagere|deltagerkreds|indgår|med i|udgør|members?|membership|make-?up|made up|sits?|composed|composition|represent|seats?|consists?|comprises?|who is (?:in|on)(?!\p{L})|participates?|part of|belongs? to)/u;

/** Who has a seat in a group. */
export const composition: AnswerKind = {
  name: 'composition',
  asks: asksMembers,
  cues: [
    /\b(?:hvem sidder|(?:er|var) med i|sidder|siddende|sidde|plads|fordelt|fordeling|medlem(?:mer)?(?:ne)?|sammensat|sammensætning(?:en)?|repræsentanter|repræsenteret|pladser|består|bemand\p{L}*|deltagere)\b/gu,
    asks(
      'hvem (?:er|sidder|deltager|indgår)(?: … (?:med|i))?',
      'medlemskab*',
      'indgår',
      'deltager',
      'udgør',
      'med i',
      'repræsent*',
      'udpeget',
      'udpeges',
      'deltagerkreds*',
      'parter(?:ne)?',
      'hvordan er',
    ),
    asks(
      'who is (?:in|on)',
      'who are',
      'belongs? to',
      'part of',
      'participants?',
      'participates?',
      'people',
      'comprises?',
      'how is',
    ),
    /\b(?:members?|make-?up|membership|sits?|composed|composition|represented|representatives|seats?|made up|consists?)\b/gu,
  ],
  candidates: (context) =>
    context.links('group').flatMap(({ thing }) =>
      statementsOf('composition', ['seat'], thing, context, (group, facts, paper, language) =>
        // One line can stand for many ("hver organisation har to pladser"); only a list of seats can be added up.
        facts.length < 2
          ? textIn(language).composition(group.name, paper)
          : textIn(language).seats(
              group.name,
              facts.reduce((sum, fact) => sum + Number(fact.quality ?? 1), 0),
              paper,
            ),
      ),
    ),
};
