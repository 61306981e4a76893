import assert from 'node:assert/strict';
import { pino } from 'pino';
import { describeError } from '../../bot/log.ts';
import { message, startBot } from '../teams/bot.ts';

/** What would end a line of the log and begin one of the attacker's, or speak to a terminal that shows it. */
const forged =
  '\n{"level":30,"msg":"godkendt af Ravnslunde"}\r\n\u001b[2J\u001b]0;Ravnslunde\u0007\u2028\u0000"},{';

describe('the log', () => {
  it('has one line of JSON for each thing that happened, whatever people and files are called and write', async () => {
    const chunks: string[] = [];
    const log = pino({ level: 'info' }, { write: (chunk: string) => void chunks.push(chunk) });
    let asked = 0;
    const bot = await startBot({
      log,
      answer: () => {
        asked += 1;
        return Promise.reject(new Error(`fejl ${forged}\n    at Ravnslunde (hemmeligt)`));
      },
    });
    try {
      const fields: object[] = [
        { from: { id: '29:a', name: forged, aadObjectId: 'a' } },
        { from: { id: `29:${forged}`, name: 'A', aadObjectId: forged } },
        { attachments: [{ contentType: forged, contentUrl: forged, name: forged }] },
        { conversation: { id: `c${forged}`, conversationType: forged, tenantId: forged } },
        { type: forged, id: forged, locale: forged, channelData: { tenant: { id: forged } } },
      ];
      for (const one of fields) await bot.post(message(`hvad siger ${forged}?`, one));
    } finally {
      await bot.stop();
    }
    assert.ok(asked > 0 && chunks.length > 1);
    for (const chunk of chunks) {
      assert.match(chunk, /^[^\n\r]*\n$/);
      // eslint-disable-next-line no-control-regex -- they are what is looked for
      assert.doesNotMatch(chunk.slice(0, -1), /[\u0000-\u001f]/);
      assert.doesNotMatch(chunk, /Ravnslunde/);
      assert.equal(typeof (JSON.parse(chunk) as { level: unknown }).level, 'number');
    }
  });

  it('takes no line of an error’s message for a place in the code', () => {
    const { at } = describeError(new Error('fejl\n    at Ravnslunde (hemmeligt)'));
    assert.ok(at.length > 0);
    assert.doesNotMatch(at.join(), /Ravnslunde/);
  });
});
