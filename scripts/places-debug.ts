import { readFileSync } from 'node:fs';
import { createExtractor } from '../src/index';
const { extractPlaces } = createExtractor({ minConfidence: 0, overlap: 'all' });
const miss: Record<string, number> = {}, far: Record<string, number> = {};
for (const line of readFileSync(process.argv[2] as string, 'utf8').split('\n').filter(Boolean)) { const d = JSON.parse(line); const m = new Map<string, any>(); for (const p of extractPlaces(d.text)) { const k = `${p.start} ${p.end}`; const b = m.get(k); if (p.lat !== undefined && (!b || p.confidence > b.confidence)) m.set(k, p); }
for (const g of d.entities) { if (g.type !== 'LOC' || g.kb?.lat === undefined) continue; const p = m.get(`${g.start} ${g.end}`); const t = d.text.slice(g.start, g.end); if (!p) miss[t] = (miss[t] ?? 0) + 1; else { const km = Math.hypot((p.lon - g.kb.lon) * Math.cos((p.lat * Math.PI) / 180), p.lat - g.kb.lat) * 111; if (km > 161) { const k = `${t} → ${p.id} ${p.country} ${km.toFixed(0)}km gold ${g.kb.lat.toFixed(1)},${g.kb.lon.toFixed(1)}`; far[k] = (far[k] ?? 0) + 1; } } } }
const top = (o: Record<string, number>) => Object.entries(o).sort((a, b) => b[1] - a[1]).slice(0, 45).map(([k, v]) => `${v} ${k}`).join('\n   ');
console.log('MISS\n  ', top(miss), '\nFAR\n  ', top(far));
