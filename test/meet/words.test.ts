import assert from 'node:assert/strict';
import { meetWords } from '../../bot/meet/chat/meet-words.ts';

type What = keyof typeof meetWords;

/** What a text is taken for, and the named parts of it. */
const taken = (text: string): [What, Record<string, string>][] =>
  (Object.keys(meetWords) as What[]).flatMap((what) =>
    [...meetWords[what].da, ...meetWords[what].en].flatMap((pattern): [What, Record<string, string>][] => {
      const match = pattern.exec(text);
      if (match === null) return [];
      const parts = Object.entries(match.groups ?? {}).filter(([, value]) => value !== undefined);
      return [[what, Object.fromEntries(parts)]];
    }),
  );

describe('what is written about meetings', () => {
  const said: [text: string, what: What, parts: Record<string, string>][] = [
    ['planlæg møder 2027', 'plan', { year: '2027' }],
    ['Planlæg møderne i 2027 i Klyngen Prøve.', 'plan', { year: '2027', group: 'Klyngen Prøve' }],
    ['planlæg mødeåret', 'plan', {}],
    ['plan meetings 2027 for the steering group', 'plan', { year: '2027', group: 'the steering group' }],
    ['nyt møde', 'extra', {}],
    ['ekstraordinært møde', 'extra', {}],
    ['Indkald til et ekstramøde i Klyngen Prøve', 'extra', { group: 'Klyngen Prøve' }],
    ['nyt ekstraordinært møde for Klyngen Prøve', 'extra', { group: 'Klyngen Prøve' }],
    ['new meeting', 'extra', {}],
    ['call an extraordinary meeting for the steering group', 'extra', { group: 'the steering group' }],
    ['kalender', 'calendar', {}],
    ['vis kalenderen', 'calendar', {}],
    ['Møder', 'calendar', {}],
    ['møder i Klyngen Prøve', 'calendar', { group: 'Klyngen Prøve' }],
    ['show our calendar', 'calendar', {}],
    ['kalenderfil', 'file', {}],
    ['send kalenderfilen for Klyngen Prøve', 'file', { group: 'Klyngen Prøve' }],
    ['calendar file', 'file', {}],
    ['foreslå punkt', 'propose', {}],
    ['foreslå et punkt: Fælles indkøb', 'propose', { title: 'Fælles indkøb' }],
    ['foreslå et nyt punkt i Klyngen Prøve', 'propose', { group: 'Klyngen Prøve' }],
    ['propose an agenda item', 'propose', {}],
    ['dagsorden', 'agenda', {}],
    ['vis næste dagsorden for Klyngen Prøve', 'agenda', { group: 'Klyngen Prøve' }],
    ['dagsorden som docx', 'agendaFile', {}],
    ['dagsordenen som Word-fil i Klyngen Prøve', 'agendaFile', { group: 'Klyngen Prøve' }],
    ['agenda as docx', 'agendaFile', {}],
  ];
  for (const [text, what, parts] of said)
    it(`takes “${text}” for ${what}`, () => {
      const [first] = taken(text);
      assert.deepEqual(first, [what, parts]);
    });

  const questions = [
    'hvornår er næste møde?',
    'hvad står der på dagsordenen?',
    'dagsorden for Klyngen Prøve den 30. november 2023',
    'møder i 2023',
    'vis mødet den 25. januar 2024',
    'hvilke møder er der i Klyngen Prøve?',
    'hvad er et mødepunkt?',
    'kalenderår i mandatet',
    'foreslå en ændring',
    'hvem planlægger møder?',
  ];
  for (const text of questions)
    it(`leaves “${text}” to the papers`, () => {
      assert.deepEqual(taken(text), []);
    });
});
