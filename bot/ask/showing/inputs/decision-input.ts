import type { AnswerInput } from '../../../../cards/answer/view.ts';
import type { DecisionInput } from '../../../../cards/decision/view.ts';
import { formatDate, formatWhen } from '../../../../data/language/format-date.ts';
import type { Language } from '../../../../data/language/format-date.ts';
import type { Outcome } from '../../../../data/model/paper.ts';
import type { Fact, Relation } from '../../../../data/register/fact.ts';
import { titleOf, type Point } from '../agenda.ts';
import { sentencesIn } from '../sentences.ts';
import type { Sight } from '../sight.ts';
import { answered } from './questions-answered.ts';
import { noteOf, placeOf, tellingOf } from './telling-of.ts';

const mostSuggestions = 2;

/** Who met and when: "Styregruppen for akutområdet, 14. marts 2024"; null where no paper tells. */
export const occasionOf = ({ body, paper, day }: Point, language: Language): string | null => {
  const name = body?.name ?? paper.paper.document.body;
  const parts = [name, day === null ? null : formatDate(day, language)].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
};

/** What the item's own paper says of it. */
const saidAt = ({ thing, paper }: Point, relation: Relation, { register }: Sight): Fact[] =>
  register.about(thing.id, relation).filter((fact) => fact.document === paper.documentId);

/** A decision as the minutes have it, with what parties said and what follows. */
export const decisionInput = (
  point: Point & { decision: Fact },
  sight: Sight,
  language: Language,
): DecisionInput => {
  const { item, decision } = point;
  const text = sentencesIn(language);
  const moved = saidAt(point, 'deadline', sight).flatMap(({ when, movedFrom }) =>
    when === null || movedFrom === null
      ? []
      : [text.moved(formatWhen(movedFrom, language), formatWhen(when, language))],
  );
  return {
    language,
    item: { number: item.number, title: titleOf(item) },
    meeting: occasionOf(point, language),
    text: decision.citation.quote,
    outcome: decision.quality as Outcome | null,
    place: placeOf(decision),
    positions: saidAt(point, 'position', sight).map((fact) => ({
      party: fact.quality ?? '',
      text: fact.object,
    })),
    followUps: saidAt(point, 'follow-up', sight).map(({ object, quality, when }) => ({
      text: object,
      responsible: quality,
      due: when === null ? null : formatWhen(when, language),
    })),
    note: noteOf([tellingOf([decision], sight.asOf, language).note, ...moved]),
    suggestions: suggestionsFor(point, sight, language),
  };
};

/**
 * An item without a decision: that none is told, with what was proposed, which is none, or else where the item stands.
 */
export const undecidedInput = (point: Point, sight: Sight, language: Language): AnswerInput => {
  const { item, onAgenda } = point;
  const text = sentencesIn(language);
  const named = text.item(item.number, titleOf(item));
  const where = occasionOf(point, language) ?? '';
  const proposed = saidAt(point, 'recommendation', sight);
  const facts = proposed.length > 0 ? proposed : [onAgenda];
  return {
    language,
    status: 'answered',
    lead: proposed.length > 0 ? text.proposed(named, where) : text.noDecision(named, where),
    note: tellingOf(facts, sight.asOf, language).note,
    citations: facts.map(({ citation }) => citation),
    nearest: [],
    suggestions: suggestionsFor(point, sight, language),
  };
};

const suggestionsFor = (point: Point, sight: Sight, language: Language): string[] => {
  const { ask } = sentencesIn(language);
  const title = titleOf(point.item);
  const has = (relation: Relation, question: string): string[][] =>
    saidAt(point, relation, sight).length > 0 ? [[question]] : [];
  return answered(
    [
      ...has('recommendation', ask.proposed(title)),
      ...has('attachment', ask.attachments(title)),
      ...has('deadline', ask.deadline(title)),
    ],
    sight,
    mostSuggestions,
  );
};
