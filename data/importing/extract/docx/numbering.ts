/** One level of a list as `numbering.xml` defines it. */
export interface ListLevel {
  start: number;
  format: string;
  /** What stands before the text: `%1.`, `§ %1`, `%1.%2`. */
  text: string;
  /** All figures decimal, whatever the format of the levels above ("legal" numbering). */
  legal: boolean;
  /** Counts anew only after this level (1-based) or one above it; 0 never; null after any above. */
  restartAfter: number | null;
  /** The paragraph style that brings this level with it, such as a numbered heading. */
  style: string | null;
}

export interface ListDefinition {
  /** Lists that share this count on from each other. */
  counter: string;
  levels: Map<number, ListLevel>;
  /** Levels at which this list begins anew, and with what. */
  restarts: Map<number, number>;
  /** Defined by a style elsewhere; the levels are found there. */
  link: string | null;
}

/** `numId` → its list. */
export type Numbering = Map<string, ListDefinition>;

/** What mammoth keeps of a paragraph's numbering. See {@link numberingForMammoth} for what is put there. */
export interface ListLevelKey {
  isOrdered: boolean;
  level: string;
  paragraphStyleId?: string;
}

interface Tag {
  name: string;
  closes: boolean;
  value: string | null;
  attributes: Record<string, string>;
}

/** Reads `numbering.xml`: machine-written, flat, no text, so its tags in order say it all. */
export function readNumbering(xml: string): Numbering {
  const abstract = new Map<string, { levels: Map<number, ListLevel>; link: string | null }>();
  const numbering: Numbering = new Map();
  let current: { levels: Map<number, ListLevel>; link: string | null } | undefined;
  let level: ListLevel | undefined;
  let list: ListDefinition | undefined;
  let override = 0;

  for (const { name, closes, value, attributes } of tags(xml)) {
    if (closes) {
      if (name === 'abstractNum') current = undefined;
      if (name === 'lvl') level = undefined;
      if (name === 'num') list = undefined;
      continue;
    }
    if (name === 'abstractNum') {
      current = { levels: new Map(), link: null };
      abstract.set(attributes.abstractNumId ?? '', current);
    } else if (name === 'num') {
      list = { counter: '', levels: new Map(), restarts: new Map(), link: null };
      numbering.set(attributes.numId ?? '', list);
    } else if (name === 'abstractNumId' && list && value !== null) {
      const base = abstract.get(value);
      list.counter = value;
      list.levels = new Map(base?.levels);
      list.link = base?.link ?? null;
    } else if (name === 'lvlOverride') override = Number(attributes.ilvl ?? 0);
    else if (name === 'startOverride') list?.restarts.set(override, Number(value ?? 1));
    else if (name === 'lvl') {
      level = { start: 1, format: 'decimal', text: '', legal: false, restartAfter: null, style: null };
      (current ?? list)?.levels.set(Number(attributes.ilvl ?? 0), level);
    } else if (name === 'numStyleLink' && current) current.link = value;
    else if (level) readLevelTag(level, name, value);
  }
  return numbering;
}

function readLevelTag(level: ListLevel, name: string, value: string | null): void {
  if (name === 'start') level.start = Number(value ?? 1);
  if (name === 'numFmt') level.format = value ?? 'decimal';
  if (name === 'lvlText') level.text = value ?? '';
  if (name === 'lvlRestart') level.restartAfter = Number(value ?? 0);
  if (name === 'pStyle') level.style = value;
  if (name === 'isLgl') level.legal = value !== '0' && value !== 'false';
}

/**
 * The numbering part as mammoth is given it. Mammoth keeps only `isOrdered`, `level` and the style id of a
 * paragraph's level, and loses which list it is in; so every list becomes a definition of its own whose levels
 * carry the key `numId/level`: as style id where a paragraph names its list, as level where its style does.
 */
export function numberingForMammoth(numbering: Numbering): string {
  const styled = new Set<string>();
  const definitions = [...numbering].map(([id, list]) => {
    const levels = [...list.levels].map(([at, { format, style }]) => {
      const key = `${id}/${at}`;
      const body = `<w:numFmt w:val="${format === 'bullet' ? 'bullet' : 'decimal'}"/>`;
      const byStyle =
        style === null || styled.has(style)
          ? ''
          : `<w:lvl w:ilvl="${key}">${body}<w:pStyle w:val="${escape(style)}"/></w:lvl>`;
      if (style !== null) styled.add(style);
      return `<w:lvl w:ilvl="${at}">${body}<w:pStyle w:val="${key}"/></w:lvl>${byStyle}`;
    });
    const link = list.link === null ? '' : `<w:numStyleLink w:val="${escape(list.link)}"/>`;
    return `<w:abstractNum w:abstractNumId="${escape(id)}">${link}${levels.join('')}</w:abstractNum>`;
  });
  const lists = [...numbering.keys()].map(
    (id) => `<w:num w:numId="${escape(id)}"><w:abstractNumId w:val="${escape(id)}"/></w:num>`,
  );
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return `<w:numbering xmlns:w="${namespace}">${definitions.join('')}${lists.join('')}</w:numbering>`;
}

/** Which list and level a paragraph is in, from what mammoth kept; null if it does not tell. */
export function listPlace(key: ListLevelKey): { list: string; level: number } | null {
  const place = /^(.*)\/(\d+)$/.exec(key.level) ?? /^(.*)\/(\d+)$/.exec(key.paragraphStyleId ?? '');
  return place ? { list: place[1]!, level: Number(place[2]) } : null;
}

function* tags(xml: string): Generator<Tag> {
  for (const [, slash, name, rest] of xml.matchAll(
    /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g,
  )) {
    const attributes: Record<string, string> = {};
    for (const [, key, double, single] of rest!.matchAll(
      /(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
    ))
      attributes[key!] = unescape(double ?? single ?? '');
    yield { name: name!, closes: slash === '/', value: attributes.val ?? null, attributes };
    if (rest!.endsWith('/')) yield { name: name!, closes: true, value: null, attributes: {} };
  }
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescape = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      const point = hex ? parseInt(hex, 16) : Number(decimal ?? NaN);
      if (point <= 0x10ffff) return String.fromCodePoint(point);
      return entities[name ?? ''] ?? whole;
    },
  );

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
