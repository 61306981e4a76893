/** Everybody there is a case for, in the order of the table's columns. */
export const columns = [
  'administrator',
  'secretary',
  'chair',
  'member',
  'substitute',
  'observer',
  'contactDirector',
  'removed',
  'outsider',
  'neighbour',
  'guest',
  'stranger',
] as const;
export type Column = (typeof columns)[number];

/**
 * What is expected of each role, one letter a column: `+` it may (and is told what came of it), `-` it is refused in one
 * sentence and nothing changes, `t` it is turned away before anything is looked at.
 */
export type Row = string;

// administrator secretary chair member substitute observer contactDirector removed outsider neighbour guest stranger

/** By the name of the route that takes it: what is written, and who may. */
export const written: Record<string, { text: string; row: Row; where?: 'Kanalen' }> = {
  'no-text': { text: '😀', row: '+++++++++++t' },
  'too-long': { text: 'x'.repeat(2_100), row: '+++++++++++t' },
  help: { text: 'hjælp', row: '+++++++++++t' },
  greeting: { text: 'hej', row: '+++++++++++t' },
  setup: { text: 'vis opsætning', row: '+----------t' },
  file: { text: '', row: '+++------+-t' },
  correct: { text: 'ret ukendt.docx', row: '+++------+-t' },
  'erase-person': { text: 'slet person', row: '+----------t' },
  'create-group': { text: 'opret gruppe Nygruppen', row: '+----------t' },
  'bind-channel': { text: 'denne kanal er Prøvegruppen', row: '++---------t', where: 'Kanalen' },
  'free-channel': { text: 'denne kanal hører ikke til en gruppe', row: '++---------t', where: 'Kanalen' },
  contact: {
    text: 'kontakt for Varde Kommune i Prøvegruppen er @Mette Medlem',
    row: '++---------t',
    where: 'Kanalen',
  },
  'no-contact': { text: 'fjern kontakt for Vejle Kommune i Prøvegruppen', row: '++---------t' },
  'add-person': {
    text: 'tilføj @Mette Medlem som medlem i Prøvegruppen for Varde Kommune',
    row: '++---------t',
    where: 'Kanalen',
  },
  'add-form': { text: 'tilføj person i Prøvegruppen', row: '++---------t' },
  roster: { text: 'folk i Prøvegruppen', row: '+++++++----t' },
  unreachable: { text: 'hvem kan ikke nås i Prøvegruppen?', row: '++---------t' },
  'remove-person': { text: 'fjern @Thea Team fra Prøvegruppen', row: '++---------t', where: 'Kanalen' },
  'start-ballot': { text: 'start skriftlig behandling i Prøvegruppen', row: '-++--------t' },
  'note-decision': { text: 'notér beslutning i Prøvegruppen: Vi ses', row: '-++--------t' },
  ballots: { text: 'skriftlige behandlinger', row: '+++++++++++t' },
  'ballot-status': { text: 'status på Sag 1', row: '+++++++++++t' },
  'plan-meetings': { text: 'planlæg møder 2025 i Prøvegruppen', row: '-++--------t' },
  calendar: { text: 'kalender i Prøvegruppen', row: '-++++++----t' },
  'calendar-file': { text: 'kalenderfil i Prøvegruppen', row: '-++++++----t' },
  'propose-item': { text: 'foreslå punkt i Prøvegruppen', row: '-++++-+----t' },
  'agenda-file': { text: 'dagsorden som word i Prøvegruppen', row: '-++++++----t' },
  agenda: { text: 'dagsorden i Prøvegruppen', row: '-++++++----t' },
  question: { text: 'hvem ejer IV-aftalen?', row: '+++++++++++t' },
};

/** By the button's verb: who may. The data is that of its card. */
export const buttons: Record<string, Row> = {
  'keeping.eraseAsk': '+----------t',
  'keeping.erase': '+----------t',
  ask: '+++++++++++t',
  'papers.accept': '+++------+-t',
  'papers.discard': '+++------+-t',
  'papers.fields': '+++------+-t',
  // Nothing was chosen on that card, which it says to everybody.
  'papers.chooseField': '+++++++++++t',
  'papers.correct': '+++------+-t',
  'people.addForm': '++---------t',
  'people.add': '++---------t',
  'people.remove': '++---------t',
  'ballot.form': '-++--------t',
  'ballot.prepare': '-++--------t',
  'ballot.edit': '-++--------t',
  'ballot.open': '-++--------t',
  'ballot.replace': '-++--------t',
  'ballot.show': '-++++++----t',
  'ballot.refresh': '-++++++----t',
  'ballot.vote': '---++------t',
  'ballot.ask': '-++--------t',
  'ballot.object': '---++------t',
  // There is no objection to withdraw, which it says to everybody.
  'ballot.withdraw': '+++++++++++t',
  'ballot.recuse': '---++------t',
  // The ballot gives no seat a casting vote.
  'ballot.cast': '-----------t',
  'ballot.status': '-++++++----t',
  'ballot.extend': '-++--------t',
  'ballot.nudge': '-++--------t',
  'ballot.void': '-++--------t',
  // There is no decision yet, which it says in the same words as of one that is not theirs to read.
  'ballot.file': '+++++++++++t',
  'ballot.closeEarly': '-++--------t',
  'ballot.record': '-++--------t',
  'ballot.reseat': '-++--------t',
  'ballot.report': '-++--------t',
  'meet.plan': '-++--------t',
  'meet.planOptions': '-++--------t',
  'meet.planAdjust': '-++--------t',
  'meet.planChange': '-++--------t',
  'meet.keepYear': '-++--------t',
  'meet.calendar': '-++++++----t',
  'meet.show': '-++++++----t',
  'meet.file': '-++++++----t',
  'meet.ask': '-++--------t',
  'meet.arrange': '-++--------t',
  'meet.cancel': '-++--------t',
  'agenda.show': '-++++++----t',
  'agenda.form': '-++++-+----t',
  'agenda.propose': '-++++-+----t',
  'agenda.change': '-++--------t',
  'agenda.order': '-++--------t',
  'agenda.ask': '-++--------t',
  'agenda.remove': '-++--------t',
  'agenda.publish': '-++--------t',
  'agenda.file': '-++++++----t',
};
