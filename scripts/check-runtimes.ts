// npm run check:runtimes: the packed package, installed in an empty folder, gives the same entities for the same texts wherever it runs.
// Node (ESM and CommonJS, every entry point alone), Deno and Bun from the npm registry, a Vite build in headless Chromium. A runtime that
// is not there is named and passed over. The tools are installed in a temporary folder and are no dependencies of the project.

import { execFileSync, spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './sources';

const TEXTS = [
  "Damas prépare une opération près d'Alep, a dit le général Youssef Haddour, cité par l'agence TASS.",
  'Fighters of the Tawhid Brigade left Bangor, Maine 😀 for Tripoli (Lebanon), General Salim Idriss said.',
  'وصل وفد من الأمم المتحدة إلى دمشق وبحلب، بحسب وكالة سانا.',
];
/** Run everywhere: `extractEntities` in, its result as text out. Entry points that need a document or a file are only imported. */
const PROBE = `(extractEntities) => JSON.stringify(${JSON.stringify(TEXTS)}.map((text) => extractEntities(text, { candidates: true })))`;
const PORTABLE = ['core', 'data/world', 'formats', 'evaluate', 'compile', 'compromise', 'wink'];
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const CHROMIUM_FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--virtual-time-budget=20000', '--dump-dom'];
const MINUTE = 60_000;

const folder = mkdtempSync(join(tmpdir(), 'yaqut-runtimes-'));
const run = (command: string, args: readonly string[], input?: string) => execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'], timeout: 5 * MINUTE, ...(input === undefined ? {} : { input }) });
const outcomes: Array<{ runtime: string; output: string | undefined; because?: string }> = [];
function probe(runtime: string, output: () => string | undefined): void {
  try {
    outcomes.push({ runtime, output: output() });
  } catch (error) {
    outcomes.push({ runtime, output: `failed: ${(error as Error).message.slice(0, 400)}` });
  }
}
/** Installs tools that may not be there; false where the registry has none for this machine. */
function install(...packages: string[]): boolean {
  return spawnSync('npm', ['install', '--no-audit', '--no-fund', ...packages], { cwd: folder, stdio: 'ignore', timeout: 5 * MINUTE }).status === 0;
}

try {
  const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'ignore'] })) as [{ filename: string }];
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'probe', private: true, type: 'module' }));
  run('npm', ['install', '--no-audit', '--no-fund', join(folder, filename)]);

  const esm = `import { extractEntities } from 'yaqut'; console.log((${PROBE})(extractEntities));`;
  writeFileSync(join(folder, 'probe.mjs'), esm);
  writeFileSync(join(folder, 'probe.cjs'), `const { extractEntities } = require('yaqut'); console.log((${PROBE})(extractEntities));`);
  probe('node esm', () => run('node', ['probe.mjs']));
  probe('node cjs', () => run('node', ['probe.cjs']));
  const alone = [...PORTABLE, 'node'];
  for (const entry of alone) {
    probe(`node esm yaqut/${entry} alone`, () => (Number(run('node', ['--input-type=module', '-e', `console.log(Object.keys(await import('yaqut/${entry}')).length)`])) > 0 ? 'imported' : 'empty'));
    probe(`node cjs yaqut/${entry} alone`, () => (Number(run('node', ['--input-type=commonjs', '-e', `console.log(Object.keys(require('yaqut/${entry}')).length)`])) > 0 ? 'imported' : 'empty'));
  }
  probe('command line', () => {
    const [first] = JSON.parse(run('npx', ['yaqut', '--json', '-'], TEXTS[0])) as Array<{ entities: unknown[] }>;
    return (first?.entities.length ?? 0) > 0 ? 'imported' : 'empty';
  });
  // The oldest supported majors of the peers, on what the README shows.
  const compromise = "import nlp from 'compromise'; import yaqut from 'yaqut/compromise'; nlp.plugin(yaqut); console.log(nlp('The Al-Nusra Front left Aleppo.').cities().out('array').join());";
  const wink = "import model from 'wink-eng-lite-web-model'; import winkNLP from 'wink-nlp'; import { winkEntities } from 'yaqut/wink'; const wink = winkNLP(model); console.log(winkEntities(wink.readDoc('The army left Aleppo.'), wink.its).out().join());";
  for (const [packages, code] of [[['compromise@14.0.0'], compromise], [['wink-nlp@1', 'wink-eng-lite-web-model@1.4'], wink]] as const) {
    probe(packages.join(' with '), () => (!install(...packages) ? undefined : run('node', ['--input-type=module', '-e', code]).trim() === 'Aleppo' ? 'imported' : 'empty'));
  }
  // One writer alone must not bring the others.
  probe('one function of yaqut/formats is tree-shaken', () => {
    const size = (code: string) => run(join(ROOT, 'node_modules/.bin/esbuild'), ['--bundle', '--minify', '--format=esm', '--log-level=error'], code).length;
    return size("export { toGeoJson } from 'yaqut/formats'") < size("export * from 'yaqut/formats'") / 2 ? 'imported' : 'empty';
  });
  probe('deno', () => (install('deno') ? run('npx', ['deno', 'run', '--allow-read', '--allow-env', 'probe.mjs']) : undefined));
  probe('bun', () => (install('bun') ? run('npx', ['bun', 'probe.mjs']) : undefined));

  const chromium = CHROMIUM.find((path) => existsSync(path));
  if (install('vite@7')) {
    mkdirSync(join(folder, 'page'));
    writeFileSync(join(folder, 'page/index.html'), '<!doctype html><meta charset="utf-8"><pre id="out"></pre><script type="module" src="./main.js"></script>');
    writeFileSync(join(folder, 'page/main.js'), `import { extractEntities } from 'yaqut'; document.getElementById('out').textContent = encodeURIComponent((${PROBE})(extractEntities));`);
    probe('vite build', () => {
      run('npx', ['vite', 'build', 'page', '--logLevel', 'error']);
      return readdirSync(join(folder, 'page/dist/assets')).length > 0 ? 'imported' : 'empty';
    });
    if (chromium !== undefined) {
      const server = createServer((request, response) => {
        const path = join(folder, 'page/dist', request.url === '/' ? 'index.html' : (request.url ?? ''));
        response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'text/html');
        response.end(existsSync(path) ? readFileSync(path) : '');
      });
      await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
      const { port } = server.address() as { port: number };
      // The browser asks this process for the page, so it must not be waited for synchronously.
      const { spawn } = await import('node:child_process');
      const dom = await new Promise<string>((done) => {
        let output = '';
        const child = spawn(chromium, [...CHROMIUM_FLAGS, `--user-data-dir=${join(folder, 'profile')}`, `http://127.0.0.1:${port}/`], { stdio: ['ignore', 'pipe', 'ignore'], timeout: 2 * MINUTE });
        child.stdout.on('data', (chunk) => (output += chunk));
        child.on('close', () => done(output));
      });
      server.close();
      probe('vite build in chromium', () => `${decodeURIComponent(/<pre id="out">([^<]*)<\/pre>/.exec(dom)?.[1] ?? '')}\n`);
    } else outcomes.push({ runtime: 'vite build in chromium', output: undefined });
  } else outcomes.push({ runtime: 'vite build', output: undefined });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const expected = outcomes.find(({ runtime }) => runtime === 'node esm')?.output;
const entities = expected?.startsWith('[') ? (JSON.parse(expected) as unknown[][]).flat().length : 0;
let failures = entities === 0 ? 1 : 0;
for (const { runtime, output } of outcomes) {
  const right = output === 'imported' || (output !== undefined && entities > 0 && output === expected);
  if (output !== undefined && !right) failures++;
  console.log(`${output === undefined ? 'absent, passed over' : right ? 'ok' : 'DIFFERS'}  ${runtime}${output === undefined || right ? '' : `: ${output.slice(0, 400)}`}`);
}
console.log(`${entities} entities in ${TEXTS.length} texts, bit for bit the same wherever 'ok' stands before a runtime that reads them`);
if (failures > 0) process.exit(1);
