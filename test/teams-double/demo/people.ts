import type { WorldGiven } from '../state/world.ts';

const otherTenant = '00000000-0000-4000-a000-000000000002';

/** Somebody for every case there is; all invented. */
export const people = {
  administrator: 'Karin Holst',
  secretary: 'Mette Lindgren',
  regionalChair: 'Torben Friis',
  municipalChair: 'Lene Abildgaard',
  member: 'Jonas Kjær',
  knownFromTeam: 'Sofie Brandt',
  substitute: 'Gitte Nørlund',
  guest: 'Henrik Damgaard',
  ofOtherTenant: 'Ida Mølgaard',
  withoutApp: 'Peter Skovlund',
} as const;

/** The demo's Teams: one team with a shared channel, the chairs' group chat, and everybody's own chat with Punkt. */
export const demoWorld = {
  people: [
    { name: people.secretary, title: 'sekretær, fællessekretariatet' },
    { name: people.regionalChair, title: 'formand, Region Syddanmark' },
    { name: people.municipalChair, title: 'formand, Esbjerg Kommune' },
    { name: people.member, title: 'medlem, Varde Kommune' },
    { name: people.substitute, title: 'stedfortræder, Varde Kommune' },
    { name: people.knownFromTeam, title: 'medlem, Vejen Kommune, uden appen', installed: false },
    { name: people.guest, title: 'praktiserende læge, gæst', userRole: 'guest' },
    {
      name: people.ofOtherTenant,
      title: 'Fanø Kommune, anden lejer',
      tenantId: otherTenant,
      installed: false,
    },
    { name: people.withoutApp, title: 'Billund Kommune, uden appen', installed: false },
    { name: people.administrator, title: 'administrator' },
  ],
  groupChats: [
    { name: 'Formandskabet', members: [people.secretary, people.regionalChair, people.municipalChair] },
  ],
  teams: [
    {
      name: 'Sundhedsklynge Sydvestjylland',
      members: [
        people.secretary,
        people.regionalChair,
        people.municipalChair,
        people.member,
        people.substitute,
        people.knownFromTeam,
        people.guest,
        people.administrator,
      ],
      channels: [{ name: 'På tværs', shared: [people.ofOtherTenant] }],
    },
  ],
} satisfies WorldGiven;
