// What is written like a name and names no person, place or body, with the bundled gazetteer and tagger.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';
import { stormsIn } from '../../src/pipeline/document/storms';
import { tokenise } from '../../src/text/tokenise';

const names = (text: string) => extractEntities(text).map(({ text: name }) => name);

describe('what is written like a name', () => {
  const none: string[] = [
    'Nine people have died from Ebola this month. No cure exists for Ebola, she said.',
    "La peur d'Ebola gagne la ville. Zika reste une menace.",
    'Officials said that Himars and Kinzhal missiles had been used.',
    'Le trafic de Captagon continue. Les Dinkas et les Zaghawas ont fui.',
    'Iron Dome and the Old Testament were on his mind on Yom Kippur.',
    'The damage of hurricane Katharina was great.',
    "L'ouragan Katharina a tout détruit.",
    'Il a gagné le Tour de France et la Coupe de France.',
    'فاز بكأس آسيا وبطولة أفريقيا.',
    'The Misseriya herders came back.',
    'Hurricanes Katharina, Rita and Wilma made landfall. Rita was the worst.',
    'RT @user: this is so true',
    'So much to learn from @SimoLove and @Handxguns today',
    "Gunmen stormed a Shi'ite mosque and an Islamic group said so.",
    'Many of them want a separate Islamic state and resent it.',
    'Ils veulent fonder un État islamique dans la région.',
    'The bomber drove a white Opel into the queue, and he had a Fiat.',
    'Elle roule dans une Peugeot depuis vingt ans.',
    'It was written in Amharic. Damn, she said.',
  ];
  it.each(none)('%s holds no entity', (text) => expect(names(text)).toEqual([]));
  it('was asked enough', () => expect(none).toHaveLength(19));
  it('stays a name where a list has it', () => {
    expect(extractEntities('She studied in Marburg, Germany.').map(({ id }) => id)).toEqual(['city/gn-2873759', 'country/germany']);
    expect(names("La tour de Damas s'est effondrée.")).toEqual(['Damas']);
  });
  it('stays a name beside such a word', () => {
    expect(names("L'État islamique a revendiqué l'attaque.")).toEqual(['État islamique']);
    expect(names('A Boeing spokesman said that RT had reported it.')).toEqual(['Boeing', 'RT']);
    expect(names('Storm Boris hit the coast. Mr. Boris Johnson was in London.')).toEqual(['Boris Johnson', 'London']);
    expect(stormsIn(tokenise('Rebels Storm Aleppo From Three Sides')).size).toBe(0);
  });
  it('is the town of a building behind an indefinite article', () => expect(extractEntities('The woman died in a Jakarta hospital last week.').map(({ text, type }) => [text, type])).toEqual([['Jakarta', 'city']]));
  it('is no name with a verb that is a tail too', () => expect(names('Ann falls: Arakan Army takes the command.')).toEqual(['Ann', 'Arakan Army']));
  it('may be part of a longer name', () => expect(names('General Molotov Haverty said so.')).toEqual(['Molotov Haverty']));
});

describe('each form of seeds/cues/things.tsv', () => {
  const forms = readFileSync(new URL('../../seeds/cues/things.tsv', import.meta.url), 'utf8').split('\n').filter((line) => line.startsWith('thing\t')).flatMap((line) => (line.split('\t')[1] as string).split('|'));
  const sentences = (form: string) => (/\p{Script=Arabic}/u.test(form)
    ? [`وتحدث عن ${form} وتداعياته على السكان.`, `وأضاف أن الخوف من ${form} ينتشر في المدينة.`]
    : [`Officials said on Monday that ${form} had caused many problems in the area.`, `La peur de ${form} gagne la ville.`]);
  it('is no unlisted name alone', () => {
    const taken = forms.filter((form) => sentences(form).some((text) => extractEntities(text).some(({ text: name, via }) => name === form && via === 'tagger')));
    expect(taken).toEqual([]);
  });
  it('was asked', () => expect(forms.length).toBeGreaterThan(450));
});

describe('the source in a dateline', () => {
  it.each<[text: string, source: string]>([
    ['بغداد/ المدى\nمع كل تموز يعود انقطاع الكهرباء.', 'المدى'],
    ['رام الله – وفا\nأعلنت الوزارة ذلك.', 'وفا'],
  ])('%s', (text, source) => expect(extractEntities(text).map(({ text: name, type }) => `${type} ${name}`)).toContain(`organisation ${source}`));
});

describe('a byline', () => {
  const people = (text: string) => extractEntities(text).filter(({ type }) => type === 'person').map(({ text: name }) => name);
  it.each<[text: string, people: string[]]>([
    ['Settlers raid village\n\nBy Matan Golan-Sfard and Hagar Shezaf\n\nDozens of settlers came.', ['Matan Golan-Sfard', 'Hagar Shezaf']],
    ['Coast guard rams boat\n\nBy Evelyn Macairan-Tolosa, Bella Cariaso and Rey Tavuk, Manila Herald\n\nA boat sank.', ['Evelyn Macairan-Tolosa', 'Bella Cariaso', 'Rey Tavuk']],
    ['Settlers raid village\r\n\r\nBy Matan Golan-Sfard and Hagar Shezaf \r\n\r\nDozens came.', ['Matan Golan-Sfard', 'Hagar Shezaf']],
    ['Un maire parle\n\nPropos recueillis par Amaury Delcambre et Solène Brissac\n\nIl fait froid.', ['Amaury Delcambre', 'Solène Brissac']],
  ])('%s', (text, expected) => expect(people(text)).toEqual(expected));
  it('is none within a line or of other words', () => {
    expect(people('By Monday the town was empty.')).toEqual([]);
    expect(people('By hand\n\nBy 1990, it was over.')).toEqual([]);
  });
  it('may be torn: nothing is thrown', () => {
    for (const text of ['By ', 'By A', 'By A and ', 'By ,', 'By A B and\n', 'بقلم: ', `By ${'Abc '.repeat(40)}`]) expect(() => extractEntities(text)).not.toThrow();
  });
});
