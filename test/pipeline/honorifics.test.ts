// What the title before a surname says of whose it is.

import { describe, expect, it } from 'vitest';
import { defineGazetteer } from '../../src/core';
import { createExtractor, extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, type, id }) => `${name} ${id ?? type}`);

describe('a title of women or of men', () => {
  it.each<[text: string, names: string[]]>([
    ['Mme Macron a visité un hôpital. Emmanuel Macron n\'était pas à Paris.', ['Macron person', 'Emmanuel Macron person/emmanuel-macron', 'Paris city/paris']],
    ['Mme Ouattara a lancé une fondation à Abidjan. Le président Ouattara l\'a saluée.', ['Ouattara person', 'Abidjan city/abidjan', 'Ouattara person/alassane-ouattara']],
    ['M. Merkel, son mari, est chimiste. Mme Merkel a quitté Berlin.', ['Merkel person', 'Merkel person/angela-merkel', 'Berlin city/berlin']],
    ['Ms Le Pen spoke in France. Mr Le Pen founded the party.', ['Le Pen person/marine-le-pen', 'France country/france', 'Le Pen person']],
    ['قالت السيدة كلينتون إن أمريكا ستدعم. وزار السيد كلينتون هايتي.', ['كلينتون person/hillary-clinton', 'أمريكا country/united-states', 'كلينتون person/bill-clinton', 'هايتي country/haiti']],
    ['Mme Meloni a reçu MM. Scholz et Macron.', ['Meloni person/giorgia-meloni', 'Scholz person/olaf-scholz', 'Macron person/emmanuel-macron']],
    ['Simone Veil fut ministre. Mme Veil a défendu la loi ; M. Veil, son époux, aussi.', ['Simone Veil person/simone-veil', 'Veil person/simone-veil', 'Veil person']],
    ['President Park was impeached in South Korea. Ms. Park was jailed.', ['Park person/park-geun-hye', 'South Korea country/south-korea', 'Park person/park-geun-hye']],
    ['Mr. Fujimori fled from Peru to Japan.', ['Fujimori person/alberto-fujimori', 'Peru country/peru', 'Japan country/japan']],
    ['Mme Emmanuel Macron n\'a rien dit.', ['Emmanuel Macron person/emmanuel-macron']],
    ['Voters miss Macron in France.', ['Macron person/emmanuel-macron', 'France country/france']],
    ['Angela M. Merkel spoke in Berlin, Germany.', ['Angela M. Merkel person/angela-merkel', 'Berlin city/berlin', 'Germany country/germany']],
    ['Ms. Tsai spoke in Taiwan.', ['Tsai person/tsai-ing-wen', 'Taiwan country/taiwan']],
    ['L\'ancien président Clinton a parlé aux États-Unis. Mme Clinton aussi.', ['Clinton person/bill-clinton', 'États-Unis country/united-states', 'Clinton person/hillary-clinton']],
    ['Yaël Braun-Pivet préside l\'Assemblée à Paris. Mme Braun-Pivet a parlé.', ['Yaël Braun-Pivet person/yael-braun-pivet', 'Paris city/paris', 'Braun-Pivet person/yael-braun-pivet']],
    ['L\'ex-président Clinton a parlé aux États-Unis.', ['Clinton person/bill-clinton', 'États-Unis country/united-states']],
    ['Hillary Clinton left New York. Former president Bill Clinton stayed. Ms. Clinton spoke.', ['Hillary Clinton person/hillary-clinton', 'New York city/new-york-city', 'Bill Clinton person/bill-clinton', 'Clinton person/hillary-clinton']],
  ])('%s', (text, names) => expect(found(text)).toEqual(names));

  it('says nothing of people of whom nobody says which they are', () => {
    const { extractEntities: extract } = createExtractor({ gazetteer: defineGazetteer([{ id: 'person/zarquon', type: 'person', names: ['Zarquon'] }]) });
    expect(extract('Mrs Zarquon and Mr Zarquon came.').map(({ id }) => id)).toEqual(['person/zarquon', 'person/zarquon']);
  });
});
