import type { RefusalWords } from './words.ts';

export const refusalsEn: RefusalWords = {
  'no-ballot':
    'I do not know that written procedure; ask the secretary of the group whether it is still there.',
  'no-seat': 'There is no such seat in this written procedure; open the card again and answer from there.',
  'not-your-seat':
    'You do not sit in that seat, so your answer was not counted; the secretary of the group can seat you.',
  'left-the-group':
    'You are no longer in the group, so your answer was not counted; the secretary can seat somebody else.',
  recused: 'You are recused from this item and cannot answer; a substitute of the seat can.',
  'spokesperson-voted':
    'Somebody who comes before you in the seat has answered, so your answer was not counted; only they can change it.',
  'only-chair-or-secretary': 'Only the secretary or the chair of the group can do that; ask one of them.',
  'not-in-group':
    'Somebody named is not in the group; add them to the group, or bind them to the seat as a guest.',
  'not-the-casting-seat': 'Only the seat to which the legal basis gives the casting vote can break a tie.',
  'principal-not-in-seat':
    'The person you want to record an answer for cannot answer for that seat now; choose another who sits in it.',
  'deadline-passed':
    'The deadline has passed, so your answer was not counted; write to the secretary if it is to stand in the minutes.',
  'too-late': 'The deadline has passed, so nothing changed; the secretary or the chair can open a new round.',
  closed: 'The written procedure is closed, so nothing changed; the secretary can open a new round.',
  objected:
    'The written procedure was stopped by an objection and the item goes to the next meeting, so nothing changed.',
  void: 'The written procedure was cancelled, so nothing changed; answer in the new round if there is one.',
  tied: 'The deadline has passed and only the casting vote is missing, so nothing changed.',
  'not-tied': 'There is no tie to break in this written procedure.',
  'not-early':
    'It can only be closed early when everybody has answered without reservation and the minimum period has passed; that is not so.',
  stale:
    'The seat got a new answer since you saw the card, so nothing changed; look at the new card and answer again.',
  'other-text':
    'The card belongs to another version of the item, so your answer was not counted; use the new card.',
  'unknown-answer': 'There is no such answer in this written procedure; choose one on the card.',
  'unknown-option': 'There is no such option in this written procedure; choose one on the card.',
  'needs-remark': 'Say why: a vote against, a reservation and an objection need a remark for the minutes.',
  'remark-too-long': 'The remark is too long, so nothing was saved; write at most 4,000 characters.',
  'needs-reason': 'Give a reason; it stands in the minutes.',
  'reason-too-long': 'The reason is too long; write at most 1,000 characters.',
  'no-objection': 'There is no objection from that seat to withdraw.',
  'deadline-not-later': 'The new deadline must be after the present one; choose a later time.',
  'no-decision': 'The group has no decision with that number.',
  'no-change': 'It says so already, so nothing was corrected.',
  'bad-proposal':
    'Something in the proposal is missing or too long, so it cannot be opened; correct it and try again.',
  'no-draft': 'The draft is gone; start the written procedure afresh.',
  'draft-changed': 'The card does not show the draft as it is now; look at the new one and confirm again.',
  'previous-runs': 'The procedure before this one is still running; void it as you confirm the new one.',
  'options-wanted': 'Name the variants to choose between: at least two, or at least one to join.',
  'no-options-wanted':
    'The vote is for or against, so there can be no variants; remove them or choose another form.',
  'same-id-twice': 'The same seat, variant or person is named twice; let it stand once.',
  'too-soon': 'The deadline is before the minimum period has passed; choose a later time.',
  'silence-not-in-basis': 'Silence is consent only if the legal basis says so; quote the words that do.',
  'silence-only-for-one':
    'Silence cannot choose a variant; let it count only where the vote is for or against.',
  'casting-not-in-basis':
    'A casting vote needs a legal basis that gives it to a certain seat; quote the words that do.',
  'casting-only-simple': 'A casting vote makes sense with a simple majority only; choose that, or remove it.',
  'casting-no-seat': 'The seat that is to have the casting vote is not among the seats; choose one of them.',
  'consent-needs-quorum': 'Adoption without objection needs a number that must answer; choose one.',
  'no-such-time': 'There is no such time on that day, since the clocks go forward; choose another.',
  'not-a-time': 'That is not a time; write it like 2026-03-20T12:00.',
  'time-twice':
    'That time comes twice that night, since the clocks go back; say whether you mean the first or the second.',
};
