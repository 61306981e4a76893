/**
 * Makes the Teams app: `npm run package -- --bot-id GUID --host HOST --organisation NAME --website URL`.
 * The ids and the host are what the deployment told (outputs `botId` and `host`).
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import { z } from 'zod';
import packageJson from '../../package.json' with { type: 'json' };

const folder = import.meta.dirname;
const https = z.url({ protocol: /^https$/, error: 'is no https address' });
const host = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i, 'is no host name, such as punkt.example.org');

/** What the app is made for. */
export const appParameters = z
  .object({
    'bot-id': z.guid('is no GUID').toLowerCase(),
    host,
    organisation: z.string().trim().min(1, 'is empty').max(32, 'is longer than 32 characters'),
    website: https,
    'app-id': z.guid('is no GUID').toLowerCase().optional(),
    privacy: https.optional(),
    terms: https.optional(),
    version: z
      .string()
      .regex(/^\d+\.\d+\.\d+$/, 'is no version, such as 1.2.0')
      .optional(),
  })
  .strict();
export type AppParameters = z.infer<typeof appParameters>;

/** The manifest of an app, as text. */
export const manifestFor = async (parameters: AppParameters): Promise<string> => {
  const { 'bot-id': botId, website } = parameters;
  const values: Record<string, string> = {
    BOT_ID: botId,
    APP_ID: parameters['app-id'] ?? botId,
    HOST: parameters.host,
    ORGANISATION: parameters.organisation,
    WEBSITE: website,
    PRIVACY: parameters.privacy ?? website,
    TERMS: parameters.terms ?? website,
    VERSION: parameters.version ?? packageJson.version,
  };
  const template = await readFile(join(folder, 'manifest.json'), 'utf8');
  return template.replace(/\{\{(\w+)\}\}/g, (_all, name: string) =>
    JSON.stringify(values[name] ?? '').slice(1, -1),
  );
};

/** The app as Teams' admin centre takes it: a zip of the manifest, its other language and the icons. */
export const appZip = async (parameters: AppParameters): Promise<Uint8Array> => {
  const beside = ['en.json', 'color.png', 'outline.png'];
  const files = await Promise.all(
    beside.map(async (name) => [name, new Uint8Array(await readFile(join(folder, name)))] as const),
  );
  const manifest = new TextEncoder().encode(await manifestFor(parameters));
  // The same app gives the same bytes.
  return zipSync(Object.fromEntries([['manifest.json', manifest], ...files]), {
    mtime: '2024-01-01T12:00:00',
  });
};

const run = async (): Promise<void> => {
  const options = Object.fromEntries(
    [...Object.keys(appParameters.shape), 'out'].map((name) => [name, { type: 'string' as const }]),
  );
  const { values } = parseArgs({ options });
  const { out = 'punkt-teams.zip', ...given } = values as Record<string, string | undefined>;
  const parameters = appParameters.safeParse(given);
  if (!parameters.success)
    throw new Error(
      parameters.error.issues
        .map(({ path, message }) => {
          const name = String(path[0]);
          return given[name] === undefined ? `--${name} is missing` : `--${name} ${message}`;
        })
        .join('\n'),
    );
  await writeFile(out, await appZip(parameters.data));
  process.stdout.write(`${out}\n`);
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  run().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
