import { textIn } from '../../telling/text.ts';
import { factCandidate } from '../fact-candidate.ts';
import type { AnswerKind } from '../kind.ts';

/** What an abbreviation is short for, where a paper writes it out. The glossary is never a source. */
export const meaning: AnswerKind = {
  name: 'meaning',
  cues: [
    /\b(?:hvad (?:er|betyder|står)|betyder|forkortelse(?:n|t)?|står for|dækker|over|fulde navn|skrevet ud|langt navn)\b/gu,
    /\b(?:what (?:is|does|are)|stands? for|means?|short for|abbreviat(?:ion|ed)|full name|acronym|spelled out|written out)\b/gu,
    /^[\p{L}:.-]{2,10}\s*\??$/gu,
  ],
  candidates: (context) => {
    const asked = new Set(context.question.words.map((word) => word.plain));
    return [...context.register.things.values()]
      .filter(
        (thing) =>
          thing.kind === 'term' && asked.has(thing.name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')),
      )
      .flatMap((thing) => {
        const [fact] = context.register.about(thing.id, 'meaning');
        if (fact === undefined) return [];
        const candidate = factCandidate(
          {
            kind: 'meaning',
            subject: thing,
            facts: [fact],
            lead: (language) => textIn(language).meaning(thing.name, fact.object),
          },
          context,
        );
        return candidate === null ? [] : [candidate];
      });
  },
};
