/** Octets of a line in a calendar file, without its end (RFC 5545, 3.1). */
const most = 75;

/** A line in pieces of at most 75 octets, the blank that each further one begins with counted; no character is cut. */
const folded = (line: string): string => {
  const pieces: string[] = [];
  let [piece, octets] = ['', 0];
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > most) {
      pieces.push(piece);
      [piece, octets] = [' ', 1];
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
};

/** The lines of a calendar folded anew, whatever they were folded at before. Pure. */
export const foldLines = (calendar: string): string =>
  calendar
    .replace(/\r\n[ \t]/gu, '')
    .split('\r\n')
    .map(folded)
    .join('\r\n');
