// What Arabic words around a listed name say against its being an entity.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, type, id }) => `${name} ${id ?? type}`);

describe('Arabic words that make a listed name none', () => {
  it.each<[text: string, has: string[], hasNot: RegExp]>([
    // The verb, and the base.
    ['كما عين السيسي اللواء كامل الوزير وزيرا للنقل.', ['السيسي person/abdel-fattah-el-sisi', 'كامل الوزير person/kamel-al-wazir'], /عين/],
    ['قصفت الطائرات قاعدة عين الأسد في الأنبار.', ['قاعدة عين الأسد site/ain-al-asad-air-base'], /^$/],
    ['إن المسافة إلى عين عيسى أربعون كيلومتراً.', ['عين عيسى city/ain-issa'], /^$/],
    // The adjective, and the navy.
    ['أغلقت الموانئ البحرية السورية.', [], /البحرية/],
    ['انفجار في قاعدة للبحرية السورية.', ['لبحرية السورية faction/syrian-navy'], /^$/],
    // The university, and the channel.
    ['قال أستاذ في جامعة «الجزيرة» إن الطلاب عادوا.', [], /al-jazeera/],
    ['وقالت قناة «الجزيرة» إن الطلاب عادوا.', ['الجزيرة organisation/al-jazeera'], /^$/],
  ])('%s', (text, has, hasNot) => {
    const names = found(text);
    for (const name of has) expect(names).toContain(name);
    expect(names.filter((name) => hasNot.test(name))).toEqual([]);
  });
});

describe('names end before what someone is or a court does', () => {
  it.each<[text: string, name: string]>([
    ['وقضت محكمة استئناف وهران بإدانة المتهم، وقال القاضي ذلك.', 'محكمة استئناف وهران organisation'],
    ['استقبل الشيخ صباح الأحمد الصباح رسالة.', 'صباح الأحمد الصباح person/sabah-al-ahmad-al-sabah'],
    ['عبده سعيد قائد الشرعبي قال إن القافلة وصلت.', 'عبده سعيد قائد الشرعبي person'],
  ])('%s', (text, name) => expect(found(text)).toContain(name));
});
