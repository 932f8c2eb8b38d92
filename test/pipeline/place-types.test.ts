// What the places around a place say of its type, with the bundled gazetteer.

import { describe, expect, it } from 'vitest';
import { defineGazetteer, type EntityType, extractEntities } from '../../src/index';
import { CandidateIndex, type CandidateSpan, newCandidate } from '../../src/pipeline/document/candidate';
import { readDocument } from '../../src/pipeline/document/document';
import { retypePlaces } from '../../src/pipeline/referents/place-types';

const idsOf = (text: string) => extractEntities(text, { minConfidence: 0 }).map((entity) => entity.id ?? entity.text);

describe('the type of a place', () => {
  const cases: Array<[text: string, ids: string[]]> = [
    ['A girl from Buffalo, New York, died on Monday.', ['city/buffalo-new-york', 'region/new-york-state']],
    ['She moved to New York in May.', ['city/new-york-city']],
    // The state of that name lies elsewhere.
    ['Lawmakers in Victoria, British Columbia, voted.', ['city/gn-6174041', 'region/british-columbia']],
    ['Police in Melbourne, Victoria, arrested two men.', ['city/melbourne', 'region/victoria-australia']],
    // Governors govern divisions, wherever the word stands.
    ['New York Governor Andrew Cuomo signed it.', ['region/new-york-state', 'person/andrew-cuomo']],
    ["Kharkiv's governor Oleh Syniehubov said so.", ['region/kharkiv-oblast', 'person/oleh-syniehubov']],
    ["Le gouverneur d'Alep est arrivé.", ['region/aleppo-governorate']],
    ['قال حاكم بيلغورود إن القصف مستمر', ['region/belgorod-oblast']],
    ['In Latakia, Governor Othman said so.', ['city/latakia', 'Othman']],
    // Beside a division that no town is called like.
    ['He gave concerts in New Jersey and New York.', ['region/new-jersey', 'region/new-york-state']],
    // The town is not the district that is called after it.
    ['The Buynaksk and Untsukul districts were sealed off.', ['Buynaksk', 'Untsukul']],
    // The tagger has a site of that name, and a person.
    ['Three people died in Madison, Wisconsin, on Monday, residents said.', ['city/gn-5261457', 'region/wisconsin']],
    ['Protesters gathered in Tbilisi, Georgia.', ['city/tbilisi', 'country/georgia']],
    ['Cases were found in Oregon, Tennessee, Utah, Washington and Wisconsin.', ['region/oregon', 'region/tennessee', 'region/utah', 'region/washington-state', 'region/wisconsin']],
    // A list of towns, the third of which gives its name to the province of the second.
    ['Les rebelles tiennent Azaz, Afrin, Alep et Idlib.', ['city/azaz', 'city/afrin', 'city/aleppo', 'city/idlib']],
    // The same city twice.
    ['Alep (حلب) est encerclée.', ['city/aleppo', 'city/aleppo']],
    ['وصل الى اسطنبول وأنقرة', ['city/istanbul', 'city/ankara']],
    // A town of the name in Cuba, a river of the name.
    ['The storm crossed Florida at noon.', ['region/florida']],
    ['He flew to Colorado with his family.', ['region/colorado']],
    // A county of Britain, where the only town of the name lies in Canada.
    ['Cattle at a farm in Surrey, UK, have tested positive.', ['region/surrey', 'country/united-kingdom']],
    // The first of a list, though one of the others has a town of its name.
    ['Cases in Washington, Pennsylvania and California rose.', ['region/washington-state', 'region/pennsylvania', 'region/california']],
    ['The people of Mexico were deceived.', ['country/mexico']],
    // A state amid states, the country where something near it is named, and the neighbour.
    ['Tests in Kansas and Ohio confirmed it, and a contract lab in Georgia agreed.', ['region/georgia-us-state']],
    ['Moscow said that Georgia was not helped by labs in Maryland and Ohio.', ['country/georgia']],
    ['The president of Niger met the governors of Borno, Yobe and Zamfara.', ['country/niger']],
    // The town goes by a longer name than its province.
    ['There are two in New Brunswick, and one in Quebec.', ['region/new-brunswick', 'region/quebec-province']],
    ['A student from the Gold Coast of Australia faces trial.', ['city/gn-2165087']],
    // Heads in the plural behind their names.
    ['Fighting spread in Aleppo and Idlib provinces on Monday.', ['region/aleppo-governorate', 'region/idlib-governorate']],
    ['Clashes in the Kharkiv, Sumy and Chernihiv regions killed ten.', ['region/kharkiv-oblast', 'region/sumy-oblast', 'region/chernihiv-oblast']],
    ['In Homs, Hama, and Tartus cities nothing moved.', ['city/homs', 'city/hama', 'city/tartus']],
    // What lies in a town is not called as it is.
    ['He was killed in a neighborhood of Rafah, in Gaza.', ['city/rafah']],
    ['Dans une banlieue de Beyrouth, une bombe explose.', ['city/beirut']],
    ['In the neighborhood of Baba Amr, tanks fired.', ['site/baba-amr']],
    ['Un gouverneur de Homs a démissionné.', ['region/homs-governorate']],
    ['Talks between Moscow and Baltic states failed.', ['city/moscow']],
    ['Talks between the United States and Georgia failed.', ['country/georgia']],
    ['Georgia and Ukraine want NATO membership. Senators from Ohio and Kansas agreed.', ['country/georgia']],
    // The owner and what it owns.
    ["Fighters in Beit Hanoun's al-Bura neighbourhood killed four.", ['city/beit-hanoun', 'al-Bura neighbourhood']],
    // Divisions that have the name of their seat, beside one that has not; not beside a capital.
    ['NCDC confirms cases in Ondo, Edo, Bauchi and Kano.', ['region/gn-2565343', 'region/kano-state']],
    ['Vadym Filashkin, head of the Donetsk regional administration, said so.', ['region/donetsk-oblast']],
    // A town behind à, a country behind au.
    ['La Cour de justice, à Luxembourg, a tranché.', ['city/luxembourg-city']],
    ['Il vit au Luxembourg depuis deux ans.', ['country/luxembourg']],
    ['Des combats à Kinshasa, Ituri et Nord-Kivu.', ['city/kinshasa', 'region/ituri', 'region/north-kivu']],
  ];
  it.each(cases)('%s', (text, ids) => expect(idsOf(text)).toEqual(expect.arrayContaining(ids)));
  it('is a town in a dateline, for an unlisted name too', () => expect(extractEntities('CHILLICOTHE — For the first time since 1810, the mill stood silent.').map(({ type }) => type)).toEqual(['city']));
  it('is never a country for one unlisted word', () => expect(extractEntities('The women of Kharadia, of Malovia and of Trasnia met in Borduria.', { minConfidence: 0 }).filter(({ id, type }) => id === undefined && type === 'country')).toEqual([]));
  it('is the town of the area for the name of a country that nothing else speaks for', () => {
    expect(idsOf('Shells hit Old Fangak and Malakal. His barges have steamed up to Tonga. In Malakal nothing moved.')).not.toContain('country/tonga');
    expect(idsOf('Samoa, Fiji and Tonga voted.')).toContain('country/tonga');
  });
  describe('of unlisted names in a list', () => {
    const text = 'Shells hit Olba, Kersan, Harouz and Merin.';
    const document = readDocument(text, defineGazetteer([]));
    const candidateAt = (name: string, type: EntityType) => {
      const start = text.indexOf(name);
      const token = document.tokens.start.indexOf(start);
      return newCandidate(token, token, start, start + name.length, type, 'tagger', false);
    };
    const retyped = (chosen: CandidateSpan[]) => {
      retypePlaces(document, chosen, new CandidateIndex(document.tokens.count));
      return chosen.map(({ type }) => type);
    };
    it('is that of most of them', () => expect(retyped([candidateAt('Olba', 'city'), candidateAt('Kersan', 'site'), candidateAt('Harouz', 'city'), candidateAt('Merin', 'city')])).toEqual(['city', 'city', 'city', 'city']));
    it('is their own where none has the most', () => expect(retyped([candidateAt('Olba', 'city'), candidateAt('Kersan', 'site'), candidateAt('Harouz', 'city'), candidateAt('Merin', 'site')])).toEqual(['city', 'site', 'city', 'site']));
    it('is that of people all the same', () => expect(retyped([candidateAt('Olba', 'city'), candidateAt('Kersan', 'person'), candidateAt('Harouz', 'city')])).toEqual(['city', 'person', 'city']));
  });
  it('was asked enough', () => expect(cases).toHaveLength(43));
  it('is never a town of two or three letters for an acronym', () => {
    for (const entity of extractEntities('The EU and WA agreed with CHU.', { minConfidence: 0 })) expect(entity.id ?? '').not.toMatch(/^city\//);
  });
});
