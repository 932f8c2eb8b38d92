// Arabic bodies before what they do something to, and before words that say what they are like.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, type, id }) => `${name} ${id ?? type}`);
type Case = [text: string, names: string[]];
const equals = (text: string, names: string[]) => expect(found(text)).toEqual(names);

describe('a body and the place or people behind it', () => {
  it.each<Case>([
    ['دخل الصليب الأحمر الفاشر صباح اليوم.', ['الصليب الأحمر organisation/icrc', 'الفاشر city/el-fasher']],
    ['دخل الأمن الداخلي الحسكة أمس.', ['الحسكة city/al-hasakah']],
    ['زار الدفاع المدني الزبداني.', ['الزبداني city/al-zabadani']],
    ['دخل الجيش الحلفايا.', ['الحلفايا site/al-halfaya']],
    ['أوقف الجيش عمالاً سوريين قرب الحدود.', []],
    ['نقلت السفارة مواطنين أردنيين إلى عمان.', ['عمان city/amman']],
    // Nationalities belong to their names, and so does a town without the article.
    ['قصف الجيش السوداني الخرطوم.', ['الجيش السوداني faction/sudanese-armed-forces', 'الخرطوم city/khartoum']],
    ['قال الصليب الأحمر الدولي إن الوضع صعب.', ['الصليب الأحمر الدولي organisation/icrc']],
    ['أوقفت شرطة كارلسروه رجلين.', ['شرطة كارلسروه organisation']],
  ])('%s', equals);
});

describe('words that say what a body is like or whose member someone is', () => {
  it.each<Case>([
    ['سيطر الجيش الوطني المتمركز في رأس العين.', ['الجيش الوطني faction/syrian-national-army', 'رأس العين city/ras-al-ayn']],
    ['قصف الجيش الوطني السوري المدعوم من تركيا قرية.', ['الجيش الوطني السوري faction/syrian-national-army', 'تركيا country/turkey']],
    ['قال عضو مجلس الشيوخ الجمهوري ليندسي غراهام إن القرار صائب.', ['مجلس الشيوخ organisation/us-senate', 'ليندسي غراهام person/lindsey-graham']],
    ['قال الحزب الجمهوري الأميركي إن القرار صائب.', ['الحزب الجمهوري الأميركي faction/republican-party-us']],
  ])('%s', equals);
});
