/** What the process says about itself. */
export const text = {
  usage: 'Brug: npm start',
  needless: (what: string) => `${what} kan ikke bruges her.`,
};
