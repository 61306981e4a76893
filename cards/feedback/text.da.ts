/** What the card feedback says in Danish. */
export const danish = {
  titles: { like: 'Tak', dislike: 'Tak, fordi du siger det' },
  labels: { like: 'Hvad var godt ved svaret?', dislike: 'Hvad var galt med svaret?' },
  missing: 'Vælg det, der passer bedst.',
  reasons: {
    like: {
      right: 'Det er rigtigt',
      source: 'Jeg kan se, hvor det står',
      quick: 'Det gik hurtigt',
    },
    dislike: {
      wrong: 'Det er forkert',
      missed: 'Det står i papirerne, men blev ikke fundet',
      outdated: 'Det er forældet',
      'other-place': 'Kilden siger noget andet',
      unclear: 'Det er svært at forstå',
    },
  },
  stored: 'Jeg gemmer dit valg, men ikke spørgsmålet.',
  send: 'Send',
  summary: 'Punkt spørger, hvordan svaret var.',
};
export type Sentences = typeof danish;
