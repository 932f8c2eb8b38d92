// Kunyas and nicknames beside the names of those who bear them, and lists of such people.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, type, id }) => `${name} ${id ?? type}`);

describe('people joined by و, with kunyas or parties in quotation marks, are names apart', () => {
  it.each<[text: string, names: string[]]>([
    ['استشهد أحمد وهبي «أبو حسين سمير» ومحمد جابر «أبو نعمة» في غارة.', ['أحمد وهبي person', 'أبو حسين سمير person', 'محمد جابر person', 'أبو نعمة person']],
    ['التقى النائب علي عمار «حزب الله» وسليم عون «لبنان القوي» الموفد.', ['علي عمار person/ali-ammar', 'حزب الله faction/hezbollah', 'سليم عون person/salim-aoun', 'لبنان القوي faction/strong-lebanon-bloc']],
    ['استشهد أحمد وهبي «أبو حسين سمير»، ومحمد جابر «أبو نعمة» في غارة.', ['أحمد وهبي person', 'أبو حسين سمير person', 'محمد جابر person', 'أبو نعمة person']],
    // A surname that begins with the letter.
    ['قال خالد «أبو علي» وهبي إن الطريق مقطوع.', ['خالد «أبو علي» وهبي person']],
    ['خليل «أبو جهاد» الوزير', ['خليل «أبو جهاد» الوزير person/khalil-al-wazir']],
  ])('%s', (text, names) => expect(found(text)).toEqual(names));
});
