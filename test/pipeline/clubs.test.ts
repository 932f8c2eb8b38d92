// Clubs that are called like their towns, and what only looks like sport.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, type, id }) => `${name} ${type} ${id ?? '-'}`);

const ENGLISH = 'The midfielder scored in the first half of the football match.';
const FRENCH = "Le match de football comptait pour le championnat, l'entraîneur est content de son buteur.";

describe('what plays is a club', () => {
  it.each<[text: string, name: string]>([
    [`Burnley have signed a striker on loan from Southampton. ${ENGLISH}`, 'Southampton organisation organisation/southampton-f-c'],
    [`Newcastle lost 2-1 to Leeds on Saturday. ${ENGLISH}`, 'Leeds organisation -'],
    [`The striker was injured before the trip to Birmingham City. ${ENGLISH}`, 'Birmingham City organisation organisation/birmingham-city-fc'],
    [`Metz s'est incliné devant Lens (2-0). ${FRENCH}`, 'Metz organisation organisation/fc-metz'],
    [`Metz s'est incliné devant Lens (2-0). ${FRENCH}`, 'Lens organisation -'],
    [`Toulouse bat Lyon 23-10. Le rugby, son championnat et ses joueurs font rêver.`, 'Toulouse organisation -'],
    [`La finale se joua entre Utrecht et Soleuvre. Le basket et son championnat, les joueurs et l'arbitre.`, 'Utrecht organisation -'],
    ['فاز برشلونة على ريال مدريد 2-1 في الدوري الإسباني. وقال مدرب الفريق إن المباراة كانت صعبة.', 'برشلونة organisation -'],
    ['تعاقد مرسيليا الفرنسي مع لاعب المنتخب، وقال مدرب الفريق إن المهاجم سيلعب مباراة الدوري.', 'مرسيليا organisation -'],
    ['Notre Dame won 91-89 against Connecticut. The basketball guard scored in the semifinal, said her coach.', 'Connecticut organisation -'],
    ['Notre Dame won 91-89 against Connecticut. The basketball guard scored in the semifinal, said her coach.', 'Notre Dame organisation -'],
  ])('%s', (text, name) => expect(found(text)).toContain(name));
});

describe('where it plays, and what is no sport, is a town', () => {
  it.each<[text: string, name: string]>([
    [`In Liverpool, fans waited for Burnley. ${ENGLISH}`, 'Liverpool city city/liverpool'],
    [`Germany beat Spain in Berlin 2-1. ${ENGLISH}`, 'Berlin city city/berlin'],
    [`The striker was in London, 10-12 June. ${ENGLISH}`, 'London city city/london'],
    [`Metz s'est incliné. Le match se jouait à Lens devant 30 000 supporters. ${FRENCH}`, 'Lens city city/lens'],
    ['Lyon accueille le match. Le sélectionneur dit que Lyon est une ville de football.', 'Lyon city city/lyon'],
    ['The coach crashed near Birmingham. The players of the football team were on it. Police in Birmingham have appealed for witnesses.', 'Birmingham city city/birmingham'],
    ['College football players sued the league and their coach. The lawsuit against Texas was dismissed.', 'Texas region region/texas'],
    ['قصفت إسرائيل هدفين في دمشق. وكان المدنيون في مرمى النيران. خرجت الجماهير وفرضت عقوبات ضد دمشق. ووقف الجنود أمام حلب.', 'دمشق city city/damascus'],
    ['قصفت إسرائيل هدفين في دمشق. وكان المدنيون في مرمى النيران. خرجت الجماهير وفرضت عقوبات ضد دمشق. ووقف الجنود أمام حلب.', 'حلب city city/aleppo'],
    ['The football club said the match in Aleppo was off. The army shelled Homs. Players fled Homs with their coach.', 'Homs city city/homs'],
  ])('%s', (text, name) => expect(found(text)).toContain(name));
});

describe('the nationality of a club is no part of its name', () => {
  it.each<[text: string, name: string]>([
    ['تعادل الزمالك المصري مع الترجي الرياضي التونسي.', 'الزمالك organisation organisation/zamalek-sc'],
    ['فاز النادي الإفريقي على ضيفه.', 'النادي الإفريقي organisation organisation/club-africain'],
  ])('%s', (text, name) => expect(found(text)).toContain(name));
});
