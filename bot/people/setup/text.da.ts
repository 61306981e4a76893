import type { SetupStep, StepState } from './checklist.ts';

const first = (names: readonly string[]): string =>
  names.length > 3 ? `${names.slice(0, 3).join(', ')} og ${String(names.length - 3)} til` : names.join(', ');

/** What is said in Danish about setting Punkt up. */
export const danish = {
  title: (left: number) =>
    left === 0 ? 'Punkt er sat op' : `Sæt Punkt op: ${String(left)} ${left === 1 ? 'ting' : 'ting'} mangler`,
  lead: 'Det her viser jeg dig, til det hele er på plads. Skriv »opsætning«, når du vil se det igen.',
  ready: 'Alt er på plads. Resten klarer gruppernes sekretærer.',
  steps: {
    app: 'Registreret i Teams',
    groups: 'Grupper',
    secretaries: 'Sekretærer',
    papers: 'Papirer',
    channels: 'Kanaler',
    people: 'Folk, der kan nås',
  } satisfies Record<SetupStep, string>,
  state: ({ step, done, count, missing }: StepState): string => {
    switch (step) {
      case 'app':
        return done ? '✓ App-id og tenant er sat' : 'Sæt MicrosoftAppId og MicrosoftAppTenantId';
      case 'groups':
        return done ? `✓ ${String(count)}` : 'Skriv »opret gruppe NAVN«';
      case 'secretaries':
        return done
          ? '✓ Alle grupper har en'
          : `Mangler${missing.length === 0 ? '' : ` i ${first(missing)}`}: skriv »tilføj person i GRUPPE«`;
      case 'papers':
        return done ? `✓ ${String(count)}` : 'Send gruppens kommissorium og referater til mig';
      case 'channels':
        return done
          ? '✓ Alle grupper har en'
          : `Mangler${missing.length === 0 ? '' : ` for ${first(missing)}`}: skriv dér »@Punkt denne kanal er GRUPPE«`;
      case 'people':
        return done
          ? '✓ Alle'
          : count === 0
            ? 'Ingen er med i en gruppe endnu'
            : `${String(count)} kan ikke: skriv »hvem kan ikke nås i GRUPPE«`;
    }
  },
  unreachable: (group: string) => `Hvem kan ikke nås i ${group}?`,
  addTo: (group: string) => `Tilføj person i ${group}`,
};
export type Sentences = typeof danish;
