import assert from 'node:assert/strict';
import { pino } from 'pino';
import { quietConsole } from '../../bot/quiet-console.ts';

describe('the console, taken from the libraries', () => {
  it('becomes lines of the log that hold nothing of what was printed, until it is given back', () => {
    const lines: string[] = [];
    const own = globalThis.console;
    const giveBack = quietConsole(pino({}, { write: (line: string) => void lines.push(line) }));
    console.error('-----BEGIN PUBLIC KEY-----', new Error('secret'));
    console.log('secret');
    giveBack();
    assert.equal(globalThis.console, own);
    assert.deepEqual(
      lines.map((line) => (JSON.parse(line) as { msg: string }).msg),
      ['a library printed', 'a library printed'],
    );
    assert.doesNotMatch(lines.join(), /BEGIN|secret/);
  });
});
