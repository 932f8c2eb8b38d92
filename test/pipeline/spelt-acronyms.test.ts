// Acronyms mean the bodies that the text names in full.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, type, id }) => `${name} ${id ?? type}`);

describe('an acronym without brackets', () => {
  it.each<[text: string, names: string[]]>([
    ['The London Stock Exchange rejected the bid. LSE shares fell in London.', ['London Stock Exchange organisation/london-stock-exchange', 'LSE organisation/london-stock-exchange', 'London city/london']],
    ['The Armed Forces of the Philippines attacked. The AFP spokesman said in Manila.', ['Armed Forces of the Philippines faction/philippine-armed-forces', 'AFP faction/philippine-armed-forces', 'Manila city/manila']],
    ['Les Forces armées royales du Maroc ont tiré. Les FAR ont dit non.', ['Forces armées royales faction/moroccan-royal-armed-forces', 'Maroc country/morocco', 'FAR faction/moroccan-royal-armed-forces']],
    ['The International Cricket Council met. The International Criminal Court ruled at The Hague. The ICC said no.', ['International Cricket Council organisation/international-cricket-council', 'International Criminal Court organisation/international-criminal-court', 'The Hague city/the-hague', 'ICC organisation/international-criminal-court']],
    ['The London Stock Exchange and the London School of Economics met. The LSE said no.', ['London Stock Exchange organisation/london-stock-exchange', 'London School of Economics organisation/london-school-of-economics', 'LSE organisation/london-school-of-economics']],
    ['AFP reported from Manila, in the Philippines.', ['AFP organisation/afp', 'Manila city/manila', 'Philippines country/philippines']],
    ['The London Stock Exchange Group rejected the bid. LSE shares fell in London.', ['London Stock Exchange Group organisation/london-stock-exchange', 'LSE organisation/london-stock-exchange', 'London city/london']],
    ['The International Crisis Group wrote on Yemen. The ICG said so.', ['International Crisis Group organisation/international-crisis-group', 'Yemen country/yemen', 'ICG organisation/international-crisis-group']],
    ['The Cameroon Development Corporation hired in Tiko. The CDC pays well.', ['Cameroon Development Corporation organisation/cameroon-development-corporation', 'Tiko city/tiko-cameroon', 'CDC organisation/cameroon-development-corporation']],
    ['MANILA (AFP) - The Armed Forces of the Philippines attacked, a spokesman told AFP.', ['MANILA city/manila', 'AFP organisation/afp', 'Armed Forces of the Philippines faction/philippine-armed-forces', 'AFP organisation/afp']],
  ])('%s', (text, names) => expect(found(text)).toEqual(names));
});
