/** What absences and minutes have sent. What each says is made when it is sent, from what holds then. */
export const messageKinds = {
  /** To the minute-takers: somebody cannot come, or comes after all. */
  told: 'absence-told',
  /** To whom it was noted for that they cannot come, or come after all. */
  noted: 'absence-noted',
  /** To who comes instead of somebody. */
  substitute: 'absence-substitute',
  /** To who came instead, and is not needed any more. */
  released: 'absence-released',
  /** To who could not come on the day the meeting was on before. */
  lapsed: 'absence-lapsed',
  /** To the others: the remarks of those who cannot come. */
  remarks: 'absence-remarks',
  /** To the chairs: approve the minutes. */
  approve: 'minutes-approve',
  /** To the chairs who have not answered. */
  approveReminder: 'minutes-approve-reminder',
  /** To the minute-takers: a chair has not answered for as long as the policy says. */
  unanswered: 'minutes-unanswered',
  /** To everybody: the minutes go on to the next meeting though a chair has not answered. */
  passedOn: 'minutes-passed-on',
  /** To the minute-takers: a chair wants something otherwise. */
  returned: 'minutes-returned',
  /** To everybody: approved minutes, their approval by the group, a correction since. */
  sent: 'minutes-sent',
  confirmed: 'minutes-confirmed',
  corrected: 'minutes-corrected',
} as const;
