/** Draws Punkt's icons: an agenda of three items, of which one is the punkt. `npm run package:icons` writes them. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Colour, drawPng } from './png.ts';

const white: Colour = [1, 1, 1, 1];
const clear: Colour = [1, 1, 1, 0];
const blue: Colour = [0.06, 0.33, 0.55, 1];
const yellow: Colour = [1, 0.79, 0.16, 1];

const inDisc = (x: number, y: number, cx: number, cy: number, radius: number): boolean =>
  (x - cx) ** 2 + (y - cy) ** 2 <= radius ** 2;

/** A line with round ends. */
const onLine = (x: number, y: number, left: number, right: number, cy: number, half: number): boolean =>
  inDisc(x, y, Math.min(Math.max(x, left), right), cy, half);

type Part = 'punkt' | 'item' | null;

/** What of the agenda is at a point; the drawing fills the square from 0 to 1. */
const partAt = (x: number, y: number): Part => {
  if (inDisc(x, y, 0.16, 0.5, 0.16)) return 'punkt';
  for (const cy of [0.14, 0.5, 0.86]) {
    if (cy !== 0.5 && inDisc(x, y, 0.16, cy, 0.09)) return 'item';
    if (onLine(x, y, 0.44, 0.93, cy, 0.065)) return 'item';
  }
  return null;
};

/** Teams shows the middle half of the coloured icon for sure. */
const scaled = (x: number, y: number, share: number): Part =>
  partAt((x - 0.5) / share + 0.5, (y - 0.5) / share + 0.5);

export const icons = {
  'color.png': () =>
    drawPng(192, (x, y) => {
      const part = scaled(x, y, 0.5);
      return part === 'punkt' ? yellow : part === 'item' ? white : blue;
    }),
  'outline.png': () => drawPng(32, (x, y) => (scaled(x, y, 0.86) === null ? clear : white)),
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [name, draw] of Object.entries(icons))
    await writeFile(join(import.meta.dirname, '..', name), draw());
