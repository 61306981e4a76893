import type { LegalBasis } from '../../../data/model/ballot/terms.ts';
import type { Register } from '../../../data/register/register.ts';
import type { Choice } from '../../../cards/inputs.ts';
import { papersOfGroup } from '../../../data/register/papers-of-group.ts';
import type { MeantGroup } from './parts.ts';

/** Words by which a paper may allow deciding in writing or without a meeting. */
const allowing =
  /skriftlig\w*\s+(?:behandling|procedure|godkendelse|høring|votering)|(?:sendes|afgøres|behandles|godkendes)\s+(?:\S+\s+)?skriftligt|mellem\s+møderne|beslutningskompetence|beslutningsdygtig/iu;

const mostFound = 6;

/** Places in the group's papers that may be the legal basis; which of them is, its opener says. */
export const basesIn = (register: Register, group: MeantGroup): Choice[] =>
  papersOfGroup(register, group)
    .filter(({ documentId }) => !documentId.startsWith('decision:'))
    .flatMap(({ documentId, file, passages }) =>
      passages.flatMap(({ text, closed }, index) =>
        !closed && allowing.test(text)
          ? [{ id: `${documentId}#${String(index)}`, title: `»${text}« – ${file}` }]
          : [],
      ),
    )
    .slice(0, mostFound);

/** The place that was chosen, quoted as it stands; null when the reader has no such place. */
export const citedBasis = (register: Register, id: string): LegalBasis | null => {
  const [documentId = '', index = ''] = id.split('#');
  const paper = register.papers.get(documentId);
  const passage = /^\d{1,6}$/.test(index) ? paper?.passages[Number(index)] : undefined;
  if (paper === undefined || passage === undefined) return null;
  const { start, end, place } = passage.source;
  const quote = paper.raw.text.slice(start, end).replace(/\s+/gu, ' ').trim();
  return quote === '' ? null : { kind: 'cited', document: paper.file, place, quote };
};
