/** A piece of text on a page. Measures in points, y downwards, turned so that the text runs left to right. */
export interface Piece {
  text: string;
  x: number;
  /** Of the baseline. */
  y: number;
  width: number;
  /** Of the font. */
  size: number;
  /** Quarter turns of the text on the page: 0 for upright. */
  turn: number;
  /** Its place in the order the pdf draws in. */
  order: number;
}

interface PdfItem {
  str: string;
  transform: number[];
  width: number;
}

/** Signs of symbol fonts without a mapping → what they look like. */
const symbols: Record<string, string> = {
  '\uF0B7': '•',
  '\uF0A7': '▪',
  '\uF06F': '○',
  '\uF0D8': '‣',
  '\uF0FC': '✓',
  '\uF02D': '-',
};

/** What pdf.js finds on a page → pieces; whitespace of its own making goes, the geometry tells it better. */
export function textPieces(items: readonly object[], viewport: number[]): Piece[] {
  return items.flatMap((item, order) => {
    if (!isTextItem(item) || !/\S/.test(item.str)) return [];
    const [a, b, c, d, x, y] = multiply(viewport, item.transform);
    const turn = ((Math.round(Math.atan2(b, a) / (Math.PI / 2)) % 4) + 4) % 4;
    const size = Math.hypot(c, d) || Math.hypot(a, b) || 1;
    const text = item.str.replace(/[\uF000-\uF0FF]/g, (sign) => symbols[sign] ?? sign);
    return { text, ...turned(x, y, turn), width: item.width, size, turn, order };
  });
}

const isTextItem = (item: object): item is PdfItem => 'str' in item;

type Matrix = [number, number, number, number, number, number];

function multiply(outer: number[], inner: number[]): Matrix {
  const [a, b, c, d, e, f] = outer as Matrix;
  const [g, h, i, j, k, l] = inner as Matrix;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function turned(x: number, y: number, turn: number): { x: number; y: number } {
  if (turn === 1) return { x: y, y: -x };
  if (turn === 2) return { x: -x, y: -y };
  if (turn === 3) return { x: -y, y: x };
  return { x, y };
}
