// Bodies of states, of their divisions and towns, and how much of their names is theirs.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, id }) => `${name} ${id ?? '-'}`);

describe('a body and whose it is are one name', () => {
  it.each<[text: string, name: string]>([
    ['The Supreme Court of New South Wales ruled in Sydney.', 'Supreme Court of New South Wales -'],
    ['The Supreme Court of British Columbia ruled in Vancouver.', 'Supreme Court of British Columbia -'],
    ['The Supreme Court of Israel rejected the petition.', 'Supreme Court of Israel organisation/israeli-supreme-court'],
    ['The Ministry of Health of Punjab issued a warning.', 'Ministry of Health of Punjab -'],
    ["La cour d'assises d'Anvers a jugé l'homme coupable.", "cour d'assises d'Anvers -"],
    ['The Congress of Brazil voted on the bill.', 'Congress of Brazil organisation/national-congress-brazil'],
    ["Le Haut Conseil d'État de Tripoli a voté en Libye.", 'Tripoli city/tripoli'],
  ])('%s', (text, name) => expect(found(text)).toContain(name));
});

describe('news of an American state means its own bodies', () => {
  it.each<[text: string, name: string]>([
    ['HARRISBURG — The state Supreme Court upheld the ruling. The Department of Education appealed.', 'Supreme Court -'],
    ['AUSTIN — The Texas Senate passed the bill. The Supreme Court may have the last word.', 'Supreme Court -'],
    ['The Senate passed the bill and sent it to Gov. Mike DeWine. Ohio lawmakers will meet again.', 'Senate -'],
    ['President Biden asked the Senate to vote. Gov. Mike DeWine agreed. The White House thanked him.', 'Senate organisation/us-senate'],
    ['The governor of Kandahar met American officials. The Senate approved the aid.', 'Senate organisation/us-senate'],
  ])('%s', (text, name) => expect(found(text)).toContain(name));
});

describe('a body goes up to the acronym that abbreviates it', () => {
  it('takes in its last words', () => {
    expect(found('Le chef de la Délégation générale à la sûreté nationale (DGSN), a parlé.')).toContain('Délégation générale à la sûreté nationale -');
  });
});

describe('papers in the datelines of their own stories', () => {
  const types = (text: string) => extractEntities(text).map(({ text: name, type }) => `${name} ${type}`);
  it.each<[text: string, name: string]>([
    ['القاهرة - "الخليج": تضاربت الأنباء أمس.', 'الخليج organisation'],
    ['بغداد:«الخليج»، وكالات واصلت القوات تقدمها.', 'الخليج organisation'],
    ['صنعاء - «الحياة»: حذر المجلس. وقال مصدر لـ«الحياة» إن الأمر خطير.', 'الحياة organisation'],
    ['غزة - «حماس»: لا تهدئة.', 'حماس faction'],
  ])('%s', (text, name) => expect(types(text)).toContain(name));
  it('are not what a headline quotes', () => expect(types('حكايات «بلد سيت»: قرية خارج الوقت')).not.toContain('بلد سيت organisation'));
});
