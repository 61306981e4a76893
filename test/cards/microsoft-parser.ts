import { createRequire } from 'node:module';

interface Problem {
  message: string;
}
/** As much of Microsoft's parser as is used; its own types need a browser's. */
interface Parser {
  Versions: { v1_5: unknown };
  SerializationContext: new (version: unknown) => {
    readonly eventCount: number;
    getEventAt(index: number): Problem;
  };
  CardElement: { langProperty: { regEx: RegExp } };
  AdaptiveCard: new () => {
    parse(json: object, context: unknown): void;
    validateProperties(): { validationEvents: Problem[] };
  };
}

// The package's main file needs a browser; this one does not.
const parser = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as Parser;

/**
 * Without what Teams knows in every version and the parser only in a later one: a people picker gets its choices from
 * Teams (`choices.data`), and so has none of its own.
 */
const withoutPeoplePickers = (json: object): object =>
  JSON.parse(JSON.stringify(json), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('choices.data' in value)) return value;
    const others = Object.entries(value).filter(([key]) => key !== 'choices.data');
    return { ...Object.fromEntries(others), choices: [{ title: 'Somebody', value: 'somebody' }] };
  }) as object;

/** What Microsoft's parser warns of or refuses in a card, as a client that knows version 1.5. */
export const problemsOfMicrosoft = (json: object): string[] => {
  // Its pattern for languages is global and so remembers where it stopped: every second card would be refused.
  parser.CardElement.langProperty.regEx.lastIndex = 0;
  const context = new parser.SerializationContext(parser.Versions.v1_5);
  const card = new parser.AdaptiveCard();
  card.parse(withoutPeoplePickers(json), context);
  const found = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  return [...found, ...card.validateProperties().validationEvents.map(({ message }) => message)];
};
