// A name that no list has is one thing throughout a text.

import { describe, expect, it } from 'vitest';
import { createExtractor, extractEntities } from '../../src/index';

const typed = (text: string) => extractEntities(text).map(({ text: name, type }) => `${name} ${type}`);

describe('the type of an unlisted name', () => {
  it.each<[text: string, names: string[]]>([
    ['The quarter of Old Nalediwe queued for nine hours. In Old Nalediwe a grandmother fainted. Police drove to Old Nalediwe. Old Nalediwe voted late.', ['Old Nalediwe site', 'Old Nalediwe site', 'Old Nalediwe site', 'Old Nalediwe site']],
    ["Le quartier de Tenmaruk a voté tôt. À Tenmaruk, une grand-mère s'est évanouie. Tenmaruk a voté tard.", ['Tenmaruk site', 'Tenmaruk site', 'Tenmaruk site']],
    ['اقتحم الجنود حي الزلموطة فجرا. وفي الزلموطة قتل شابان. عاد الهدوء إلى الزلموطة مساء.', ['الزلموطة site', 'الزلموطة site', 'الزلموطة site']],
  ])('is what its head says: %s', (text, names) => expect(typed(text)).toEqual(names));

  it('says in its evidence that other mentions gave it', () => {
    const { extractEntities: explained } = createExtractor({ explain: true });
    const [, second] = explained('The quarter of Old Nalediwe queued for nine hours. In Old Nalediwe a grandmother fainted.');
    expect(second?.evidence?.map(({ rule }) => rule)).toContain('type-of-other-mentions');
  });

  it('is that of each where a title says so of one', () => {
    expect(typed('Mayor Zelbrook spoke. Protesters marched in Zelbrook. Roads around Zelbrook were shut. He lives near Zelbrook.')).toEqual(['Zelbrook person', 'Zelbrook city', 'Zelbrook city', 'Zelbrook city']);
  });

  it('leaves names of lists alone', () => {
    expect(typed('The river Jordan rose. Jordan closed its borders, and troops from Jordan crossed the Jordan.').filter((name) => name === 'Jordan country').length).toBeGreaterThanOrEqual(2);
  });
});
