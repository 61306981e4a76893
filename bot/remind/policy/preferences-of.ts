import type { PersonId } from '../../../data/model/people.ts';
import type { Preferences } from '../../../data/model/preferences.ts';

/** How those are reminded who have said nothing: in working hours, on working days, each reminder by itself. */
export const usualPreferences = (person: PersonId): Preferences => ({
  person,
  quiet: { from: '17:00', to: '07:30' },
  daysOff: false,
  digest: null,
  mutedDeadlines: [],
  mutedKinds: [],
  mutedGroups: [],
  snoozed: [],
});
