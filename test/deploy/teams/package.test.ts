import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inflateSync } from 'node:zlib';
import addFormats from 'ajv-formats';
import Ajv from 'ajv-draft-04';
import { strFromU8, unzipSync } from 'fflate';
import { appParameters, appZip, manifestFor } from '../../../deploy/teams/package.ts';
import { icons } from '../../../deploy/teams/icons/draw-icons.ts';

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, '..', '..', '..');
/** Microsoft's schemas, as the package of theirs carries them (MIT). */
const schemas = join(dirname(require.resolve('@microsoft/app-manifest')), 'json-schemas', 'teams');
const botId = '6f1d2c3b-4a59-4e8d-9c7b-0a1b2c3d4e5f';
const given = appParameters.parse({
  'bot-id': botId,
  host: 'punkt.example.org',
  organisation: 'Region Prøve',
  website: 'https://example.org/punkt',
});

type Command = { title: string; description: string };
type Manifest = {
  manifestVersion: string;
  id: string;
  version: string;
  bots: {
    botId: string;
    supportsFiles: boolean;
    commandLists: { scopes: string[]; commands: Command[] }[];
  }[];
  composeExtensions: { botId: string; commands: { id: string; parameters: { title: string }[] }[] }[];
  icons: { color: string; outline: string };
  validDomains: string[];
  localizationInfo: {
    defaultLanguageTag: string;
    additionalLanguages: { languageTag: string; file: string }[];
  };
};

/** What Microsoft's schema finds wrong. */
const faults = async (schema: string, text: string): Promise<string[]> => {
  const { manifestVersion } = JSON.parse(await manifestFor(given)) as Manifest;
  const ajv = new (Ajv.default ?? Ajv)({ strict: false, allErrors: true, unicodeRegExp: false });
  (addFormats.default ?? addFormats)(ajv);
  const read = await readFile(join(schemas, `v${manifestVersion}`, schema), 'utf8');
  const validate = ajv.compile(JSON.parse(read) as object);
  validate(JSON.parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
};

describe('the Teams app', () => {
  let files: Record<string, Uint8Array>;
  let manifest: Manifest;
  before(async () => {
    files = unzipSync(await appZip(given));
    manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as Manifest;
  });

  it('is what Microsoft’s schema says, in both languages', async () => {
    assert.deepEqual(await faults('MicrosoftTeams.schema.json', JSON.stringify(manifest)), []);
    const english = strFromU8(files['en.json'] ?? new Uint8Array());
    assert.deepEqual(await faults('MicrosoftTeams.Localization.schema.json', english), []);
  });

  it('would be told apart from one that is wrong', async () => {
    const wrong = { ...manifest, accentColor: 'blue', bots: [{ ...manifest.bots[0], botId: 'me' }] };
    const found = await faults('MicrosoftTeams.schema.json', JSON.stringify(wrong));
    assert.ok(found.some((one) => one.startsWith('/accentColor')));
    assert.ok(found.some((one) => one.startsWith('/bots/0/botId')));
  });

  it('is made for the bot and the host it is told, and leaves nothing open', () => {
    assert.doesNotMatch(JSON.stringify(manifest), /\{\{|\}\}/);
    assert.deepEqual(
      [manifest.id, manifest.bots[0]?.botId, manifest.composeExtensions[0]?.botId, manifest.validDomains],
      [botId, botId, botId, ['punkt.example.org']],
    );
    assert.equal(manifest.bots[0]?.supportsFiles, true);
  });

  it('holds the files it names and no others', () => {
    const named = [
      ...Object.values(manifest.icons),
      ...manifest.localizationInfo.additionalLanguages.map(({ file }) => file),
    ];
    assert.deepEqual(Object.keys(files).sort(), ['manifest.json', ...named].sort());
  });

  it('has the same bytes each time', async () => {
    assert.deepEqual(Buffer.from(await appZip(given)), Buffer.from(await appZip(given)));
  });

  it('says everything in English that it says in Danish', () => {
    const english = JSON.parse(strFromU8(files['en.json'] ?? new Uint8Array())) as Record<string, string>;
    const said = (value: unknown, path: string): string[] => {
      if (Array.isArray(value)) return value.flatMap((one, at) => said(one, `${path}[${String(at)}]`));
      if (typeof value !== 'object' || value === null) return [];
      return Object.entries(value).flatMap(([key, inner]) => {
        const at = path === '' ? key : `${path}.${key}`;
        const shown = ['title', 'description', 'short', 'full'].includes(key) && typeof inner === 'string';
        return shown ? [at] : said(inner, at);
      });
    };
    const { $schema, ...sentences } = english;
    assert.ok($schema?.includes(manifest.manifestVersion));
    assert.deepEqual(Object.keys(sentences).sort(), said(manifest, '').sort());
  });

  it('searches for what the bot searches for', async () => {
    const source = await readFile(join(root, 'bot', 'ask', 'showing', 'search-hits.ts'), 'utf8');
    const [, body = ''] = /const commands[^=]*= \{([^}]*)\}/.exec(source) ?? [];
    const known = [...body.matchAll(/^\s*(\w+):/gm)].map(([, name]) => name);
    assert.deepEqual(manifest.composeExtensions[0]?.commands.map(({ id }) => id).sort(), known.sort());
  });

  it('has icons of the sizes that Teams wants, drawn by the script beside them', async () => {
    for (const [name, side] of [
      ['color.png', 192],
      ['outline.png', 32],
    ] as const) {
      const png = Buffer.from(files[name] ?? []);
      assert.equal(png.subarray(0, 8).toString('latin1'), '\x89PNG\r\n\x1a\n');
      assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [side, side]);
      assert.deepEqual(pixelsOf(png), pixelsOf(icons[name]()), `${name}: npm run package:icons`);
    }
  });

  it('has an outline that is white on nothing', () => {
    const pixels = pixelsOf(Buffer.from(files['outline.png'] ?? []));
    assert.ok(pixels.some(([, , , opacity]) => opacity === 255));
    assert.ok(pixels.some(([, , , opacity]) => opacity === 0));
    for (const [red, green, blue] of pixels) assert.deepEqual([red, green, blue], [255, 255, 255]);
  });
});

/** Red, green, blue and opacity of each pixel of a PNG without filters. */
const pixelsOf = (png: Buffer): number[][] => {
  const side = png.readUInt32BE(16);
  let data = Buffer.alloc(0);
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.subarray(at + 4, at + 8).toString('latin1') === 'IDAT')
      data = Buffer.concat([data, png.subarray(at + 8, at + 8 + png.readUInt32BE(at))]);
  const raw = inflateSync(data);
  const pixels: number[][] = [];
  for (let row = 0; row < side; row += 1)
    for (let column = 0; column < side; column += 1) {
      const at = row * (side * 4 + 1) + 1 + column * 4;
      pixels.push([...raw.subarray(at, at + 4)]);
    }
  return pixels;
};

describe('npm run package', () => {
  const make = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'deploy/teams/package.ts', ...args], {
      cwd: root,
      encoding: 'utf8',
    });

  it('writes the zip', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'punkt-app-'));
    const out = join(folder, 'app.zip');
    const { status, stderr } = make(
      ...['--bot-id', botId, '--host', 'punkt.example.org', '--organisation', 'Region Prøve'],
      ...['--website', 'https://example.org/punkt', '--out', out],
    );
    assert.equal(status, 0, stderr);
    assert.deepEqual(await readFile(out), Buffer.from(await appZip(given)));
    await rm(folder, { recursive: true });
  });

  it('names everything that is missing or wrong at once', () => {
    const { status, stderr } = make('--bot-id', 'me', '--host', 'https://x.dk/', '--website', 'http://x.dk');
    assert.equal(status, 1);
    assert.deepEqual(stderr.trim().split('\n'), [
      '--bot-id is no GUID',
      '--host is no host name, such as punkt.example.org',
      '--organisation is missing',
      '--website is no https address',
    ]);
  });
});
