// Head words that stand before a place's name and stay outside the span by the annotation guidelines: `gouvernorat d'[Alep]`,
// حي [الميدان]. A seed may give a name with its head; what is matched is the bare name.

import type { EntityType, NameLanguage } from '../types';

const DIVISION_FR = /^(?:gouvernorat|province|région|région autonome|département|district|état|comté|wilaya|préfecture|canton|cercle|territoire|municipalité|kraï|raïon|caza|moughataa|daïra) (?:d[eu]s? |d[’'])(?:l[ae] |l[’'])?/i;
const DIVISION_EN = / (?:governorate|province|region|oblast|district|state|county|department|prefecture|territory|canton|voivodeship|krai|municipality|division|parish|emirate)$/i;
const DIVISION_AR = /^(?:محافظة|ولاية|مقاطعة|منطقة|أوبلاست|إمارة|جهة|قضاء|دائرة|إقليم(?! (?:كردستان|التفاح|الخروب))|ناحية|مديرية|سهل) /;
const PLACE_FR = /^(?:(?:ville|village|localité|commune|quartier|faubourg|camp|île|colline|désert|plateau|poste-frontière|point de passage)(?: de réfugiés)? (?:d[eu]s? |d[’'])(?:l[ae] |l[’'])?|(?:fleuve|rivière) (?:d[eu]s? |d[’'])?(?:l[ae] |l[’'])?)/i;
const PLACE_AR = /^(?:مدينة|بلدة|قرية|حي|مخيم|نهر|جزيرة|معبر|حاجز|سوق|سهل) /;
/** Heads that a name needs: without them حي [السلم] (the quarter) is an ordinary word (the peace). A town or an island is called by its bare name as well. */
const NEEDED_AR = /^(?:مدينة|جزيرة|حي|مخيم|نهر|معبر|حاجز|سوق|سهل) \S+$/;
/** A crossing without its head is the town beside it: `le poste-frontière d'Agarak`. */
const NEEDED_FR = /^(?:poste-frontière|point de passage) /;
/** Arabic heads that stay out before a name that stands alone: `حركة [حماس]`, `قناة [الجزيرة]`, `ريف [حلب]`; movements only before one word (`[حركة أحرار الشام]`). */
const STANDALONE_AR = /^(?:(?:حركة|جماعة|وكالة|منظمة) (?=\S+$)|(?:تنظيم|ميليشيا|مليشيا|ميليشيات|فصيل|قناة|صحيفة|جريدة|شبكة|موقع|منصة|مجلة|شركة|ريف) )/;
/** The same of French media and groups, before a capital: `l'agence [SANA]`. */
const STANDALONE_FR = /^(?:agence|chaîne|journal|quotidien|hebdomadaire|magazine|site|groupe) (?=\p{Lu})/u;
const MIN_BARE = 3;

/** What is left of an Arabic or French name without such a head, undefined where it has none. */
export function standaloneName(name: string): string | undefined {
  const bare = name.replace(STANDALONE_AR, '').replace(STANDALONE_FR, '');
  return bare === name ? undefined : bare;
}

/** True for a place's name behind a head without which it may be anything: an Arabic one of one word, that of a French crossing. */
export function needsItsHead(name: string, language: NameLanguage | 'also', type: EntityType): boolean {
  return (type === 'city' || type === 'site') && ((language === 'ar' && NEEDED_AR.test(name)) || (language === 'fr' && NEEDED_FR.test(name)));
}

/** The name without its head or tail; the name itself where it has none that stays outside. */
export function bareName(name: string, language: NameLanguage | 'also', type: EntityType): string {
  let bare = name;
  if (type === 'region') {
    bare = language === 'ar' ? name.replace(DIVISION_AR, '') : language === 'fr' ? name.replace(DIVISION_FR, '') : name.replace(DIVISION_EN, '');
  } else if (type === 'city' || type === 'site') {
    bare = language === 'ar' ? name.replace(PLACE_AR, '') : language === 'fr' ? name.replace(PLACE_FR, '') : name;
  }
  return bare.length >= MIN_BARE ? bare : name;
}
