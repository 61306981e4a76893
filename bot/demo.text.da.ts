/** What the demo prints. */
export const text = {
  usage: 'Brug: npm run demo -- [--now DATO] [--corpus MAPPE]',
  needless: (what: string) => `${what} kan ikke bruges her.`,
  running: (port: number, papers: number, folder: string) =>
    `Punkt kører på http://127.0.0.1:${port} med ${papers} papirer fra ${folder}. Ctrl+C stopper.`,
  noFolder: (folder: string) => `Mappen ${folder} kan ikke læses; giv en anden med --corpus MAPPE.`,
  noPapers: (folder: string) => `Der er ingen papirer, der kan læses, i ${folder}.`,
  badNow: (now: string) =>
    `${now} er ikke et tidspunkt; skriv --now 2023-12-01 eller --now 2023-12-01T08:30.`,
  ask: (question: string, folder: string, asOf: string | null) =>
    [
      'Spørg på kommandolinjen:',
      `  npm run --silent punkt -- ask --corpus ${quoted(folder)} ${asOf === null ? '' : `--as-of ${asOf} `}${quoted(question)}`,
    ].join('\n'),
  post: (question: string, url: string) =>
    [
      'Eller spørg botten, som Teams gør det:',
      `  curl -s ${url} -H 'Content-Type: application/json' -d '${curlActivity(question)}' \\`,
      `    | node -p 'JSON.parse(require("fs").readFileSync(0)).activities[0].text'`,
    ].join('\n'),
  asked: (question: string, answer: string) =>
    `Et eksempel, spurgt gennem botten selv:\n> ${question}\n\n${answer}`,
  stopped: 'Punkt er stoppet, og det midlertidige lager er slettet.',
};

const quoted = (text: string): string => `"${text.replace(/["\\$`]/g, '\\$&')}"`;

/** Within the shell's single quotes, so an apostrophe is written as JSON writes it. */
const curlActivity = (question: string): string =>
  JSON.stringify(activityAsking(question)).replaceAll("'", '\\u0027');

/** The least of an activity that gets its answer back in the HTTP response. */
export const activityAsking = (question: string) => ({
  type: 'message',
  deliveryMode: 'expectReplies',
  channelId: 'msteams',
  conversation: { id: 'demo' },
  from: { id: 'dig' },
  recipient: { id: 'punkt' },
  text: question,
});
