import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ask, reach } from '../../bot/ask/ask.ts';
import type { Asked } from '../../bot/ask/ask.ts';
import { languageOf } from '../../data/language/detect.ts';
import { maxAnswerLength } from '../../data/model/answer.ts';
import type { Answer } from '../../data/model/answer.ts';
import { buildRegister } from '../../data/register/build-register.ts';
import { draft, mandate, minutes } from '../register/papers.ts';

const register = buildRegister([mandate(), minutes(), draft()]);
const answer = (text: string, more: Omit<Asked, 'text'> = {}): Answer =>
  ask({ text, asOf: '2024-06-01', ...more }, register);
const answered = (text: string, more: Omit<Asked, 'text'> = {}): Answer => {
  const given = answer(text, more);
  assert.equal(given.status, 'answered', `${text} → ${given.status}: ${given.text}`);
  return given;
};
const folded = (text: string) => text.replace(/\s+/gu, ' ');

/** Question, region, what the lead or the quotes must say. One line a kind and language; add lines here. */
const questions: [string, string | null, RegExp][] = [
  ['Hvem ejer aftalen om kompression?', null, /stående arbejdsgruppe for sårpleje/u],
  ['Who owns the agreement on kompression?', null, /stående arbejdsgruppe for sårpleje/u],
  ['hvem ejer sårplejeaftalen', 'Syddanmark', /stående arbejdsgruppe for sårpleje/u],
  ['hvem ejer sårplejeaftalen i region sjælland', null, /Temagruppen for sår/u],
  ['hvem havde aftalen om kompression før maj 2024?', null, /Arbejdsgruppen for kompression/u],
  ['Hvilke aftaler har arbejdsgruppen for sårpleje?', null, /kompression/u],
  ['which agreements does the arbejdsgruppe for sårpleje own?', null, /sårpleje i eget hjem/u],
  ['Hvilke opgaver har den stående arbejdsgruppe for sårpleje?', null, /følge udviklingen/u],
  ['what are the tasks of den stående arbejdsgruppe for sårpleje?', null, /følge udviklingen/u],
  ['hvem sidder i den stående arbejdsgruppe for sårpleje', null, /5 pladser/u],
  ['who are the members of den stående arbejdsgruppe for sårpleje?', null, /5 seats/u],
  ['Hvem refererer den stående arbejdsgruppe for sårpleje til?', null, /Strategisk Sundhedsstyregruppe/u],
  ['who does den stående arbejdsgruppe for sårpleje report to?', null, /Strategisk Sundhedsstyregruppe/u],
  ['Hvem er sekretær for den stående arbejdsgruppe for sårpleje?', null, /regional sekretær/u],
  ['who is the secretariat of den stående arbejdsgruppe for sårpleje?', null, /regional sekretær/u],
  // Called by the telling word of its name and its kind, as people do.
  ['hvem er sekretær for sårpleje-gruppen', null, /regional sekretær/u],
  ['hvem refererer sårplejegruppen til', null, /Strategisk Sundhedsstyregruppe/u],
  ['Hvad erstattede Sårgruppen?', null, /stående arbejdsgruppe for sårpleje/u],
  ['what replaced Sårgruppen?', null, /stående arbejdsgruppe for sårpleje/u],
  ['Hvad blev besluttet om sårplejeaftalen?', 'Sjælland', /videreføres/u],
  ['what was decided on sårplejeaftalen?', 'Sjælland', /videreføres/u],
  ['Hvornår mødtes Udvalget for Nære Tilbud?', null, /3\. februar 2022/u],
  ['where did Udvalget for Nære Tilbud meet?', null, /Lokale 7/u],
  ['Hvad er fristen for forslag til projekter?', null, /1\. april 2022/u],
  ['when is the deadline for forslag til projekter?', null, /1 April 2022/u],
  ['Hvilke bilag er der til punktet om status på sårplejeaftalen?', 'Sjælland', /tidsplan\.docx/u],
  ['which attachments are there to the status på sårplejeaftalen?', 'Sjælland', /Oversigt over kommuner/u],
  ['Hvem er formand for Udvalget for Nære Tilbud?', null, /Bodil Testrup/u],
  ['who chairs Udvalget for Nære Tilbud?', null, /Bodil Testrup/u],
  ['Hvem var fraværende på mødet i Udvalget for Nære Tilbud?', null, /Karsten Fiktionsen/u],
  ['hvad betyder TFS?', null, /Temagruppen for sår/u],
  ['er kommissoriet for Lokalforum Vest vedtaget?', null, /udkast/u],
];

describe('ask', () => {
  for (const [text, region, expected] of questions)
    it(`answers: ${text}${region === null ? '' : ` (${region})`}`, () => {
      const given = answered(text, { region });
      assert.match(folded([given.lead, ...given.citations.map((one) => one.quote)].join('\n')), expected);
    });

  it('says who owned it before, and quotes where that stands', () => {
    const given = answered('Hvem ejer aftalen om kompression?');
    assert.match(given.lead, /2\. maj 2024.*Sårgruppen og Arbejdsgruppen for kompression/u);
    assert.match(given.citations.map((one) => one.quote).join('\n'), /vedligeholder/u);
  });

  it('gives the alternatives by region when no region is the context', () => {
    const given = answer('Hvem ejer sårplejeaftalen?');
    assert.equal(given.status, 'ambiguous');
    assert.match(given.lead, /Syddanmark.*Sjælland|Sjælland.*Syddanmark/u);
    assert.deepEqual(given.alternatives.map((one) => one.citation.document).sort(), [
      'mandat.txt',
      'referat.txt',
    ]);
  });

  it('asks which of two people a first name means', () => {
    const given = answer('hvem er Bodil?');
    assert.equal(given.status, 'ambiguous');
    assert.deepEqual(given.alternatives.map((one) => one.label).sort(), [
      'Bodil Prøvegaard',
      'Bodil Testrup',
    ]);
  });

  it('tells the decided day of a moved deadline, and the first', () => {
    assert.match(
      answered('Hvad er fristen for forslag til projekter?').lead,
      /1\. april 2022.*1\. marts 2022/u,
    );
  });

  it('never gives a recommendation as a decision', () => {
    assert.equal(answer('Hvad blev besluttet om den nye bygning?').status, 'unknown');
  });

  it('never lets a draft replace a group', () => {
    const given = answer('Hvem har afløst den stående arbejdsgruppe for sårpleje?');
    assert.doesNotMatch(given.lead, /er erstattet af Lokalforum Vest/u);
  });

  for (const text of [
    'Hvem ejer rumfartsaftalen?',
    'Hvem er formand for Rumfartsudvalget?',
    'who owns the agreement on submarines Xyltron?',
    'Hvad blev besluttet om ubådsprogrammet?',
    'Hvornår er fristen for månelandingen?',
    'hvem ejer sårplejeaftalen i Region Nordjylland?',
    '',
    '???',
  ])
    it(`says that the papers do not say: ${text}`, () => {
      const given = answer(text);
      assert.equal(given.status, 'unknown', given.text);
      assert.deepEqual(given.citations, []);
    });

  it('shows the nearest passages of an unknown answer as such', () => {
    const given = answer('Hvornår skal tidsplanen for sårpleje i rumstationer være færdig?');
    assert.equal(given.status, 'unknown');
    assert.ok(given.nearest.length === 0 || given.text.includes('Det nærmeste, jeg fandt'));
  });

  it('leads in the language of the question', () => {
    for (const [text, region] of questions) {
      const { lead, language } = answered(text, { region });
      assert.equal(language, languageOf(text), text);
      assert.equal(
        /\b(?:ifølge|står|hører|mødtes|Beslutningen|fremgår)\b/u.test(lead.replace(/“[^”]*”/gu, '')),
        language === 'da' && /\b(?:ifølge|står|hører|mødtes|Beslutningen|fremgår)\b/u.test(lead),
        lead,
      );
    }
  });

  it('quotes verbatim, opens with the lead and stays within 700 characters, whatever is asked', () => {
    const words = fc.constantFrom(
      ...questions.flatMap(([text]) => text.split(' ')),
      ...['næste', 'før', '2022', 'Region', 'Sjælland', 'not', 'ikke', 'Æ', '“', '\n'],
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 14 }),
        fc.constantFrom('Syddanmark', 'Sjælland', null),
        (parts, region) => {
          const given = answer(parts.join(' '), { region });
          assert.ok(given.text.startsWith(given.lead) && given.text.length <= maxAnswerLength);
          for (const { document, quote } of [...given.citations, ...given.nearest]) {
            assert.ok(register.papers.get(document)?.raw.text.includes(quote), quote);
            assert.ok(given.text.includes(folded(quote)), quote);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('answers the same whatever the case and the closing mark', () => {
    for (const [text, region] of questions) {
      const plain = answer(text, { region }).citations;
      assert.deepEqual(answer(`${text.replace(/\?$/u, '')} ?`, { region }).citations, plain, text);
      assert.deepEqual(answer(text.toUpperCase(), { region }).citations, plain, text);
    }
  });

  it('adds up seats only where a paper lists them', () => {
    const paper = mandate();
    const [first] = paper.paper.groups;
    assert.ok(first !== undefined);
    first.seats = first.seats.slice(0, 1);
    const given = ask(
      { text: 'Hvem sidder i den stående arbejdsgruppe for sårpleje?' },
      buildRegister([paper]),
    );
    assert.equal(given.status, 'answered');
    assert.doesNotMatch(given.lead, /pladser/u);
    assert.match(given.text, /Fire sygeplejersker/u);
  });

  it('tells a replaced owner as the former one', () => {
    const final = draft();
    final.paper.document.status = null;
    const given = ask(
      { text: 'Hvem ejer aftalen om kompression?', asOf: '2025-01-01' },
      buildRegister([mandate(), final]),
    );
    assert.match(given.lead, /hørte under .* erstattet af Lokalforum Vest/u);
  });

  it('shows what papers say differently, each with its place', () => {
    const other = mandate('anden.txt');
    for (const one of other.paper.agreements) one.owner = 'Lymfegruppen';
    const given = ask({ text: 'Hvem ejer aftalen om kompression?' }, buildRegister([mandate(), other]));
    assert.equal(given.status, 'ambiguous');
    assert.deepEqual(given.alternatives.map((one) => one.label).sort(), [
      'Den stående arbejdsgruppe for sårpleje',
      'Lymfegruppen',
    ]);
  });

  it('tells the last known meeting as past when nothing lies ahead', () => {
    const text = 'Udvalget for Nære Tilbud holder næste møde i Udvalget for Nære Tilbud den 5. maj 2022.\n';
    const paper = minutes();
    const source = {
      place: 'Punkt 4',
      page: null,
      start: paper.raw.text.length,
      end: paper.raw.text.length + text.length,
    };
    const more = buildRegister([
      {
        ...paper,
        raw: { text: paper.raw.text + text, pages: [] },
        passages: [
          ...paper.passages,
          { text, kind: 'sentence', section: [], item: null, label: null, closed: false, source },
        ],
      },
    ]);
    const asked = (asOf: string) =>
      ask({ text: 'Hvornår er næste møde i Udvalget for Nære Tilbud?', asOf }, more).lead;
    assert.match(asked('2022-03-01'), /^Næste møde .* 5\. maj 2022/u);
    assert.match(asked('2024-01-01'), /^Det seneste møde .* 5\. maj 2022/u);
  });

  it('tells who has approved an agreement and whose approval it awaits', () => {
    const paper = minutes();
    const [agreement] = paper.paper.agreements;
    assert.ok(agreement !== undefined);
    agreement.approvals = [
      {
        body: 'Styregruppen',
        state: 'approved',
        what: 'evalueringen',
        date: '2022-01-10',
        source: agreement.source,
      },
      { body: 'Formandskabet', state: 'awaited', what: 'aftalen', date: null, source: agreement.source },
    ];
    const given = ask({ text: 'Er sårplejeaftalen godkendt?' }, buildRegister([paper]));
    assert.equal(given.status, 'answered');
    assert.match(
      given.lead,
      /Formandskabet: afventer godkendelse.*Styregruppen: godkendt \(“evalueringen”\), 10\. januar 2022/u,
    );
  });

  it('names the owner among the alternatives, and what a region leaves open', () => {
    const { lead } = answer('Hvem ejer sårplejeaftalen?');
    assert.match(lead, /stående arbejdsgruppe for sårpleje \(Region Syddanmark\).*Temagruppen for sår/u);
  });

  it('never tells a vice-chair as the chair', () => {
    const paper = minutes();
    for (const one of paper.paper.people) if (one.name === 'Bodil Prøvegaard') one.role = 'næstformand';
    const { lead } = ask({ text: 'Hvem er næstformand i Udvalget for Nære Tilbud?' }, buildRegister([paper]));
    assert.match(lead, /^Næstformand for .* er Bodil Prøvegaard/u);
  });

  it('tells the decided day also to who asks in the words of the proposal', () => {
    const paper = minutes();
    const [deadline] = paper.paper.deadlines;
    assert.ok(deadline?.movedFrom != null);
    const words = 'Forslag skal sendes til udvalget senest den 1. april 2022.';
    const start = paper.raw.text.indexOf(words);
    deadline.movedFrom.source = { place: 'Punkt 2', page: null, start, end: start + words.length };
    const given = ask({ text: 'Hvornår skal forslag sendes til udvalget?' }, buildRegister([paper]));
    assert.match(given.lead, /1\. april 2022.*flyttet fra 1\. marts 2022/u);
  });

  it('takes no proposal for a yes', () => {
    const given = answer('Blev sårplejeaftalen opsagt?', { region: 'Sjælland' });
    assert.doesNotMatch(given.citations.map((one) => one.quote).join(), /indstiller/u);
  });

  it('marks a quote that goes on in the paper', () => {
    const given = answer('Hvem ejer sårplejeaftalen?');
    for (const { quote, document } of given.citations) {
      const raw = register.papers.get(document)?.raw.text ?? '';
      const goesOn =
        /^[^\n.:!?]/u.test(raw.slice(raw.indexOf(quote) + quote.length)) && !/[.:!?]$/u.test(quote);
      assert.equal(given.text.includes(`${folded(quote)} […]”`), goesOn, quote);
    }
  });

  it('tells the place of quotes that stand together once', () => {
    const { text, citations } = answered('Hvilke opgaver har den stående arbejdsgruppe for sårpleje?');
    const [place] = citations.map((one) => one.place);
    assert.ok(citations.length === 2 && place !== undefined);
    assert.equal(text.split(place).length, 2, text);
  });

  it('explains how it came to its answer', () => {
    const { kinds, candidates, choice } = reach({ text: 'Hvem ejer aftalen om kompression?' }, register);
    assert.ok(kinds.includes('owner') && candidates.some((one) => one.kind === 'owner'));
    assert.equal(choice.status, 'answered');
  });
});
