/** What stands under a label, whatever the paper calls it. */
export type LabelKey =
  | 'summary'
  | 'case'
  | 'recommendation'
  | 'decision'
  | 'history'
  | 'economy'
  | 'process'
  | 'law'
  | 'attachments'
  | 'absent'
  | 'present'
  | 'action'
  | 'responsible'
  | 'due'
  | 'other';

/** The labels of Danish agendas and minutes. To teach the importer a label, add it to its key here. */
const labels: Record<LabelKey, string[]> = {
  summary: ['sagsresumé', 'sagsresume', 'resumé', 'resume', 'sagens kerne', 'kort resumé', 'sammenfatning'],
  case: [
    'sagsfremstilling',
    'baggrund',
    'sagens baggrund',
    'problemstilling',
    'løsning',
    'beskrivelse af sagen',
    'historik',
    'sagsbeskrivelse',
    'fremstilling',
    'vurdering',
    'sagens indhold',
    'orientering',
    'formål',
    'status',
  ],
  recommendation: [
    'indstilling',
    'indstillinger',
    'beslutningspunkter',
    'beslutningstema',
    'forslag til beslutning',
    'indst.',
    'administrationens indstilling',
    'sekretariatets indstilling',
  ],
  decision: [
    'beslutning',
    'beslutninger',
    'referat',
    'konklusion',
    'konklusioner',
    'beslutning/konklusion',
    'mødets beslutning',
    'beslutningsreferat',
    'behandling',
    'drøftelse og beslutning',
  ],
  history: [
    'sagsforløb',
    'tidligere beslutninger',
    'tidligere beslutning',
    'sagsgang',
    'tidligere behandling',
    'politisk behandling',
    'sagens gang',
    'beslutningshistorik',
  ],
  economy: ['økonomi', 'økonomiske konsekvenser', 'økonomi og finansiering'],
  process: [
    'proces',
    'videre proces',
    'den videre proces',
    'tidsplan',
    'opfølgning',
    'kommunikation',
    'overordnet proces',
    'lokal proces',
  ],
  law: ['retsgrundlag', 'lovgrundlag', 'hjemmel'],
  attachments: ['bilag', 'bilagsliste', 'bilag til punktet', 'vedhæftede filer', 'bilag til sagen'],
  absent: ['fraværende', 'afbud', 'fraværende med afbud', 'ikke til stede'],
  present: ['deltagere', 'til stede', 'tilstede', 'mødedeltagere', 'medlemmer', 'øvrige deltagere', 'deltog'],
  action: [
    'aktion',
    'aktioner',
    'handling',
    'handlinger',
    'to do',
    'todo',
    'handlepunkt',
    'handlepunkter',
    'aftalt',
    'det aftalte',
    'det blev aftalt',
    'opfølgningspunkter',
  ],
  responsible: ['ansvarlig', 'ansvarlige', 'hvem'],
  due: ['frist', 'tidsfrist', 'deadline', 'hvornår'],
  other: [
    'kompetence',
    'godkendt af',
    'koordinering med andre afdelinger',
    'sagsansvarlig',
    'sagsbehandler',
    'konsekvenser',
    'mål og indhold',
    'relation til sundhedsaftalen',
    'høring',
    'miljø',
  ],
};

const keyOf = new Map(
  Object.entries(labels).flatMap(([key, names]) => names.map((name) => [name, key as LabelKey])),
);

/** The letters terse minutes have for labels: "K: Godkendt.", "A: PH / F: 15.12.24". They hold in items that open a decision with one. */
const letterLabels: Record<string, LabelKey> = { K: 'decision', B: 'decision', A: 'responsible', F: 'due' };

/** The letter label that a text opens with, in an item that is written so. */
export const letterLabelOf = (text: string): Label | null => {
  const found = /^([KBAF]):\s*(?=\S)/u.exec(text);
  return found && { key: letterLabels[found[1]!]!, written: found[1]!, body: null, length: found[0].length };
};

/** "Beslutning i Sundhedsudvalget den 3. maj 2022", "Udvalgets beslutning den …", "Behandling i X den …, pkt. 1". */
const decisionOfBody =
  /^(?:(?:beslutning|behandling|behandlet)(?: fra| i)? (?<in>.+?)(?:,? (?:d\.|den|dato|pkt\.?).*)?|(?<of>.+?)s beslutning(?:,? (?:d\.|den).*)?)$/iu;

export interface Label {
  readonly key: LabelKey;
  /** As written, without the colon. */
  readonly written: string;
  /** For a decision label that names its body: that body, as written. */
  readonly body: string | null;
  /** How many characters of the block the label takes, its colon included. */
  readonly length: number;
}

const plain = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/[*_#]/g, '').replace(/[èë]/g, 'é').replace(/\s*:$/, '').trim();

const lookUp = (text: string): LabelKey | undefined =>
  keyOf.get(plain(text)) ?? keyOf.get(plain(text).replace(/é/g, 'e'));

/**
 * The label that a line is, or opens with ("Beslutning: Godkendt."). Null for text.
 * `alone` says that the line is all there is of its block, so that it can be a label without a colon.
 */
export const labelOf = (text: string, alone: boolean): Label | null => {
  if (alone && text.length < 140) {
    const key = lookUp(text);
    if (key) return { key, written: text.replace(/\s*:$/, ''), body: null, length: text.length };
    const named = /[.;]$/.test(text) ? null : decisionOfBody.exec(text.replace(/\s*:$/, ''));
    const body = named?.groups?.['in'] ?? named?.groups?.['of'];
    if (body && body.length < 90)
      return { key: 'decision', written: text.replace(/\s*:$/, ''), body, length: text.length };
  }
  const opening = /^([^:.]{4,60}|[Ii]ndst\.):\s+\S/u.exec(text);
  const key = opening && lookUp(opening[1]!);
  if (key) return { key, written: opening[1]!, body: null, length: text.indexOf(':') + 1 };
  return null;
};
