import type { PersonId } from '../../../data/model/people.ts';
import type { LegalBasis, Proposal } from '../../../data/model/ballot/terms.ts';
import { hoursAfter } from './deadline.ts';

export type ProposalFault =
  | 'options-wanted'
  | 'no-options-wanted'
  | 'same-id-twice'
  | 'too-soon'
  | 'silence-not-in-basis'
  | 'silence-only-for-one'
  | 'casting-not-in-basis'
  | 'casting-only-simple'
  | 'casting-no-seat'
  | 'consent-needs-quorum'
  | 'not-in-group';

const twice = (ids: readonly string[]): boolean => new Set(ids).size < ids.length;

const wordsOf = (basis: LegalBasis): string => (basis.kind === 'cited' ? basis.quote : basis.text);

/** Does the legal basis say these words? Blanks and line ends do not matter. */
const says = (basis: LegalBasis, words: string): boolean => {
  const plain = (text: string) => text.replace(/\s+/gu, ' ').trim().toLowerCase();
  return plain(words) !== '' && plain(wordsOf(basis)).includes(plain(words));
};

const optionFault = ({ terms: { form, options } }: Proposal): ProposalFault | null => {
  if (form === 'for-against') return options.length === 0 ? null : 'no-options-wanted';
  if (options.length < (form === 'choice' ? 2 : 1)) return 'options-wanted';
  return twice(options.map(({ id }) => id)) ? 'same-id-twice' : null;
};

const basisFault = ({ terms, seats }: Proposal): ProposalFault | null => {
  const { silence, castingVote, legalBasis, form, rule } = terms;
  if (silence !== null && form !== 'for-against') return 'silence-only-for-one';
  if (silence !== null && !says(legalBasis, silence)) return 'silence-not-in-basis';
  if (rule.kind === 'consent' && terms.quorum === null) return 'consent-needs-quorum';
  if (castingVote === null) return null;
  if (rule.kind !== 'simple' || form === 'accession') return 'casting-only-simple';
  if (!seats.some(({ id }) => id === castingVote.seat)) return 'casting-no-seat';
  return says(legalBasis, castingVote.words) ? null : 'casting-not-in-basis';
};

/**
 * Why a ballot cannot be opened as proposed; null when it can (DESIGN.md, Decide). Its shape is checked already.
 * @param members everybody with a role in the group; others must be bound to their seat as guests
 */
export const proposalFault = (
  proposal: Proposal,
  members: ReadonlySet<PersonId>,
  now: string,
): ProposalFault | null => {
  const { terms, seats } = proposal;
  if (twice(seats.map(({ id }) => id))) return 'same-id-twice';
  if (seats.some(({ people }) => twice(people.map(({ person }) => person)))) return 'same-id-twice';
  if (seats.some(({ people }) => people.some(({ person, guest }) => !guest && !members.has(person))))
    return 'not-in-group';
  if (terms.deadline <= now || terms.deadline < hoursAfter(now, terms.minimumHours)) return 'too-soon';
  return optionFault(proposal) ?? basisFault(proposal);
};
