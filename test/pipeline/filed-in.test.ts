// Whose a body is that every state has: that of the country where a story was filed, or that its first sentence opens with.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, id }) => `${name} ${id ?? '-'}`);
type Case = [text: string, name: string];
const contains = (text: string, name: string) => expect(found(text)).toContain(name);

describe('a dateline says whose chambers, courts and forces are meant', () => {
  it.each<Case>([
    ["DAKAR, 3 mars (APS) - L'Assemblée nationale a voté la loi. Le ministre a salué l'aide de la France.", 'Assemblée nationale organisation/parliament-senegal'],
    ["Alger – Le Conseil d'État a rejeté mercredi le recours d'un opposant algérien établi en France.", "Conseil d'État -"],
    ['ABUJA — The Senate confirmed the new Inspector General of Police. The United States welcomed the vote.', 'Senate organisation/senate-nigeria'],
    ['COLOMBO, March 3 — Soldiers sealed off the Air Force camp on Tuesday. The envoy of Japan met the president.', 'Air Force -'],
    ['ROME — The Senate voted on Tuesday. Prime Minister Giorgia Meloni welcomed it.', 'Senate organisation/italian-senate'],
    ['مانيلا – صادق مجلس الشيوخ على القانون في الفلبين. ورحبت الولايات المتحدة.', 'مجلس الشيوخ organisation/senate-philippines'],
    ['WASHINGTON — The Supreme Court ruled on tariffs. The Senate voted on Friday.', 'Senate organisation/us-senate'],
    ['KATHMANDU: The House of Representatives was dissolved. Nepalis in Japan will vote.', 'House of Representatives organisation/house-of-representatives-nepal'],
  ])('%s', contains);
});

describe('so does the place that a text opens with', () => {
  it.each<Case>([
    ["À Dakar, la colère monte. L'Assemblée nationale a voté la loi mardi. La France a salué le vote.", 'Assemblée nationale organisation/parliament-senegal'],
    ['In Lima, Congress voted to remove the president. The United States urged calm.', 'Congress organisation/peruvian-congress'],
    ['Au Mali, la junte durcit le ton. La Gendarmerie nationale a arrêté trois hommes à Ségou. Paris a réagi.', 'Gendarmerie nationale faction/malian-gendarmerie'],
  ])('%s', contains);
});

describe('acronyms of other countries are those of bodies at home', () => {
  it.each<Case>([
    ['OSLO — UDI rejected 500 asylum seekers.', 'UDI -'],
    ['MANILA – The FDA recalled the vaccine. The DOJ charged two men.', 'FDA -'],
    ["PRAGUE — Tomio Okamura's SPD lost four seats.", 'SPD faction/freedom-and-direct-democracy'],
    ["Rabat – Le chef du gouvernement a reçu le PAM, l'Istiqlal et le RNI.", 'PAM faction/authenticity-and-modernity-party'],
    ['Bujumbura – Le PAM distribue des vivres aux réfugiés.', 'PAM organisation/world-food-programme'],
    ['Genève – Le PS refuse le budget. La France voisine suit le dossier.', 'PS faction/social-democratic-party-of-switzerland'],
    ["Paris – Le RN et l'UDI s'opposent. La CGT manifeste.", 'CGT organisation/cgt-france'],
    ['The CIA denied a role in Caracas, Venezuela said.', 'CIA organisation/cia'],
    ['AFP reported from Manila, in the Philippines.', 'AFP organisation/afp'],
    ['MANILA – The AFP said two soldiers died in Mindanao. The AFP sent troops.', 'AFP faction/philippine-armed-forces'],
    ['NEW DELHI — The CPI and the BJP clashed in Kerala.', 'CPI faction/communist-party-of-india'],
    ["Abidjan – Sidi Ould Tah, président de la BAD, a été reçu par Alassane Ouattara.", 'BAD organisation/african-development-bank'],
  ])('%s', contains);
});

describe('states, provinces and nations have courts and chambers of their own', () => {
  it.each<Case>([
    ['HONOLULU — The Supreme Court ruled on guns in Hawaii.', 'Supreme Court -'],
    ["WASHINGTON — Utah's Senate voted.", 'Senate -'],
    ['BELFAST — The Court of Appeal quashed the sentence.', 'Court of Appeal -'],
    ['VANCOUVER, British Columbia — The Supreme Court struck down the law.', 'Supreme Court -'],
    ['OTTAWA — The Supreme Court ruled.', 'Supreme Court organisation/supreme-court-canada'],
    ['SANTA FE, N.M. — The Senate confirmed the regent.', 'Senate -'],
  ])('%s', contains);
});

describe('towns in datelines', () => {
  it.each<Case>([
    ['LONDON, Ont. — Police said two people died.', 'LONDON city/gn-6058560'],
    ['LEBANON, Pa. — Police in Lebanon arrested a man.', 'Lebanon city/gn-5197517'],
    ['LIBERIA, Costa Rica — A plane landed in Liberia.', 'Liberia -'],
    ['Police in Armenia, Quindío, arrested two men.', 'Armenia city/gn-3689560'],
    ['Fighting in Ukraine, Gaza and Sudan went on.', 'Ukraine country/ukraine'],
    ['SANTIAGO DE CUBA — Power failed in Santiago on Monday.', 'Santiago city/santiago-de-cuba'],
  ])('%s', contains);
});
