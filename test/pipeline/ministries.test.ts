// Ministries count where something says whose they are.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const bodies = (text: string) => extractEntities(text).flatMap(({ type, text: name }) => (type === 'organisation' ? [name] : []));

describe('a ministry', () => {
  it.each<[text: string, found: string[]]>([
    ['À Damas, le ministère de la Santé a annoncé lundi dix morts.', []],
    ['Le ministère des Affaires étrangères a démenti.', []],
    ['The Interior Ministry denied it on Monday.', []],
    ['In Damascus, the Ministry of Health said that ten people had died.', []],
    ['وفي دمشق، أعلنت وزارة الصحة أمس وفاة عشرة', []],
    // الداخلية is a region of Oman too.
    ['ونفت وزارة الداخلية ذلك', []],
    ['The Interior Ministry on Monday denied it.', []],
    ['The Interior Ministry and Hamas denied it.', []],
    ['The Health Ministry in Damascus denied it.', []],
    ['the health ministry in the capital said on monday that ten people had died in the fighting.', []],
    ["SYRIA'S DEFENCE MINISTRY DENIED IT ON MONDAY.", ['DEFENCE MINISTRY']],
    ['A spokesman for the Defence Ministry of the Government of National Unity denied it.', ['Defence Ministry', 'Government of National Unity']],
    ['Le ministère russe de la Défense a démenti.', ['ministère russe de la Défense']],
    ['Selon le ministère de la Santé de Gaza, dix personnes sont mortes.', ['ministère de la Santé de Gaza']],
    ['The Gaza Health Ministry said that ten people had died.', ['Gaza Health Ministry']],
    ["Syria's Defence Ministry denied it on Monday.", ['Defence Ministry']],
    ['وقالت وزارة الدفاع السورية إن الهجوم فشل', ['وزارة الدفاع السورية']],
  ])('%s', (text, found) => expect(bodies(text)).toEqual(found));
});
