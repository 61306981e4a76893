/** The languages Punkt speaks. */
export type Language = 'da' | 'en';

/** What every card's input has; all texts in it are plain, unescaped and of any length. */
export interface CardInput {
  language: Language;
}

/** An Adaptive Card 1.5, as it is sent. */
export type AdaptiveCardJson = { type: 'AdaptiveCard'; version: '1.5' } & Record<string, unknown>;

/** One card: `render` (render.ts) makes its JSON of an input. */
export interface Card<Input extends CardInput> {
  /** The name of its folder. */
  name: string;
  /** `template.json`: it uses no Markdown itself, and names only what `viewOf` gives. */
  template: object;
  /** All the template needs and nothing else, every value there: what is missing is an empty list or a `false`. */
  viewOf: (input: Input) => object;
  /** One short sentence for the phone's lock screen. Never confidential: no quote, name, decision or question. */
  summary: (input: Input) => string;
  /** For a card of which each sees their own: the action that fetches it, and by Teams' ids who sees one. */
  refresh?: (input: Input) => { action: object; userIds: string[] } | null;
}

/** The one of two that is in the reader's language. */
export const inLanguage = <Text>(language: Language, texts: Record<Language, Text>): Text => texts[language];
