import { z } from 'zod';
import { source, statement } from './source.ts';
import { isoDate, when } from './time.ts';

/** The kinds of paper the importer tells apart. `andet` is a paper of no known kind, not a failure. */
export const paperKind = z.enum(['kommissorium', 'referat', 'dagsorden', 'organisation', 'aftale', 'andet']);
export type PaperKind = z.infer<typeof paperKind>;

/** `draft` is not in force. Null: the paper does not say. */
export const paperStatus = z.enum(['draft', 'approved']);

/** How a decision came out. `null` where the words do not tell. */
export const outcome = z.enum([
  'adopted',
  'adopted-changed',
  'noted',
  'discussed',
  'postponed',
  'rejected',
  'referred',
]);
export type Outcome = z.infer<typeof outcome>;

export const documentHead = z.object({
  file: z.string(),
  kind: paperKind,
  title: z.string(),
  /** The body whose paper it is: who meets, or whom the mandate or organisation is about. */
  body: z.string().nullable(),
  region: z.string().nullable(),
  /** The day the paper is of: the meeting's, or the date it carries. */
  date: when.nullable(),
  status: paperStatus.nullable(),
  source: source.nullable(),
});
export type DocumentHead = z.infer<typeof documentHead>;

export const meeting = z.object({
  group: z.string().nullable(),
  date: isoDate.nullable(),
  /** `HH:MM`, Danish local time. */
  time: z.string().nullable(),
  place: z.string().nullable(),
  source,
});
export type Meeting = z.infer<typeof meeting>;

/** A meeting that a paper of a body says it will hold. */
export const plannedMeeting = z.object({
  date: isoDate,
  time: z.string().nullable(),
  /** The day it was first to be held, where it was moved. */
  movedFrom: isoDate.nullable(),
  text: z.string(),
  source,
});
export type PlannedMeeting = z.infer<typeof plannedMeeting>;

export const attachment = z.object({
  name: z.string(),
  /** The archive's number, where the paper gives one ("DokID: 123"). */
  documentId: z.string().nullable(),
  source,
});
export type Attachment = z.infer<typeof attachment>;

export const position = z.object({ party: z.string(), text: z.string(), source });
export const decision = z.object({ text: z.string(), outcome: outcome.nullable(), source });
export type Decision = z.infer<typeof decision>;

export const agendaItem = z.object({
  number: z.number().int().positive().nullable(),
  title: z.string(),
  /** Minutes allotted. */
  minutes: z.number().int().nonnegative().nullable(),
  closed: z.boolean(),
  /** What is proposed. Never a decision, although it is full of decision verbs. */
  recommendations: z.array(statement),
  decision: decision.nullable(),
  positions: z.array(position),
  attachments: z.array(attachment),
  /** Label as written → text beneath it, for the labels that have text. */
  fields: z.record(z.string(), z.string()),
  source,
});
export type AgendaItem = z.infer<typeof agendaItem>;

export const groupRecord = z.object({
  name: z.string(),
  aliases: z.array(z.string()),
  /** The word for its kind, as the papers use it: arbejdsgruppe, styregruppe, udvalg, klynge, niveau, formandskab … */
  kind: z.string().nullable(),
  region: z.string().nullable(),
  parent: z.string().nullable(),
  replaces: z.array(z.string()),
  tasks: z.array(statement),
  /** `count` is how many people the line gives a seat. */
  seats: z.array(statement.extend({ count: z.number().int().positive() })),
  chairs: z.array(statement),
  /** Contact directors: asked in doubt and dispute, no seat. */
  contacts: z.array(statement),
  secretariat: statement.nullable(),
  meetingRules: z.array(statement),
  /** What it may not do alone, or only does: "udelukkende mandat til at koordinere", "efter aftale med …". */
  limits: z.array(statement),
  validFrom: when.nullable(),
  validTo: when.nullable(),
  /** Where the single fields stand: `parent`, `replaces`, `validFrom`, `validTo` … */
  sources: z.record(z.string(), source),
  source,
});
export type GroupRecord = z.infer<typeof groupRecord>;

export const approval = z.object({
  body: z.string(),
  state: z.enum(['approved', 'not-approved', 'awaited', 'expected']),
  /** What was (not) approved, in the paper's words: the agreement itself or, say, its evaluation. */
  what: z.string(),
  date: when.nullable(),
  source,
});
export type Approval = z.infer<typeof approval>;

export const agreementRecord = z.object({
  title: z.string(),
  aliases: z.array(z.string()),
  region: z.string().nullable(),
  /** Where it holds: the region, a cluster, a municipality; null if not said. */
  scope: z.string().nullable(),
  owner: z.string().nullable(),
  parties: z.array(z.string()),
  events: z.array(z.object({ date: when.nullable(), text: z.string(), source })),
  approvals: z.array(approval),
  /** Where the single fields stand: `owner`, `parties` … */
  sources: z.record(z.string(), source),
  source,
});
export type AgreementRecord = z.infer<typeof agreementRecord>;

export const personRecord = z.object({
  name: z.string(),
  /** formand, medlem, sekretariat … or the post ("oversygeplejerske"). */
  role: z.string().nullable(),
  title: z.string().nullable(),
  organisation: z.string().nullable(),
  party: z.string().nullable(),
  /** On the attendance list, but not there. Null for people who are only named in the text. */
  absent: z.boolean().nullable(),
  source,
});
export type PersonRecord = z.infer<typeof personRecord>;

export const followUp = z.object({
  /** The agenda item's number; null outside items. */
  item: z.number().int().nullable(),
  text: z.string(),
  /** Only where the paper names the party. */
  responsible: z.string().nullable(),
  due: when.nullable(),
  source,
});
export type FollowUp = z.infer<typeof followUp>;

export const deadline = z.object({
  date: when,
  text: z.string(),
  item: z.number().int().nullable(),
  /** `hard` must be kept, `expected` is only foreseen, `expiry` is when something ends. */
  kind: z.enum(['hard', 'expected', 'expiry']),
  /** The first date, where a decision moved the deadline, and where that one stands. */
  movedFrom: z.object({ date: when, source: source.nullable() }).nullable(),
  source,
});
export type Deadline = z.infer<typeof deadline>;

export const amount = z.object({
  item: z.number().int().nullable(),
  /** As written: "19,8 mio. kr.". */
  text: z.string(),
  /** In whole kroner and øre: 19800000. */
  kroner: z.number(),
  /** The sentence or table row it stands in. */
  about: z.string(),
  source,
});

export const warning = z.object({
  /** Stable, for tests and filters: `wrong-year`, `no-date` … */
  code: z.string(),
  /** One Danish sentence for a secretary. */
  text: z.string(),
  source: source.nullable(),
});
export type Warning = z.infer<typeof warning>;

/** A stretch of the paper that answers can quote: a sentence, bullet, table row or label–value line. */
export const passage = z.object({
  text: z.string(),
  kind: z.enum(['sentence', 'bullet', 'row', 'field', 'heading']),
  /** Headings above it, outermost first. */
  section: z.array(z.string()),
  item: z.number().int().nullable(),
  /** The label it stands under, normalised: `decision`, `recommendation`, `summary` …; null outside labels. */
  label: z.string().nullable(),
  closed: z.boolean(),
  source,
});
export type Passage = z.infer<typeof passage>;

/** All that was read out of one document. The shape of `punkt import --json`. */
export const paper = z.object({
  document: documentHead,
  meeting: meeting.nullable(),
  items: z.array(agendaItem),
  groups: z.array(groupRecord),
  agreements: z.array(agreementRecord),
  people: z.array(personRecord),
  followUps: z.array(followUp),
  deadlines: z.array(deadline),
  /** Absent from papers that were read before these were. */
  plannedMeetings: z.array(plannedMeeting).optional(),
  amounts: z.array(amount),
  abbreviations: z.record(z.string(), z.object({ meaning: z.string(), source })),
  warnings: z.array(warning),
});
export type Paper = z.infer<typeof paper>;
