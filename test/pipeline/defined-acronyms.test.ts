import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const idsOf = (text: string, name: string) => extractEntities(text).filter((entity) => entity.text === name).map((entity) => entity.id);

describe('an acronym that the text defines', () => {
  it.each<[text: string, name: string, ids: Array<string | undefined>]>([
    ['The England and Wales Cricket Board (ECB) fined him. The ECB said so.', 'ECB', ['organisation/england-and-wales-cricket-board', 'organisation/england-and-wales-cricket-board']],
    ['The Iraqi Red Crescent Organization (IRC) sent tents. IRC trucks came.', 'IRC', ['organisation/red-crescent-iraq', 'organisation/red-crescent-iraq']],
    ['The Ghana News Agency (GNA) reported it from Accra. GNA staff are on strike.', 'GNA', ['organisation/ghana-news-agency', 'organisation/ghana-news-agency']],
    ['The Youth Peace Group (YPG) met in Leeds. YPG members sang.', 'YPG', [undefined, undefined]],
    // Plans and carriers are no bodies at all.
    ['Two Armoured Personnel Carriers (APC) were seized in Abuja. The APC were old.', 'APC', []],
    // What it is known by.
    ['The European Central Bank (ECB) met in Frankfurt.', 'ECB', ['organisation/european-central-bank']],
    ["The Kurdistan Workers' Party (PKK) agreed.", 'PKK', ['faction/pkk']],
    ['The US Department of Agriculture (USDA) said so.', 'USDA', ['organisation/us-department-of-agriculture']],
    // Some words of it are no name of it.
    ['The National Security Adviser (NSA) left Abuja.', 'NSA', [undefined]],
    ["L'Union des pêcheurs des Maritimes (UPM) proteste.", 'UPM', [undefined]],
    // Plans and countries before something else in brackets.
    ['Leaders pose at the Arab Summit (AFP). The AFP correspondent left.', 'AFP', ['organisation/afp', 'organisation/afp']],
    ['Élections au Burkina Faso (VIDEO).', 'VIDEO', []],
    // Not a definition.
    ['The bank in Frankfurt (ECB) met.', 'ECB', ['organisation/european-central-bank']],
  ])('%s', (text, name, ids) => expect(idsOf(text, name)).toEqual(ids));

  it('of common words is known once it stands in full', () => {
    expect(idsOf("The Lord's Resistance Army attacked. LRA rebels fled.", 'LRA')).toEqual(['faction/lra']);
    expect(idsOf('Border Security Force jawans were hurt. The BSF retaliated.', 'BSF')).toEqual(['faction/border-security-force-india']);
  });
});
