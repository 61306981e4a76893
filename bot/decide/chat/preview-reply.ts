import { ballotPreviewCard } from '../../../cards/ballot-preview/view.ts';
import { render, type RenderedCard } from '../../../cards/render.ts';
import { longest } from '../../../data/model/ballot/terms.ts';
import type { PersonId } from '../../../data/model/people.ts';
import type { Language } from '../../inbound.ts';
import type { Preview } from '../opening/prepare.ts';
import { followUpLines } from './follow-ups.ts';
import { basisText, ruleText } from './paper-reply.ts';
import { sentencesIn } from './sentences.ts';
import { linesOf, writtenOut } from './written-out.ts';

/**
 * A prepared ballot, to be looked through: who will be asked, what it takes, what speaks against it.
 * @param unreachable those seated whom nothing reaches in Teams
 */
export const previewCard = (
  { ballot, draft, proposal, asked, needed, warnings, replaces }: Preview,
  unreachable: readonly PersonId[],
  language: Language,
): RenderedCard => {
  const { terms, seats } = proposal;
  const text = sentencesIn(language);
  const names = seats
    .flatMap(({ people }) => people)
    .filter(({ person }) => unreachable.includes(person))
    .map(({ name }) => name);
  const castingSeat = seats.findIndex(({ id }) => id === terms.castingVote?.seat);
  return render(ballotPreviewCard, {
    language,
    title: text.item(terms.number, terms.title),
    group: terms.group.name,
    deadline: writtenOut(terms.deadline, language),
    basis: basisText(terms.legalBasis, text),
    rule: ruleText(terms, text),
    needed: needed === null ? null : text.needed(needed, seats.length),
    quorum: terms.quorum === null ? null : text.quorum(terms.quorum, seats.length),
    visibility: text.visibility[terms.visibility],
    more: [
      ...(terms.minimumHours === 0 ? [] : [text.minimum(terms.minimumHours)]),
      ...(terms.silence === null ? [] : [text.silence(terms.silence)]),
      ...(terms.castingVote === null
        ? []
        : [text.casting(asked[castingSeat]?.label ?? '?', terms.castingVote.words)]),
      ...(terms.closed ? [text.closedItem] : []),
    ],
    lines: [...linesOf(terms.text), ...followUpLines(terms.followUps, language)],
    variants: terms.options.map((one) => one.text),
    asked: asked.map(({ label, people: [first = '', ...others] }) => ({
      label,
      people: others.length === 0 ? first : text.substitutes(first, others.join(', ')),
    })),
    attachments: terms.attachments.map(({ name, hash }) => text.attachment(name, hash.slice(0, 8))),
    limits: warnings.map(({ quote, document, place }) => ({ quote, place: { document, place } })),
    notes: names.length === 0 ? [] : [text.unreachable([...new Set(names)].join(', '))],
    replaces: replaces === null ? null : { reasonMost: longest.reason },
    data: { ballot, draft, group: terms.group.id },
  });
};
