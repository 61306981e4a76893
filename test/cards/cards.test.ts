import assert from 'node:assert/strict';
import { mostBytes, render } from '../../cards/render.ts';
import { allCards, inputOf, languages } from './all-cards.ts';
import { strangeIn } from './known-properties.ts';
import { problemsOfMicrosoft } from './microsoft-parser.ts';
import { nodesIn, ofType } from './nodes-in.ts';
import { overlong } from './overlong.ts';

for (const { folder, files, card, samples } of allCards) {
  describe(`the card ${folder}`, () => {
    it('has the name of its folder, both languages, and samples', () => {
      assert.equal(card.name, folder);
      for (const file of ['sample.json', 'template.json', 'text.da.ts', 'text.en.ts', 'view.ts'])
        assert.ok(files.includes(file), `${folder}/${file}`);
      assert.ok(samples.length > 0);
      for (const { name, confidential, input } of samples) {
        assert.ok(Array.isArray(confidential), `${name} says what is confidential`);
        const told = JSON.stringify(input);
        for (const word of confidential) assert.ok(told.includes(word), `“${word}” is in ${name}`);
      }
    });

    for (const sample of samples)
      for (const language of languages)
        describe(`${sample.name}, in ${language},`, () => {
          const { card: made, summary } = render(card, inputOf(sample, language));

          it('is a card of version 1.5 without a remark by Microsoft’s parser', () => {
            assert.deepEqual(problemsOfMicrosoft(made), []);
          });

          it('holds nothing unknown, and everything is of its type', () => {
            assert.deepEqual(strangeIn(made), []);
          });

          it('leaves no expression behind', () => {
            assert.ok(!JSON.stringify(made).includes('${'));
          });

          it('has no empty text, and every text wraps', () => {
            for (const { text, wrap } of ofType(made, /^TextBlock$/)) {
              assert.ok(typeof text === 'string' && text.trim() !== '');
              assert.equal(wrap, true, text);
            }
          });

          it('labels every input, and says what is wrong where one must be filled in', () => {
            for (const { id, label, isRequired, errorMessage } of ofType(made, /^Input\./)) {
              assert.ok(label, `label of ${String(id)}`);
              if (isRequired === true) assert.ok(errorMessage, `error message of ${String(id)}`);
            }
          });

          it('gives every image a text, and every action a title', () => {
            for (const { altText } of ofType(made, /^Image$/)) assert.ok(altText);
            for (const { title } of ofType(made, /^Action\./)) assert.ok(title);
          });

          it('reaches the bot alike from every client', () => {
            for (const { verb, data, fallback } of ofType(made, /^Action\.Execute$/)) {
              const { type, data: sent } = fallback as { type: unknown; data: unknown };
              assert.equal(type, 'Action.Submit');
              assert.deepEqual(sent, data);
              const told = data as Record<string, unknown>;
              assert.equal(told['verb'], verb);
              assert.equal(told['language'], language);
            }
          });

          it('toggles what is there, and has no id twice', () => {
            const ids = nodesIn(made).flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
            assert.equal(new Set(ids).size, ids.length);
            for (const { targetElements } of ofType(made, /^Action\.ToggleVisibility$/))
              for (const target of targetElements as string[]) assert.ok(ids.includes(target), target);
          });

          it('tells nothing confidential on the lock screen', () => {
            assert.match(summary, /^[^\n]{5,100}$/);
            for (const word of sample.confidential)
              assert.ok(!summary.toLowerCase().includes(word.toLowerCase()), word);
          });

          it('can be sent, whatever the length of its texts and lists', () => {
            const { card: large } = render(
              card,
              inputOf({ ...sample, input: overlong(sample.input) }, language),
            );
            assert.ok(2 * JSON.stringify(large).length <= mostBytes);
            assert.deepEqual(problemsOfMicrosoft(large), []);
            assert.deepEqual(strangeIn(large), []);
          });
        });
  });
}
