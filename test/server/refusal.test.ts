import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { StoreError } from '../../data/store/errors.ts';
import { sentenceOf } from '../../bot/refusal.ts';

/** What the system says to whoever wants to listen there. */
const refusedAt = (host: string): Promise<Error> =>
  new Promise((resolve) => {
    createServer().on('error', resolve).listen(0, host);
  });

describe('a refusal', () => {
  it('names HOST when the address is not this machine’s', async () => {
    // 192.0.2.0/24 is for documentation: no machine has it.
    const sentence = sentenceOf(await refusedAt('192.0.2.1'));
    assert.match(sentence ?? '', /^Maskinen har ikke adressen 192\.0\.2\.1: sæt HOST til .+\.$/);
  });

  it('names PORT when the port is not allowed', () => {
    // As Node words it; whoever runs the tests as root is never refused.
    const error = Object.assign(new Error('listen EACCES: permission denied 127.0.0.1:80'), {
      code: 'EACCES',
      syscall: 'listen',
      port: 80,
    });
    assert.match(sentenceOf(error) ?? '', /^Punkt må ikke lytte på PORT 80: sæt PORT til .+\.$/);
  });

  const stores: [what: string, error: StoreError, environment: NodeJS.ProcessEnv, says: RegExp][] = [
    [
      'the folder',
      new StoreError('unavailable', { detail: 'x', cause: Object.assign(new Error(), { code: 'EACCES' }) }),
      { PUNKT_DATA: '/data' },
      /i \/data: .*PUNKT_DATA.* \(EACCES\)\.$/,
    ],
    [
      'the account',
      new StoreError('unavailable', { detail: 'x' }),
      { COSMOS_ENDPOINT: 'https://x.example', COSMOS_KEY: 'k' },
      /på https:\/\/x\.example: .*COSMOS_ENDPOINT.*om lidt\.$/,
    ],
    [
      'what to do about damage',
      new StoreError('damaged', { detail: 'x' }),
      { PUNKT_DATA: '/data' },
      /\/data \(PUNKT_DATA\).*importér/,
    ],
  ];
  for (const [what, error, environment, says] of stores)
    it(`of the store names ${what}`, () => {
      assert.match(sentenceOf(error, environment) ?? '', says);
    });

  it('has no sentence for a fault of Punkt’s own', () => {
    assert.equal(sentenceOf(new TypeError('x is undefined')), null);
  });
});
