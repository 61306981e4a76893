import type { WorldGiven } from './state/world.ts';

/** People and places enough for most tests: a tenant, a guest, someone of another tenant, someone without the app. */
export const cast = {
  people: [
    { name: 'Anne Prøve' },
    { name: 'Bo Prøve' },
    { name: 'Gæst Prøve', userRole: 'guest' as const },
    { name: 'Fremmed Prøve', tenantId: '00000000-0000-4000-a000-000000000002', installed: false },
    { name: 'Kun Team', installed: false },
    { name: 'Uden App', installed: false },
  ],
  groupChats: [{ name: 'Formændene', members: ['Anne Prøve', 'Bo Prøve'] }],
  teams: [
    {
      name: 'Klyngen',
      members: ['Anne Prøve', 'Bo Prøve', 'Gæst Prøve', 'Kun Team'],
      channels: [{ name: 'Styregruppen' }, { name: 'Delt', shared: ['Fremmed Prøve'] }],
    },
  ],
} satisfies WorldGiven;
