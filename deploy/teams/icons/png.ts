import { crc32, deflateSync } from 'node:zlib';

/** Red, green, blue and opacity of a point, each 0–1. */
export type Colour = readonly [number, number, number, number];

/** Each pixel is looked at so many times in each direction, so that edges are smooth. */
const looks = 4;

const chunk = (type: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
};

/** A square PNG of so many pixels a side. `colourAt` tells the colour of a point of the square, 0–1 from the upper left. */
export const drawPng = (side: number, colourAt: (x: number, y: number) => Colour): Buffer => {
  const rows: number[] = [];
  for (let row = 0; row < side; row += 1) {
    rows.push(0); // No filter.
    for (let column = 0; column < side; column += 1) {
      let [red, green, blue, opacity] = [0, 0, 0, 0];
      for (let look = 0; look < looks * looks; look += 1) {
        const x = (column + ((look % looks) + 0.5) / looks) / side;
        const y = (row + (Math.floor(look / looks) + 0.5) / looks) / side;
        const [r, g, b, o] = colourAt(x, y);
        red += r * o;
        green += g * o;
        blue += b * o;
        opacity += o;
      }
      const of = (sum: number) => (opacity === 0 ? 255 : Math.round((sum / opacity) * 255));
      rows.push(of(red), of(green), of(blue), Math.round((opacity / (looks * looks)) * 255));
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 6, 0, 0, 0], 8); // Eight bits, colours with opacity.
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
