// Surnames in score sheets and line-ups are people; places and clubs with figures stay what they are.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, type, id }) => `${name} ${type}${id === undefined ? '' : `/${id}`}`);
type Case = [text: string, name: string];
const contains = (text: string, name: string) => expect(found(text)).toContain(name);

const WREXHAM = 'Wrexham: Okonkwo; Cleworth, Scarr, Brunt; Barnett, Rathbone (Forde 70), Dobson, James, McClean; Palmer, Marriott.';

describe('line-ups and score sheets name people', () => {
  it.each<Case>([
    [WREXHAM, 'Okonkwo person'],
    [WREXHAM, 'Rathbone person'],
    [WREXHAM, 'Forde person'],
    [WREXHAM, 'Palmer person'],
    ['Kaizer Chiefs XI: Petersen, Monyane, Inácio, Msimango, Cross, Maart, Du Preez, Sirino.', 'Msimango person'],
    ['Wales beat Italy. Replacements: Dee, Smith, Griffin.', 'Griffin person'],
    ['Scoring: Baldwin 21, Manning 14, Marion 8, Greene 5, Bishop 2.', 'Manning person'],
    ['Remplaçants : Vercoutre, Bédimo, Grosso.', 'Bédimo person'],
  ])('%s', contains);
});

describe('but places, parties and clubs are none', () => {
  it.each<Case>([
    ['Deaths by governorate: Homs 12, Idlib 8, Aleppo 5.', 'Idlib city/city/idlib'],
    ['Targets: Kyiv, Odesa; Kharkiv, Sumy; Dnipro, Lviv, Poltava.', 'Sumy city/city/sumy'],
    ['The table: Arsenal 45, Everton 40, Chelsea 38.', 'Everton organisation/organisation/everton-fc'],
    ['Seats: Fidesz 44, Labour 40, Reform 12.', 'Fidesz faction/faction/fidesz'],
  ])('%s', contains);
});
