import type { Citation } from '../model/answer.ts';
import type { AgendaItem } from '../model/paper.ts';
import type { Source } from '../model/source.ts';
import { citationOf } from './citations.ts';
import type { Fact, Relation, Standing } from './fact.ts';
import type { Identities } from './identity.ts';
import { dayOf, itemName, regionOf } from './paper-names.ts';
import type { RegisterPaper } from './register.ts';
import type { ThingId, ThingKind } from './thing.ts';

const noneBeside: readonly Citation[] = [];

type More = Partial<Omit<Fact, 'subject' | 'relation' | 'object' | 'citation'>>;

/** Reads facts out of one paper: knows its day, its standing and what its names mean. */
export interface PaperReading {
  paper: RegisterPaper;
  fact(subject: ThingId, relation: Relation, object: string, source: Source, more?: More): Fact;
  find(kind: ThingKind, name: string, within: string | null): ThingId | null;
  item(item: AgendaItem): ThingId;
  /** The body whose paper it is. */
  body(): ThingId | null;
  cite(source: Source): Citation;
}

/** `newer` is the version that replaced the paper, if one did. */
export const readPaper = (
  paper: RegisterPaper,
  identities: Identities,
  newer: RegisterPaper | null,
): PaperReading => {
  const { document } = paper.paper;
  const standing: Standing =
    paper.supersededBy != null ? 'superseded' : document.status === 'draft' ? 'draft' : 'in-force';
  const statedOn = dayOf(paper);
  const supersededOn = newer === null || document.status === 'draft' ? null : dayOf(newer);
  const region = regionOf(paper);
  const find: PaperReading['find'] = (kind, name, within) =>
    identities.find(kind, name, { region, within: within ?? document.body, document: paper.documentId }) ??
    (within === null
      ? null
      : identities.find(kind, name, { region, within: document.body, document: paper.documentId }));
  return {
    paper,
    find,
    fact: (subject, relation, object, source, more = {}) => ({
      subject,
      relation,
      object,
      objectId: null,
      validFrom: null,
      validTo: null,
      statedOn,
      standing,
      supersededOn,
      announces: document.kind === 'dagsorden',
      quality: null,
      when: null,
      movedFrom: null,
      document: paper.documentId,
      item: null,
      also: noneBeside,
      citation: citationOf(paper, source),
      ...more,
    }),
    item: (item) => find('item', itemName(item), null) ?? '',
    body: () => (document.body === null ? null : find('group', document.body, null)),
    cite: (source) => citationOf(paper, source),
  };
};
