import { defineConfig, type Options } from 'tsup';

/**
 * The data modules are built once, as CommonJS, and shared by the ESM and the CommonJS build: two copies would double the package.
 * Everything else finds them beside itself as `./data/NAME.cjs`.
 */
const DATA = /\/(gazetteer|world|tagger)\.generated$/;
const sharedData = {
  name: 'shared-data',
  setup(build: { onResolve: (options: { filter: RegExp }, callback: (args: { path: string }) => { path: string; external: true }) => void }) {
    build.onResolve({ filter: DATA }, ({ path }) => ({ path: `./data/${DATA.exec(path)?.[1]}.cjs`, external: true }));
  },
};

const common: Options = { target: 'es2022', sourcemap: false, treeshake: true, clean: false, esbuildOptions: (options) => { options.charset = 'utf8'; } };

export default defineConfig([
  {
    ...common,
    entry: { gazetteer: 'src/data/gazetteer.generated.ts', tagger: 'src/data/tagger.generated.ts', world: 'src/data/world.generated.ts' },
    outDir: 'dist/data',
    format: ['cjs'],
    dts: false,
  },
  {
    ...common,
    entry: {
      index: 'src/index.ts',
      core: 'src/core.ts',
      world: 'src/data/world.ts',
      formats: 'src/formats/index.ts',
      evaluate: 'src/evaluate/index.ts',
      compile: 'src/compile/index.ts',
      compromise: 'src/adapters/compromise.ts',
      wink: 'src/adapters/wink.ts',
      node: 'src/node/index.ts',
      worker: 'src/node/worker.ts',
    },
    format: ['esm', 'cjs'],
    dts: true,
    splitting: true,
    external: ['piscina'],
    esbuildPlugins: [sharedData as never],
  },
  {
    ...common,
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    dts: false,
    external: ['piscina'],
    noExternal: [/^(?!piscina)/],
    esbuildPlugins: [sharedData as never],
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  },
]);
