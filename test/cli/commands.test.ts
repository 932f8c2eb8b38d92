// Commands in this process: inputs, formats, options, messages, exit codes.

import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { readSeeds, SEED_COLUMNS } from '../../src/compile/seeds';
import { fromBrat, fromConll, fromCsv } from '../../src/formats';
import { threadsFor } from '../../src/cli/commands/extract';
import { FORMATS, type Kind } from '../../src/cli/options';
import { runHere, Sandbox } from './harness';

const sandbox = new Sandbox();
afterAll(() => sandbox.remove());

const ARTICLE = "Damas prépare une opération près d'Alep.";
const article = sandbox.write('article.txt', ARTICLE);
const second = sandbox.write('second.md', '# Rain in **Aleppo**\n');

interface JsonDocument {
  document: string;
  line?: number;
  id?: string;
  text: string;
  entities: Array<{ type: string; text: string; start: number; end: number; name?: string; id?: string; source?: { start: number; end: number } }>;
}

// The first call loads the bundled data: seconds when other work shares the machine.
describe('extract', { timeout: 30_000 }, () => {
  it('marks the text of a pipe and sums up', async () => {
    const { code, stdout, stderr } = await runHere([], { stdin: ARTICLE });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^\[\[Damas\|city\]\] prépare une opération près d'\[\[Alep\|city\]\]\.\n\nWhere\n {2}city {2}Aleppo {4}1 {2}SY {2}36\.20, 37\.16\n/);
    expect(stdout).toContain('2 things in 2 mentions, 1 document\n');
  });

  it('colours a terminal, unless asked not to', async () => {
    expect((await runHere([article], { terminal: true })).stdout).toContain('\u001b[36mDamas');
    expect((await runHere([article], { terminal: true, env: { NO_COLOR: '1' } })).stdout).toContain('[[Damas|city]]');
  });

  it.each(FORMATS.filter((format) => format !== 'brat'))('writes %s of two documents, and of none', async (format) => {
    const { code, stdout, stderr } = await runHere(['--format', format, article, second]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.endsWith('\n')).toBe(true);
    if (['json', 'spacy', 'displacy', 'web-annotation'].includes(format)) expect((JSON.parse(stdout) as unknown[]).length).toBe(format === 'web-annotation' ? 3 : 2);
    if (format === 'jsonl') expect(stdout.trim().split('\n').map((line) => (JSON.parse(line) as JsonDocument).document)).toEqual([article, second]);
    if (format === 'conll') expect(fromConll(stdout).entities.map(({ text }) => text)).toEqual(['Damas', 'Alep', 'Aleppo']);
    if (format === 'csv') expect(fromCsv(stdout).entities.map(({ text }) => text)).toEqual(['Damas', 'Alep', 'Aleppo']);
    if (format === 'conll') expect(fromConll(stdout.split('-DOCSTART-')[1]?.replace(/^.*\n\n/, '') ?? '', ARTICLE).entities.map(({ text }) => text)).toEqual(['Damas', 'Alep']);
    const empty = await runHere(['--format', format, sandbox.path('missing.txt')]);
    expect(empty.code).toBe(1);
    if (['json', 'spacy', 'displacy', 'web-annotation'].includes(format)) expect(JSON.parse(empty.stdout)).toEqual([]);
    if (format === 'geojson') expect(JSON.parse(empty.stdout)).toEqual({ type: 'FeatureCollection', features: [] });
  });

  it('makes one map of all documents', async () => {
    const { stdout } = await runHere(['--format', 'geojson', article, second]);
    const { features } = JSON.parse(stdout) as { features: Array<{ properties: { name: string; count: number; documents: string[] } }> };
    expect(features.map(({ properties }) => [properties.name, properties.count, properties.documents])).toEqual([['Aleppo', 2, [article, second]], ['Damascus', 1, [article]]]);
  });

  it('writes brat folders, with a name for each document', async () => {
    const out = sandbox.path('brat');
    const lines = sandbox.write('a.jsonl', '{"text":"Rain in Aleppo 😀 and Homs"}\n{"text":"Damas"}\n');
    const { code, stdout } = await runHere(['--format', 'brat', '--out', out, lines]);
    expect([code, stdout]).toEqual([0, '']);
    const names = readdirSync(out).sort();
    expect(names.length).toBe(4);
    const [ann = '', txt = ''] = names;
    const text = readFileSync(`${out}/${txt}`, 'utf8');
    expect(fromBrat(readFileSync(`${out}/${ann}`, 'utf8'), text).entities.map((entity) => entity.text)).toEqual(['Aleppo', 'Homs']);
  });

  it('writes brat texts in which no reader counts a line break as fewer characters', async () => {
    const out = sandbox.path('brat-breaks');
    await runHere(['--format', 'brat', '--out', out, sandbox.write('breaks.txt', 'Pluie\r\nsur Alep.\rRain in\r\nAleppo')]);
    const [ann = '', txt = ''] = readdirSync(out).sort().map((name) => readFileSync(`${out}/${name}`, 'utf8'));
    expect(txt).toBe('Pluie \nsur Alep.\nRain in \nAleppo');
    expect(fromBrat(ann, txt).entities.map(({ text, start }) => [text, start])).toEqual([['Alep', 11], ['Aleppo', 26]]);
  });

  it('reads HTML with the way back to the source', async () => {
    const html = '<p>Pluie sur <b>Alep</b>, Ho<b>ms</b>.</p>';
    const { stdout } = await runHere(['--json', '--offsets', 'source', '--from', 'html', '-'], { stdin: html });
    const [document] = JSON.parse(stdout) as JsonDocument[];
    expect(document?.document).toBe('stdin');
    expect(document?.text).toBe('Pluie sur Alep, Homs.');
    expect(document?.entities.map(({ text, source }) => [text, source && html.slice(source.start, source.end)])).toEqual([['Alep', 'Alep'], ['Homs', undefined]]);
  });

  it('counts a byte order mark in the offsets of the file', async () => {
    for (const [name, content] of [['mark.html', '\ufeff<p>Rain in <b>Aleppo</b>'], ['mark.md', '\ufeff# Rain in Aleppo'], ['mark.txt', '\ufeffRain in Aleppo']] as const) {
      const { stdout } = await runHere(['--json', '--offsets', 'source', sandbox.write(name, content)]);
      const [document] = JSON.parse(stdout) as JsonDocument[];
      expect(document?.entities.map(({ source }) => source && content.slice(source.start, source.end))).toEqual(['Aleppo']);
    }
  });

  it('starts no more threads than there are cores, or documents where their number is known', () => {
    const files = (...kinds: Kind[]) => kinds.map((kind, index) => ({ path: `${index}`, kind, bytes: 1 }));
    expect(threadsFor(500, files('text'), 8)).toBe(1);
    expect(threadsFor(500, files('text', 'html', 'markdown'), 8)).toBe(3);
    expect(threadsFor(500, files('jsonl'), 8)).toBe(8);
    expect(threadsFor(500, [{ path: '-', kind: 'text', bytes: 0 }], 8)).toBe(8);
    expect(threadsFor(2, files('csv'), 8)).toBe(2);
    expect(threadsFor(2, [], 8)).toBe(1);
  });

  it('adds no places in a file that are none', async () => {
    for (const path of [sandbox.write('place.jsonl', '{"id":"a","text":"Rain in Aleppo"}\n'), sandbox.write('place.csv', 'id,text\na,Rain in Aleppo\n')]) {
      const { stdout } = await runHere(['--jsonl', '--offsets', 'source', path]);
      const document = JSON.parse(stdout) as JsonDocument;
      expect(document.entities.map(({ text, start, source }) => [text, start, source])).toEqual([['Aleppo', 8, undefined]]);
      expect(Object.keys(document)).toEqual(['document', 'line', 'id', 'text', 'entities']);
    }
  });

  it('reads CSV and TSV by column, with quotes and line breaks', async () => {
    const csv = sandbox.write('a.csv', '\ufeffid,body\n7,"Rain in ""Aleppo"",\nand Homs"\n8,Damas\n');
    const { code, stdout } = await runHere(['--jsonl', '--field', 'body', csv]);
    expect(code).toBe(0);
    const documents = stdout.trim().split('\n').map((line) => JSON.parse(line) as JsonDocument);
    expect(documents.map(({ id, entities }) => [id, entities.map(({ text }) => text)])).toEqual([['7', ['Aleppo', 'Homs']], ['8', ['Damas']]]);
    const wrong = await runHere(['--jsonl', csv]);
    expect(wrong.code).toBe(1);
    expect(wrong.stderr).toMatch(/a\.csv has no column 'text': expected a header with the column 'text', got "id, body"; name the text's column with --field\.\n$/);
    const broken = await runHere(['--jsonl', '--field', 'body', sandbox.write('b.csv', 'id,body\n1,a,b\n2,Damas\n')]);
    expect(broken.code).toBe(1);
    expect(broken.stderr).toMatch(/b\.csv:2 is not a row/);
    expect(broken.stdout.trim().split('\n').length).toBe(1);
  });

  it('goes on after what it cannot read, and names it', async () => {
    const lines = sandbox.write('broken.jsonl', '{"text":"Damas"}\noops\n{"txt":"x"}\n{"text":"Alep","id":"z"}\n');
    const binary = sandbox.write('binary.txt', Uint8Array.of(0, 1, 2));
    const { code, stdout, stderr } = await runHere(['--jsonl', lines, sandbox.path('none.txt'), binary, article]);
    expect(code).toBe(1);
    expect(stdout.trim().split('\n').map((line) => (JSON.parse(line) as JsonDocument).line)).toEqual([1, 4, undefined]);
    const messages = stderr.trim().split('\n').map((line) => line.replaceAll(`${sandbox.folder}/`, ''));
    expect(messages.length).toBe(4);
    expect(messages).toEqual(expect.arrayContaining([
      'yaqut: cannot read none.txt: expected a file, a folder or a pattern, got no such file; check the path.',
      'yaqut: broken.jsonl:2 is not a document: expected one JSON object, got "oops"; write each document as one line of JSON.',
      `yaqut: broken.jsonl:3 is not a document: expected a string in field 'text', got the fields "txt"; name the text's field with option --field.`,
      expect.stringContaining('yaqut: binary.txt is not text: expected a text file, got binary data'),
    ]));
  });

  it('counts the lines of a CSV as editors do, and names the first of a row', async () => {
    const rows = ['id,text', 'a,"Rain in', 'Aleppo"', '', 'b,Homs', 'c,"x', 'y",z', 'd,"Damas', '"'];
    for (const lineBreak of ['\n', '\r\n']) {
      const { stdout, stderr } = await runHere(['--jsonl', sandbox.write('lines.csv', rows.join(lineBreak))]);
      expect(stdout.trim().split('\n').map((line) => JSON.parse(line) as JsonDocument).map(({ document, line }) => [document.slice(-1), line])).toEqual([['2', 2], ['5', 5], ['8', 8]]);
      expect(stderr).toMatch(/^yaqut: \S+lines\.csv:6 is not a row: /);
    }
  });

  it('says how the cells of a CSV must be parted', async () => {
    const french = await runHere([sandbox.write('excel.csv', 'id;text\n1;Rain in Aleppo\n')]);
    expect(french.stderr).toMatch(/excel\.csv has no column 'text': expected a header with the column 'text', cells parted by commas in \.csv and by tabs in \.tsv, got "id;text"; save it so, or say what it is with --from\.\n$/);
  });

  it('stops at the first with --strict', async () => {
    const lines = sandbox.write('strict.jsonl', '{"text":"Damas"}\noops\n{"text":"Alep"}\n');
    const { code, stdout, stderr } = await runHere(['--jsonl', '--strict', lines]);
    expect(code).toBe(1);
    expect(stdout.trim().split('\n').length).toBe(1);
    expect(stderr).toMatch(/strict\.jsonl:2 is not a document/);
  });

  it('passes the options on', async () => {
    const only = async (...options: string[]) => (JSON.parse((await runHere(['--json', ...options, article])).stdout) as JsonDocument[])[0]?.entities ?? [];
    expect(await only('--types', 'person,faction')).toEqual([]);
    expect((await only('--names', 'fr')).map(({ name }) => name)).toEqual(['Damas', 'Alep']);
    expect(await only('--min-confidence', '1')).toEqual([]);
    expect((await only('--types', 'city', '--types', 'person')).map(({ type }) => type)).toEqual(['city', 'city']);
    expect((await only('--explain'))[0]).toHaveProperty('evidence');
    const gazetteer = sandbox.write('mine.tsv', 'id\ttype\tfr\nevent/x\tevent\tx\n');
    expect((await runHere(['--gazetteer', gazetteer, article])).stderr).toMatch(/mine\.tsv:2, column 'type' is not valid/);
    const bridge = sandbox.write('bridge.txt', 'Ils ont fermé le Pont Zarbuk hier.');
    expect((await runHere(['--gazetteer', sandbox.write('bridge.tsv', 'id\ttype\tfr\nsite/zarbuk\tsite\tPont Zarbuk\n'), '--jsonl', bridge])).stdout).toContain('"id":"site/zarbuk"');
    const syrian = sandbox.write('syrian.txt', 'The Syrian flag');
    expect((await runHere(['--format', 'csv', syrian])).stdout.trim().split('\r\n').length).toBe(1);
    expect((await runHere(['--format', 'csv', '--demonyms', 'include', syrian])).stdout.trim().split('\r\n').length).toBe(2);
    expect((await runHere(['--encoding', 'windows-1252', '--jsonl', sandbox.write('old.txt', Buffer.from('Ka\xefn', 'latin1'))])).stdout).toContain('"text":"Kaïn"');
  });

  it('writes to a file', async () => {
    const out = sandbox.path('out.csv');
    expect(await runHere(['--format', 'csv', '-o', out, article])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(out, 'utf8').split('\r\n')[1]).toContain('Damas');
  });
});

describe('wrong usage', () => {
  it.each<[string[], RegExp]>([
    [['--format', 'xml', article], /^yaqut: option --format is not valid: expected one of text, json, .*, got "xml"; choose one of these\.\n$/],
    [['--types', 'planet', article], /option --types is not valid: expected some of city,/],
    [['--min-confidence', '2', article], /option --min-confidence is not valid: expected a number from 0 to 1, got "2"/],
    [['--workers', '0', article], /option --workers is not valid: expected a whole number from 1/],
    [['--names', 'de', article], /option --names is not valid: expected one of en, fr, ar/],
    [['--fromat', 'csv', article], /^yaqut: unknown option '--fromat' \(Did you mean --format\?\); see yaqut --help\.\n$/],
    [['--format'], /option '-f, --format <name>' argument missing; see yaqut --help\.\n$/],
    [['--json', '--format', 'csv', article], /the output has two formats/],
    [['--offsets', 'source', '--format', 'csv', article], /option --offsets source does not go with the format/],
    [['--explain', '--format', 'csv', article], /option --explain does not go with the format/],
    [['--format', 'brat', article], /format brat writes two files a document: expected --out FOLDER/],
    [['--encoding', 'klingon', article], /option --encoding is not valid/],
    [['--out', '', article], /option --out is not valid: expected the name of a file, got ""/],
    [['--gazetteer', '', article], /option --gazetteer is not valid: expected the name of a file, got ""/],
    [['--out', article, article], /option --out names an input/],
    [[], /there is nothing to read: expected files, folders, patterns, or text on standard input, got "a terminal"/],
    [['eval'], /missing required argument 'files'; see yaqut --help/],
    [['compile', 'a.tsv'], /required option '-o, --out <pack>' not specified/],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await runHere(args);
    expect(stderr).toMatch(message);
    expect([code, stdout]).toEqual([2, '']);
  });

  it('is not a request for help or the version', async () => {
    expect(await runHere(['--version'])).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' });
    for (const command of [[], ['eval'], ['compile'], ['suggest']]) {
      const { code, stdout, stderr } = await runHere([...command, '--help']);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/Examples:\n[\s\S]*Exit codes:/);
      expect(await runHere(['help', ...command])).toEqual({ code, stdout, stderr });
    }
  });
});

describe('eval', () => {
  const gold = sandbox.write('gold/a.fr.txt', "[[Damas|city|damascus]] prépare une opération près d'[[Alep|person]].\n");

  it('scores markup and JSONL', async () => {
    const jsonl = sandbox.write('gold.jsonl', `${JSON.stringify({ id: 'x', lang: 'en', text: 'Rain in Aleppo', entities: [{ start: 8, end: 14, type: 'city', key: 'aleppo' }] })}\n`);
    const { code, stdout } = await runHere(['eval', gold, jsonl, '--json', '--errors', '5']);
    const score = JSON.parse(stdout) as { documents: number; typed: { truePositives: number; falseNegatives: number }; errors: Array<{ kind: string; text: string }>; linking: { mentions: number } };
    expect([code, score.documents, score.typed.truePositives, score.typed.falseNegatives, score.linking.mentions]).toEqual([0, 2, 2, 1, 2]);
    expect(score.errors.map(({ kind, text }) => [kind, text])).toEqual([['wrong-type', 'Alep']]);
  });

  it('prints a table', async () => {
    const { code, stdout } = await runHere(['eval', sandbox.path('gold'), '--errors', '1']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/span and type {2}50\.0/);
    expect(stdout).toMatch(/linking \(B³\)/);
    expect(stdout).toMatch(/wrong-type Alep: expected person, got city, in /);
  });

  it('names broken gold', async () => {
    const broken = sandbox.write('broken-gold.jsonl', '{"text":"a"}\n');
    const { code, stderr } = await runHere(['eval', broken, gold]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/broken-gold\.jsonl: line 1 is not a document/);
    expect((await runHere(['eval', broken])).code).toBe(1);
  });

  it.each([['plain.txt', 'Rain in Aleppo'], ['x.conll', 'Aleppo\tB-city\n'], ['empty.txt', ''], ['plain.jsonl', '{"text":"Rain in Aleppo","entities":[]}']])('does not score %s, in which nothing is annotated', async (name, content) => {
    const path = sandbox.write(`none/${name}`, content);
    const { code, stdout, stderr } = await runHere(['eval', path]);
    expect(stderr).toMatch(/^yaqut: \S+ has no annotated entity: expected JSONL with entities, or text with \[\[surface\|type\]\] markup, got none; annotate it; [^\n]+\n$/);
    expect([code, stdout]).toEqual([1, '']);
  });

  it('says which labels of another corpus it does not know', async () => {
    const labels = sandbox.write('labels.jsonl', `${JSON.stringify({ text: 'Rain in Aleppo, says John Smith of NATO', entities: [{ start: 8, end: 14, type: 'GPE' }, { start: 21, end: 31, type: 'PER' }, { start: 35, end: 39, type: 'organisation' }] })}\n`);
    const fine = await runHere(['eval', labels]);
    expect(fine.stderr).toBe('yaqut: the gold has types that are not known: expected city, country, region, site, person, faction, organisation, got GPE, PER for 2 of 3 mentions, which count as missed; rename them, or compare PER, LOC and ORG with --map conll.\n');
    expect([fine.code, fine.stdout]).toEqual([0, expect.stringContaining('\n1 document, ')]);
    expect((await runHere(['eval', labels, '--map', 'conll'])).stderr).toMatch(/, PER, LOC, ORG, got GPE for 1 of 3 mentions, which are passed over; rename them\.\n$/);
    expect((await runHere(['eval', gold])).stderr).toBe('');
  });

  it('leaves other types out of the gold with --types', async () => {
    const { stdout } = await runHere(['eval', sandbox.write('types.en.txt', 'Rain in [[Aleppo|city]], says [[John Smith|person]].'), '--types', 'city', '--json']);
    expect((JSON.parse(stdout) as { typed: object }).typed).toMatchObject({ truePositives: 1, falsePositives: 0, falseNegatives: 0 });
  });

  it('reads files, each as its name says', async () => {
    const lines = `${JSON.stringify({ text: 'Rain in Aleppo', entities: [{ start: 8, end: 14, type: 'city' }] })}\n`;
    const misnamed = await runHere(['eval', sandbox.write('corpus.json', lines)]);
    expect(misnamed.stderr).toMatch(/^yaqut: \S+corpus\.json looks like JSONL and is not named so: expected JSONL in files that end in \.jsonl or \.ndjson, markup in others, got "\.json"; rename it\.\n$/);
    for (const command of [['eval', '-'], ['compile', '-', '--out', sandbox.path('stdin.pack')]]) {
      const { code, stderr } = await runHere(command, { stdin: lines });
      expect([code, stderr]).toEqual([2, `yaqut: ${command[0]} does not read standard input: expected files and folders, got "-"; write it to a file and name that.\n`]);
    }
  });

  it('scores articles that name nobody beside others', async () => {
    const { code, stderr } = await runHere(['eval', gold, sandbox.write('nobody.en.txt', 'It rained all day.')]);
    expect([code, stderr]).toEqual([0, '']);
  });
});

describe('compile', () => {
  const header = SEED_COLUMNS.join('\t');
  const line = (id: string, name: string) => [id, id.split('/')[0], name, '', '', '', '', '', '', '', '', 'made up'].join('\t');

  it('makes a pack that --gazetteer reads, with a report', async () => {
    const seeds = sandbox.write('seeds.tsv', `${header}\n${line('faction/lions', 'Lions of the Valley|a, b')}\n`);
    const pack = sandbox.path('mine.pack');
    const report = sandbox.path('dropped.tsv');
    const { code, stdout, stderr } = await runHere(['compile', seeds, '--out', pack, '--report', report]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/mine\.pack: \d+ bytes\n {2}faction {2}1\n/);
    expect(readFileSync(report, 'utf8')).toMatch(/^form\tof\tbecause\na, b\tfaction\/lions\tholds punctuation/);
    const text = sandbox.write('lions.txt', 'The Lions of the Valley left Aleppo.');
    expect((await runHere(['--gazetteer', pack, text])).stdout).toContain('[[Lions of the Valley|faction]]');
  });

  it('says that JSON and packs need no compiling', async () => {
    const json = sandbox.write('entries.json', '[{"id":"faction/lions","type":"faction","names":["Lions of the Valley"]}]');
    const made = sandbox.path('again.pack');
    expect((await runHere(['compile', sandbox.write('again.tsv', `${header}\n${line('faction/lions', 'Lions of the Valley')}\n`), '--out', made])).code).toBe(0);
    for (const [path, got] of [[json, 'JSON'], [made, 'a pack']] as const) {
      const { code, stderr } = await runHere(['compile', path, '--out', sandbox.path('never.pack')]);
      expect([code, stderr]).toEqual([1, `yaqut: ${path} is not a table: expected tab-separated lines under a header, got ${got}; use it with --gazetteer ${path} as it is.\n`]);
    }
  });

  it('refuses ids that two files share, and writes nothing', async () => {
    const a = sandbox.write('one.tsv', `${header}\n${line('faction/lions', 'Lions of the Valley')}\n`);
    const b = sandbox.write('two.tsv', `${header}\n${line('faction/lions', 'Other Lions')}\n`);
    const pack = sandbox.path('double.pack');
    const { code, stderr } = await runHere(['compile', a, b, '--out', pack]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/two\.tsv:2, column 'id' is not valid: expected an id used once in all files, got faction\/lions, also in .*one\.tsv:2; unite the two lines\.\n$/);
    expect(readdirSync(sandbox.folder)).not.toContain('double.pack');
    expect((await runHere(['compile', sandbox.path('none.tsv'), '--out', pack])).code).toBe(1);
  });
});

describe('suggest', () => {
  it('prints lines that the seeds reader takes, the most frequent first', async () => {
    sandbox.write('archive/a.txt', 'Yesterday the Zarbuk Brigades left Aleppo. They met Karim Zoubi-Hamdoun.\n');
    sandbox.write('archive/b.txt', 'Hier les Zarbuk Brigades ont quitté Alep avec Karim\tZoubi-Hamdoun. Ils ont vu les Zarbuk Brigades.\n');
    const { code, stdout, stderr } = await runHere(['suggest', sandbox.path('archive'), '--at-least', '2']);
    expect([code, stderr]).toEqual([0, '']);
    const seeds = readSeeds({ name: 'suggestions', text: stdout });
    expect(seeds.length).toBeGreaterThanOrEqual(1);
    expect(seeds[0]?.names.map(({ text }) => text).join()).toContain('Zarbuk Brigades');
    expect(seeds[0]?.note).toMatch(/^unchecked; suggested: 3 mentions in 2 documents; type guessed by [^;]+; … .*\[Zarbuk Brigades\].* …/);
    expect(stdout).not.toContain('\tAleppo');
    // Of a word that some text has in small letters a capital says nothing.
    const ids = async (...files: string[]) => readSeeds({ name: 's', text: (await runHere(['suggest', '--tagger', 'off', '--at-least', '1', ...files])).stdout }).map(({ id }) => id);
    const capital = sandbox.write('words/a.txt', 'Hier ils ont vu Zarbuk, puis le Casque.\n');
    expect(await ids(capital)).toEqual(['city/casque', 'city/zarbuk']);
    expect(await ids(capital, sandbox.write('words/b.txt', 'Il a mis son casque.\n'))).toEqual(['city/zarbuk']);
    const limited = await runHere(['suggest', sandbox.path('archive'), '--at-least', '1', '--limit', '1', '--contexts', '0']);
    expect(readSeeds({ name: 'suggestions', text: limited.stdout }).length).toBe(1);
  });
});
