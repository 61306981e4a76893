// The package's own entry has types that pull in another package's TypeScript sources; its engine's have not.
import { Template } from 'adaptivecards-templating/lib/template-engine.js';
import type { AdaptiveCardJson, Card, CardInput } from './card.ts';
import { commonText } from './common-text.ts';
import { finished, maskedIn } from './finishing.ts';

/** Bytes as UTF-16. Teams refuses a message somewhere above 100 KB; this leaves room for what is around the card. */
export const mostBytes = 80 * 1024;

/** A card that cannot be sent: its template names what its view does not give, or it stays too large. */
export class CardFailed extends Error {
  constructor(card: string, why: string) {
    super(`card ${card}: ${why}`);
    this.name = 'CardFailed';
  }
}

export interface RenderedCard {
  card: AdaptiveCardJson;
  /** For the message's `summary`: one short sentence without anything confidential. */
  summary: string;
}

/** Parsing a template takes longer than everything else together. */
const templates = new WeakMap<object, Template>();

const templateOf = (template: object): Template => {
  const known = templates.get(template);
  if (known !== undefined) return known;
  const made = new Template(template);
  templates.set(template, made);
  return made;
};

/** Shares of the usual lengths that texts may have; the next is tried when a card is too large. */
const shares = [1, 0.3, 0.1, 0.03] as const;

/**
 * Makes a card: expands its template, escapes and shortens every text a client shows, and sets what all cards have.
 * @throws CardFailed when the template names what the view does not give, or the card is too large even with its
 *   texts shortened: faults of the card, which its tests find
 */
export const render = <Input extends CardInput>(card: Card<Input>, input: Input): RenderedCard => {
  const summary = card.summary(input);
  const refresh = card.refresh?.(input) ?? null;
  const expanded = templateOf(card.template).expand({ $root: maskedIn(card.viewOf(input)) }) as object;
  for (const share of shares) {
    const { node, missing } = finished(expanded, share);
    if (missing !== null) throw new CardFailed(card.name, `the view gives no value for ${missing}`);
    const made: AdaptiveCardJson = {
      ...(node as object),
      type: 'AdaptiveCard',
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      version: '1.5',
      lang: input.language,
      speak: summary,
      fallbackText: commonText(input.language).cannotBeShown(summary),
      ...(refresh === null ? {} : { refresh }),
    };
    if (2 * JSON.stringify(made).length <= mostBytes) return { card: made, summary };
  }
  throw new CardFailed(card.name, `more than ${String(mostBytes)} bytes, even with short texts`);
};
