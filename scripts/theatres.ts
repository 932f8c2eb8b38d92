import { readdirSync, readFileSync } from 'node:fs';
import { bundledGazetteer } from '../src/index';
const g = bundledGazetteer();
for (const f of readdirSync('test/cases/theatres')) { let ok = 0; const bad: string[] = []; for (const l of readFileSync(`test/cases/theatres/${f}`, 'utf8').split('\n')) { if (!l || l.startsWith('#')) continue; const [n, id] = l.split('\t') as [string, string]; if (g.lookup(n).some((e) => e.id === id)) ok++; else bad.push(`${n} → ${id} (got ${g.lookup(n).map((e) => e.id).join(',') || '-'})`); } console.log(f, ok, 'ok', bad.length, 'bad'); for (const b of bad) console.log('   ', b); }
