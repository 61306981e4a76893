import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);
const here = import.meta.dirname;
const teamsLike = join(here, '..', '..', 'teams-like');

/** Paths of the page and the files they are. */
const named: Record<string, string> = {
  '/': join(here, 'static', 'index.html'),
  '/vendor/adaptivecards.js': resolve('adaptivecards/dist/adaptivecards.min.js'),
  '/vendor/markdown-it.js': resolve('markdown-it/browser'),
  '/teams-like/card.css': join(teamsLike, 'card.css'),
  '/teams-like/host-config.light.json': join(teamsLike, 'host-config.light.json'),
  '/teams-like/host-config.dark.json': join(teamsLike, 'host-config.dark.json'),
};

const types: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.ts': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A file of the page, ready for a browser; null for a path that is none. */
export const assetFor = async (path: string): Promise<{ type: string; text: string } | null> => {
  const file = named[path] ?? fileBelow(path);
  const text = file === null ? null : await readFile(file, 'utf8').catch(() => null);
  if (file === null || text === null) return null;
  const type = `${types[extname(file)] ?? 'text/plain'}; charset=utf-8`;
  return { type, text: extname(file) === '.ts' ? await withoutTypes(text) : text };
};

/** Names without dots but the last, so that no path leads out of the page's own folders. */
const fileBelow = (path: string): string | null =>
  /^\/(static|browser)\/(?:[\w-]+\/)?[\w-]+\.\w+$/.test(path) ? join(here, path) : null;

/** TypeScript as a browser reads it. Nothing is bundled: modules import each other as they stand. */
const withoutTypes = async (text: string): Promise<string> => {
  const { default: ts } = await import('typescript');
  const { ModuleKind, ScriptTarget } = ts;
  const compilerOptions = {
    module: ModuleKind.ESNext,
    target: ScriptTarget.ES2022,
    verbatimModuleSyntax: true,
  };
  return ts.transpileModule(text, { compilerOptions }).outputText;
};
