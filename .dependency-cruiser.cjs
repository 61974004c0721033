/** Imports point upward in this list only (CONTRIBUTING: pure parts never reach the network, the clock or each other's backs). */
const layers = [
  'core',
  'config',
  'filter',
  'workflow',
  'kinds',
  'plan',
  'survey',
  'compare',
  'drift',
  'portal',
  'git',
  'run',
  'render',
  'cli',
  'action',
];
const below = name => layers.slice(layers.indexOf(name) + 1);
const folder = names => `^src/(${names.join('|')})/`;

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    ...layers.slice(0, -1).map(name => ({
      name: `${name}-imports-upward-only`,
      severity: 'error',
      from: { path: `^src/${name}/` },
      to: { path: folder(below(name)) },
    })),
    {
      name: 'portal-knows-no-kinds',
      severity: 'error',
      from: { path: '^src/portal/' },
      to: { path: folder(['config', 'kinds', 'plan', 'survey', 'compare', 'drift']) },
    },
    {
      name: 'render-is-pure',
      severity: 'error',
      from: { path: '^src/render/' },
      to: { path: folder(['portal', 'git', 'run']) },
    },
    {
      name: 'emulator-stands-alone',
      severity: 'error',
      from: { path: '^src/emulator/' },
      to: { path: folder(layers) },
    },
    {
      name: 'only-cli-starts-the-emulator',
      severity: 'error',
      from: { path: '^src/(?!cli|emulator)' },
      to: { path: '^src/emulator/' },
    },
    {
      name: 'pure-parts-stay-pure',
      severity: 'error',
      comment: 'Only the reader of configuration touches the file system.',
      from: {
        path: '^src/(core|config|filter|workflow|kinds|plan|survey|compare|drift|render)/',
        pathNot: '^src/config/disk',
      },
      to: { path: '^(node:)?(fs|fs/promises|http|https|net|child_process|timers/promises|worker_threads)$' },
    },
    {
      name: 'transport-in-one-file',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/portal/transport' },
      to: { path: '@hubspot/api-client' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
