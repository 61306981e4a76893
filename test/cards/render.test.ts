import assert from 'node:assert/strict';
import { action, say } from '../../cards/actions.ts';
import type { Card, CardInput } from '../../cards/card.ts';
import { accessChosen, accessValue } from '../../cards/import-review/access-choice.ts';
import { fieldChosen, fieldValue } from '../../cards/correct-field/field-choice.ts';
import { CardFailed, render } from '../../cards/render.ts';
import { mailAddress } from '../../cards/unreachable/mail-address.ts';
import { shortened, visibleText } from '../../cards/visible-text.ts';

type Input = CardInput & { text: string };
const block = (text: string) => ({ type: 'TextBlock', text, wrap: true });
const cardOf = (body: object[], view: (input: Input) => object): Card<Input> => ({
  name: 'test',
  template: { type: 'AdaptiveCard', body },
  viewOf: view,
  summary: () => 'En prøve.',
});
const bodyOf = (card: Card<Input>, text: string): unknown =>
  render(card, { language: 'da', text }).card['body'];

describe('rendering a card', () => {
  const plain = cardOf([block('${text}')], ({ text }) => ({ text }));

  it('escapes what somebody wrote, and leaves the words of the template alone', () => {
    const card = cardOf([block('**${text}**')], ({ text }) => ({ text }));
    assert.deepEqual(bodyOf(card, 'a*b'), [block('\\*\\*a\\*b\\*\\*')]);
  });

  it('does not evaluate what somebody wrote', () => {
    assert.deepEqual(bodyOf(plain, '${text} ${$root}'), [block('${text} ${$root}')]);
  });

  it('refuses a view that gives less than the template names', () => {
    const card = cardOf([block('Hej ${navn}')], () => ({}));
    assert.throws(() => bodyOf(card, ''), new CardFailed('test', 'the view gives no value for ${navn}'));
  });

  it('shows nothing where there is nothing to show', () => {
    const card = cardOf(
      [
        block('${text}'),
        { type: 'FactSet', facts: [{ title: 'Sted', value: '${text}' }] },
        { type: 'Container', items: [block('her')] },
      ],
      ({ text }) => ({ text }),
    );
    assert.deepEqual(bodyOf(card, ' \u200B '), [{ type: 'Container', items: [block('her')] }]);
  });

  it('shortens its texts until it can be sent', () => {
    const card = cardOf([{ ...block('${text}'), $data: '${all}' }], ({ text }) => ({
      all: Array.from({ length: 200 }, () => ({ text })),
    }));
    const [first] = bodyOf(card, 'ord '.repeat(500)) as { text: string }[];
    assert.match(first?.text ?? '', /^(ord ){5,100}ord…$/);
  });

  it('refuses a card that cannot be made short enough', () => {
    const card = cardOf([{ ...block('${text}'), $data: '${all}' }], ({ text }) => ({
      all: Array.from({ length: 2_000 }, () => ({ text })),
    }));
    assert.throws(() => bodyOf(card, 'x'), /card test: more than 81920 bytes/);
  });

  it('says its language, what it is in one sentence, and what to do where cards are unknown', () => {
    const { card, summary } = render(plain, { language: 'da', text: 'hemmeligt' });
    const { lang, speak, version, fallbackText } = card;
    assert.deepEqual([lang, speak, version], ['da', summary, '1.5']);
    assert.match(String(fallbackText), /^En prøve\. .*Teams\.$/);
  });

  it('sends exactly what its buttons carry, however it looks', () => {
    const question = '  Hvem ejer *det*? ${text} \u200B';
    const card = cardOf([{ type: 'ActionSet', actions: '${actions}' }], ({ text }) => ({
      actions: [action('ask', 'Spørg', 'da', { question: text })],
    }));
    const [{ actions: [made] } = { actions: [] }] = bodyOf(card, question) as { actions: object[] }[];
    const data = { question, verb: 'ask', language: 'da' };
    assert.deepEqual(made, {
      type: 'Action.Execute',
      verb: 'ask',
      title: 'Spørg',
      data,
      fallback: { type: 'Action.Submit', title: 'Spørg', data },
    });
  });
});

describe('a button that writes for somebody', () => {
  it('writes its text, whatever its title', () => {
    assert.deepEqual(say('Møder', 'Hvornår er næste møde?'), {
      type: 'Action.Submit',
      title: 'Møder',
      data: { msteams: { type: 'imBack', value: 'Hvornår er næste møde?' } },
    });
  });
});

describe('a visible text', () => {
  it('has nothing in it that turns or hides other text', () => {
    assert.equal(visibleText(' a\u202Eb\u2066\u200Bc\u0000\uFEFF \n d '), 'abc d');
  });

  it('keeps emoji of several characters whole', () => {
    assert.equal(visibleText('👩🏽‍⚕️ ❤️‍🔥'), '👩🏽‍⚕️ ❤️‍🔥');
  });

  it('is cut at a word, and never within a character', () => {
    assert.equal(shortened('Samarbejdsaftalen om palliation', 24), 'Samarbejdsaftalen om…');
    assert.equal(shortened('abcd👩🏽‍⚕️', 6), 'abcd…');
    assert.equal(shortened('kort', 24), 'kort');
  });
});

describe('what was chosen in a card', () => {
  it('comes back as it went out', () => {
    const field = { address: 'item:2"', field: 'decision.text' };
    assert.deepEqual(fieldChosen(fieldValue(field)), field);
    for (const access of [{ level: 'public' }, { level: 'group', groupId: 'public' }] as const)
      assert.deepEqual(accessChosen(accessValue(access)), access);
  });

  it('is nothing when no card of ours offers it', () => {
    for (const value of [
      undefined,
      null,
      1,
      '',
      'x',
      '[]',
      '["a"]',
      '[1,2]',
      '{"a":1}',
      'group:',
      '['.repeat(9_999),
    ]) {
      assert.equal(fieldChosen(value), null);
      assert.equal(accessChosen(value), null);
    }
  });
});

describe('a ready mail', () => {
  it('opens with its address, subject and lines', () => {
    assert.equal(
      mailAddress('bo@example.dk', 'Punkt i Teams', 'Kære Bo\n\nÅbn Teams.'),
      'mailto:bo@example.dk?subject=Punkt%20i%20Teams&body=K%C3%A6re%20Bo%0D%0A%0D%0A%C3%85bn%20Teams.',
    );
  });

  it('has no other recipients or headers than it should', () => {
    const address = mailAddress('bo@example.dk?bcc=alle@example.dk&body=x', 'a&b', 'c\r\nd&cc=e');
    assert.deepEqual([...new URL(address).searchParams.keys()], ['subject', 'body']);
    assert.ok(!new URL(address).pathname.includes('?'));
  });

  it('leaves out a text that is too long for an address', () => {
    assert.equal(mailAddress(null, 'Punkt', 'æ'.repeat(400)), 'mailto:?subject=Punkt');
  });

  it('can be made of halves of characters', () => {
    assert.doesNotThrow(() => mailAddress('\uD800', `${'x'.repeat(119)}👍`, 'a\uDC00'));
  });
});
