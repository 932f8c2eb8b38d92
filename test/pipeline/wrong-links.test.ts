// Well-known names that belong to somebody or something else.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, type, id }) => `${name} ${type}${id === undefined ? '' : `/${id}`}`);
type Case = [text: string, ...names: string[]];
const contains = (text: string, ...names: string[]) => expect(found(text)).toEqual(expect.arrayContaining(names));

describe('of certain trades nobody is known, in his own country either', () => {
  it.each<Case>([
    ['Au Cameroun, le coiffeur Paul Biya a fermé son salon. Biya part en retraite.', 'Paul Biya person', 'Biya person'],
    ['Le boulanger de Saint-Martin, Nicolas Hulot, 46 ans, a reçu mercredi la médaille de la ville en France.', 'Nicolas Hulot person'],
    ['Robert Mugabe, 34, a welder from Bulawayo, Zimbabwe, joined the queue. Mugabe had no petrol.', 'Robert Mugabe person', 'Mugabe person'],
    ['A 41-year-old plumber named John Kerry was sentenced Tuesday in the United States.', 'John Kerry person'],
    ['غزة – وقال والدهما إسماعيل هنية، وهو نجار من بيت لاهيا، إن العائلة نزحت. وقال هنية إن القصف وقع فجرا.', 'إسماعيل هنية person', 'هنية person'],
  ])('%s', contains);
});

describe('but of others someone may be', () => {
  it.each<Case>([
    ['Joe Manchin, a former plumber, spoke in the US Senate.', 'Joe Manchin person/person/joe-manchin'],
    ['Najib Mikati, a caretaker prime minister, met the envoy in Beirut, Lebanon.', 'Najib Mikati person/person/najib-mikati'],
    ['Abdel Ghani al-Kikli, a baker’s apprentice who rose to command it, was shot in Tripoli, Libya.', 'Abdel Ghani al-Kikli person/person/abdelghani-al-kikli'],
    ['Abdel Ghani al-Kikli, a baker before the war, was shot in Tripoli, Libya.', 'Abdel Ghani al-Kikli person/person/abdelghani-al-kikli'],
    ['José Bové, éleveur dans le Larzac, a parlé en France.', 'José Bové person/person/jose-bove'],
  ])('%s', contains);
});

describe('the surname of someone whom the text has just introduced is his, in the country of the leader who is called so too', () => {
  it.each<[text: string, name: string, id: string | undefined]>([
    ['A Moscow court jailed Sergei Putin, a history teacher from Perm, for criticising the war in Russia. Putin had posted three videos.', 'Putin', undefined],
    ['Claire Macron, 43 ans, directrice de l’école de Vannes, en France, a porté plainte. Macron dit avoir reçu des menaces.', 'Macron', undefined],
    ['في القاهرة بمصر قال حسن السيسي، مالك مطعم، إن الأسعار ارتفعت. وأضاف السيسي أن الزبائن قلوا.', 'السيسي', undefined],
    // What is a leader's, and after his kin.
    ["Anna Putin, a nurse, fled. Putin's army shelled Ukraine, and Russia denied it.", 'Putin', 'person/vladimir-putin'],
    ["Lyudmila Putin, the leader's former wife, left Russia. Putin said nothing.", 'Putin', 'person/vladimir-putin'],
  ])('%s', (text, name, id) => expect(extractEntities(text).filter((entity) => entity.text === name).map((entity) => entity.id)).toEqual([id]));
});

describe('a listed name that goes on is one name, and of those who are known by the surname alone that of another', () => {
  it.each<Case>([
    ['Pastor Robert Mugabe Ncube opened the church in Bulawayo, Zimbabwe.', 'Robert Mugabe Ncube person'],
    ['Le procureur Laurent Gbagbo Kouadio a requis dix ans à Bouaké, en Côte d’Ivoire.', 'Laurent Gbagbo Kouadio person'],
    ['President Ali Gudlawe Hussein of Hirshabelle visited Jowhar in Somalia.', 'Ali Gudlawe Hussein person/person/ali-guudlawe'],
    ['Photo: Emmanuel Macron Reuters', 'Emmanuel Macron person/person/emmanuel-macron'],
    ['The two met after Emmanuel Macron Monday told reporters in France that he would go.', 'Emmanuel Macron person/person/emmanuel-macron'],
    ['Joe Biden Backs Ukraine as Vladimir Putin Meets Xi Jinping Abroad', 'Xi Jinping person/person/xi-jinping'],
  ])('%s', contains);
});

describe('a town by a name that many countries have is none of a country that is not named', () => {
  it.each<Case>([
    ["A fire destroyed the market in Victoria, in Kenya's Kisumu county, on Sunday.", 'Victoria city'],
    ['In Libya the floods of Derna reached Susa. Benghazi and Tobruk sent help.', 'Susa city'],
  ])('%s', contains);

  it.each<Case>([
    ['In Iran the ruins of Susa drew visitors from Ahvaz and Tehran.', 'Susa city/city/susa-iran'],
    ['Ministers of Jordan met in Kingston, the capital of Jamaica, and flew to London.', 'Kingston city/city/kingston-jamaica'],
    ['The Ohio attorney general sued a firm in Toledo. Cleveland and Dayton followed.', 'Toledo city/city/gn-5174035'],
  ])('%s', contains);
});

describe('a surname before the given name of his kin is not that one', () => {
  it.each<[text: string, name: string, ids: Array<string | undefined>]>([
    ["President Assad died on 10 June 2000 after 30 years in power. His son Bashar was called back from London to Syria.", 'Assad', [undefined]],
    ['President Kabila was shot dead in Kinshasa on 16 January 2001. His son Joseph, 29, succeeded him.', 'Kabila', [undefined]],
    ['George Bush was in office when the Berlin Wall fell. Bush senior called it good.', 'Bush', [undefined]],
    ['Assad denied it in Damascus, Syria. His brother Maher led the attack.', 'Assad', ['person/bashar-al-assad']],
    ['Bashar al-Assad fled. Assad had ruled Syria since 2000. Hafez al-Assad had wanted his son Bashar to study.', 'Assad', ['person/bashar-al-assad']],
  ])('%s', (text, name, ids) => expect(extractEntities(text).filter((entity) => entity.text === name).map((entity) => entity.id)).toEqual(ids));
});
