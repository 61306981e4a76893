/** The house's rules (see README, "The house"): dependencies point one way. */
const only = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const features = 'ask|papers|decide|meet|minutes|remind|people|keeping';

module.exports = {
  forbidden: [
    only('no-circles', 'A circle means two modules are one.', {}, { circular: true }),
    only(
      'data-knows-nobody',
      'data is below everything.',
      { path: '^data/' },
      { path: '^(bot|cards|test)/' },
    ),
    only(
      'cards-know-nobody',
      'a card gets a view and nothing else.',
      { path: '^cards/' },
      { path: '^(bot|data|test)/' },
    ),
    only(
      'features-never-meet',
      'features meet in stored records and events.',
      { path: `^bot/(${features})/` },
      { path: `^bot/(${features})/`, pathNot: '^bot/$1/' },
    ),
    only(
      'features-below-teams',
      'a feature knows no channel and no process.',
      { path: `^bot/(${features}|text)/` },
      { path: '^bot/(teams/|main|server|cli|config)' },
    ),
    only(
      'botbuilder-only-in-teams',
      'moving to its successor is a change in one folder.',
      { path: '^(bot|cards|data)/', pathNot: '^bot/teams/' },
      { path: 'node_modules/(botbuilder|botframework)' },
    ),
    only(
      'databases-only-in-store',
      'everybody else talks to the port, store.ts.',
      { path: '^(bot|cards|data)/', pathNot: '^data/store/' },
      { path: 'node_modules/(@azure/(cosmos|core-rest-pipeline)|libsql)' },
    ),
    only(
      'only-main-wires',
      'nothing imports the composition root, but what begins the process.',
      { path: '^(bot|cards|data)/', pathNot: '^bot/start\\.ts$' },
      { path: '^bot/(main|cli|start)\\.ts$' },
    ),
    only('no-test-code-in-product', '', { path: '^(bot|cards|data)/' }, { path: '^test/' }),
    only(
      'no-orphans',
      'dead code is deleted.',
      { orphan: true, pathNot: ['\\.d\\.ts$', '\\.test\\.ts$', '^test/bench'] },
      {},
    ),
    only('no-dev-packages', '', { path: '^(bot|cards|data)/' }, { dependencyTypes: ['npm-dev'] }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node'],
    },
  },
};
