import type { Sentences } from './text.da.ts';

const first = (names: readonly string[]): string =>
  names.length > 3
    ? `${names.slice(0, 3).join(', ')} and ${String(names.length - 3)} more`
    : names.join(', ');

/** What is said in English about setting Punkt up. */
export const english: Sentences = {
  title: (left) =>
    left === 0
      ? 'Punkt is set up'
      : `Set Punkt up: ${String(left)} ${left === 1 ? 'thing' : 'things'} missing`,
  lead: 'I show you this until all of it is done. Write "setup" to see it again.',
  ready: 'Everything is in place. The groups’ secretaries do the rest.',
  steps: {
    app: 'Registered in Teams',
    groups: 'Groups',
    secretaries: 'Secretaries',
    papers: 'Papers',
    channels: 'Channels',
    people: 'People within reach',
  },
  state: ({ step, done, count, missing }) => {
    switch (step) {
      case 'app':
        return done ? '✓ App id and tenant are set' : 'Set MicrosoftAppId and MicrosoftAppTenantId';
      case 'groups':
        return done ? `✓ ${String(count)}` : 'Write "create group NAME"';
      case 'secretaries':
        return done
          ? '✓ Every group has one'
          : `Missing${missing.length === 0 ? '' : ` in ${first(missing)}`}: write "add person in GROUP"`;
      case 'papers':
        return done ? `✓ ${String(count)}` : 'Send me the group’s mandate and minutes';
      case 'channels':
        return done
          ? '✓ Every group has one'
          : `Missing${missing.length === 0 ? '' : ` for ${first(missing)}`}: write there "@Punkt this channel is GROUP"`;
      case 'people':
        return done
          ? '✓ All'
          : count === 0
            ? 'Nobody is in a group yet'
            : `${String(count)} are not: write "who cannot be reached in GROUP"`;
    }
  },
  unreachable: (group) => `Who cannot be reached in ${group}?`,
  addTo: (group) => `Add person in ${group}`,
};
