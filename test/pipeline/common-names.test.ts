import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const idOf = (text: string, name: string) => extractEntities(text).find((entity) => entity.text === name)?.id;

describe('people called as many others are', () => {
  it('gives no id to a common name where nothing else is of its country', () => {
    const text = 'In Colombia, the army fought rebels in Cauca and near Cali. Defence minister Pedro Sánchez flew to Popayán with the governor of Nariño.';
    expect(extractEntities(text).find((entity) => entity.text === 'Pedro Sánchez')).toMatchObject({ type: 'person' });
    expect(idOf(text, 'Pedro Sánchez')).toBeUndefined();
  });

  it('keeps the id in an article on its country, and with a cue word', () => {
    expect(idOf('In Madrid, Pedro Sánchez met ministers of Colombia, Peru and Chile. Spain will invest.', 'Pedro Sánchez')).toBe('person/pedro-sanchez');
    expect(idOf('Ukraine said Kyiv and Kharkiv were hit. Karim Khan, the ICC prosecutor, will go to Ukraine, Poland and Romania.', 'Karim Khan')).toBe('person/karim-khan-prosecutor');
  });

  it('keeps the id of those whose family name only they and theirs have', () => {
    expect(idOf('In Syria, Aleppo and Homs celebrated; in Lebanon, Beirut did. Donald Trump was asleep.', 'Donald Trump')).toBe('person/donald-trump');
  });
});
