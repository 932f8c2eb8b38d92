import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compilePack } from '../../src/compile/compile';
import { readSeeds, readTransliteration, SEED_COLUMNS } from '../../src/compile/seeds';
import { learnWordPairs, transliterations } from '../../src/compile/transliteration';
import { Gazetteer } from '../../src/gazetteer/gazetteer';
import { GazetteerLayer } from '../../src/gazetteer/layer';
import { createExtractor } from '../../src/index';
import { ROOT } from '../support/articles';

const rules = readTransliteration({ name: 'seeds/transliteration.tsv', text: readFileSync(join(ROOT, 'seeds/transliteration.tsv'), 'utf8') });

/** Seeds from `id | en | ar` lines. */
function seedsOf(...lines: Array<[string, string, string]>) {
  const rows = lines.map(([id, en, ar]) => [id, id.slice(0, id.indexOf('/')), en, '', ar, '', '', '', '', '', '', 'unchecked'].join('\t'));
  return readSeeds({ name: 'test.tsv', text: `${[SEED_COLUMNS.join('\t'), ...rows].join('\n')}\n` });
}

describe('letters', () => {
  it.each([
    ['Tampa', 'تامبا'],
    ['Hamburg', 'هامبورغ'],
    ['Kharkiv', 'خاركيف'],
    ['Witkoff', 'ويتكوف'],
    ['Macron', 'ماكرون'],
    ['Los Angeles', 'لوس انغيليس'],
  ])('%s is written %s', (latin, arabic) => {
    expect(transliterations(latin, 'latin>arabic', rules)).toContain(arabic);
  });

  it.each([
    ['سلامة', 'salama'],
    ['بانياس', 'banyas'],
    ['محمد سالم', 'mohammed salm'],
  ])('%s is written %s', (arabic, latin) => {
    expect(transliterations(arabic, 'arabic>latin', rules)).toContain(latin);
  });

  it('names with digits or other scripts have no bridge', () => {
    expect(transliterations('M23', 'latin>arabic', rules)).toEqual([]);
    expect(transliterations('Київ', 'latin>arabic', rules)).toEqual([]);
  });
});

describe('words', () => {
  it('are learnt from names that have them in both scripts', () => {
    const seeds = seedsOf(['person/ahmed-saleh', 'Ahmed Saleh', 'أحمد صالح'], ['person/ahmed-nouri', 'Ahmed Nouri', 'أحمد نوري'], ['person/omar-nouri', 'Omar al-Nouri', 'عمر النوري']);
    const pairs = learnWordPairs(seeds);
    expect(pairs['latin>arabic'].get('ahmed')).toBe('احمد');
    expect(pairs['latin>arabic'].has('saleh')).toBe(false);
    expect(transliterations('Ahmed Tampa', 'latin>arabic', rules, pairs['latin>arabic'])).toEqual(['احمد تامبا']);
  });
});

describe('compiled', () => {
  const seeds = seedsOf(['person/steve-witkoff', 'Steve Witkoff', ''], ['person/john-tampa', 'John Tampa', 'جون تامبا'], ['city/banyas', '', 'بانياس'], ['city/tampa', 'Tampa', ''], ['site/tampa', '', 'تامبا']);
  const { pack, report } = compilePack({ seeds, transliteration: rules }, 'test');
  const gazetteer = new Gazetteer([GazetteerLayer.open(pack, true)]);
  const { extractEntities } = createExtractor({ gazetteer, tagger: 'off' });

  it('a name in Latin letters only is found in Arabic text, and the other way round', () => {
    expect(extractEntities('التقى ستيف ويتكوف الوفد').map(({ text, id }) => `${text} ${id}`)).toEqual(['ستيف ويتكوف person/steve-witkoff']);
    expect(extractEntities('Fighting broke out in Banyas.').map(({ text, id }) => `${text} ${id}`)).toEqual(['Banyas city/banyas']);
  });

  it('with less confidence than where the name is given', () => {
    const confidence = (text: string) => extractEntities(text, { minConfidence: 0 })[0]?.confidence ?? 0;
    expect(confidence('التقى ستيف ويتكوف الوفد')).toBeGreaterThan(0);
    expect(confidence('التقى ستيف ويتكوف الوفد')).toBeLessThan(confidence('He met Steve Witkoff.'));
  });

  it('what collides with another entry is dropped and reported', () => {
    expect(report.dropped).toContainEqual({ form: 'تامبا', of: 'city/tampa', because: 'collides with site/tampa' });
    expect(report.transliterated).toBeGreaterThanOrEqual(2);
  });
});
