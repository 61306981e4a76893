import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Language, type Node, Parser } from 'web-tree-sitter';

const require = createRequire(import.meta.url);
export const azureFolder = join(import.meta.dirname, '..', '..', '..', 'deploy', 'azure');

/** Something that only Azure can work out: a name, a call, a choice. */
export class Expression {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}
export type Value = string | number | boolean | null | Expression | Value[] | { [key: string]: Value };

export type Resource = {
  symbol: string;
  /** `Microsoft.App/containerApps`; of a nested one its own part alone. */
  type: string;
  /** The day its API is of; null for nested and for existing ones without. */
  api: string | null;
  existing: boolean;
  body: Value;
};
export type BicepFile = {
  /** What could not be understood, with its line. */
  errors: string[];
  parameters: string[];
  variables: Record<string, Value>;
  resources: Resource[];
  modules: { path: string; params: Record<string, Value> }[];
  outputs: string[];
};

const parser = (async (): Promise<Parser> => {
  await Parser.init();
  const folder = require.resolve('tree-sitter-bicep/package.json').replace(/package\.json$/, '');
  const one = new Parser();
  one.setLanguage(await Language.load(`${folder}tree-sitter-bicep.wasm`));
  return one;
})();

const named = (node: Node): Node[] =>
  node.namedChildren.filter((child): child is Node => child !== null && child.type !== 'comment');

const textOf = (node: Node): string => {
  const parts = named(node);
  if (parts.length === 0) return '';
  // What Azure fills in stays as it is written.
  return node.text.slice(1, -1);
};

/** A value as it stands in the file. */
const valueOf = (node: Node): Value => {
  switch (node.type) {
    case 'string':
      return textOf(node);
    case 'number':
      return Number(node.text);
    case 'boolean':
      return node.text === 'true';
    case 'null':
      return null;
    case 'array':
      return named(node).map(valueOf);
    case 'for_statement': {
      const body = named(node).at(-1);
      return body === undefined ? null : [valueOf(body)];
    }
    case 'object': {
      const entries = named(node).flatMap((property): [string, Value][] => {
        const [key, value] = named(property);
        if (key === undefined || value === undefined) return [];
        return [[key.type === 'string' ? textOf(key) : key.text, valueOf(value)]];
      });
      return Object.fromEntries(entries);
    }
    default:
      return new Expression(node.text);
  }
};

const everyNode = function* (node: Node): Generator<Node> {
  yield node;
  for (const child of node.children) if (child !== null) yield* everyNode(child);
};

/** Reads a Bicep file for its parts. It is a check of form and names; what Azure allows only its own compiler knows. */
export const readBicep = async (text: string): Promise<BicepFile> => {
  const tree = (await parser).parse(text);
  if (tree === null) throw new Error('nothing was read');
  const read: BicepFile = {
    ...{ errors: [], parameters: [], variables: {}, resources: [], modules: [], outputs: [] },
  };
  for (const node of everyNode(tree.rootNode)) {
    if (node.isError || node.isMissing)
      read.errors.push(`line ${String(node.startPosition.row + 1)}: ${node.text.slice(0, 40)}`);
    const [symbol, second] = named(node);
    if (symbol === undefined) continue;
    if (node.type === 'parameter_declaration') {
      const name = named(node).find(({ type }) => type === 'identifier');
      read.parameters.push(name?.text ?? '');
    }
    if (node.type === 'output_declaration') read.outputs.push(symbol.text);
    const last = named(node).at(-1);
    if (node.type === 'variable_declaration' && last !== undefined)
      read.variables[symbol.text] = valueOf(last);
    if (node.type === 'module_declaration' && second !== undefined) {
      const body = [...everyNode(node)].find(({ type }) => type === 'object');
      const value = body === undefined ? {} : (valueOf(body) as { params?: Record<string, Value> });
      read.modules.push({ path: textOf(second), params: value.params ?? {} });
    }
    if (node.type === 'resource_declaration' && second !== undefined) {
      const [type = '', api = null] = textOf(second).split('@');
      const body = [...everyNode(node)].find(
        ({ type: kind }) => kind === 'object' || kind === 'for_statement',
      );
      read.resources.push({
        ...{ symbol: symbol.text, type, api },
        existing: /^resource \S+ '[^']+' existing/.test(node.text),
        body: body === undefined ? {} : valueOf(body),
      });
    }
  }
  return read;
};

/** Reads a file of deploy/azure. The grammar knows no parameter files: to it their values are variables. */
export const readAzure = async (file: string): Promise<BicepFile> => {
  const text = await readFile(join(azureFolder, file), 'utf8');
  return readBicep(
    file.endsWith('.bicepparam') ? text.replace(/^using .*$/m, '').replace(/^param /gm, 'var ') : text,
  );
};

/** Every object within a value, itself too. */
export const objectsIn = (value: Value): { [key: string]: Value }[] => {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (value === null || typeof value !== 'object' || value instanceof Expression) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
};
