// Head words that stand before a place's name and stay outside the span by the annotation guidelines: `gouvernorat d'[Alep]`,
// حي [الميدان]. A seed may give a name with its head; what is matched is the bare name.

import type { EntityType, NameLanguage } from '../types';

const DIVISION_FR = /^(?:gouvernorat|province|région|région autonome|département|district|état|comté|wilaya|préfecture|canton|cercle|territoire|municipalité|kraï|raïon) (?:d[eu]s? |d[’'])(?:l[ae] |l[’'])?/i;
const DIVISION_EN = / (?:governorate|province|region|oblast|district|state|county|department|prefecture|territory|canton|voivodeship|krai|municipality|division|parish|emirate)$/i;
const DIVISION_AR = /^(?:محافظة|ولاية|مقاطعة|منطقة|أوبلاست|إمارة|جهة|قضاء|دائرة|إقليم|ناحية) /;
const PLACE_FR = /^(?:(?:ville|village|localité|commune|quartier|faubourg|camp|île|colline|désert|plateau|poste-frontière|point de passage)(?: de réfugiés)? (?:d[eu]s? |d[’'])(?:l[ae] |l[’'])?|(?:fleuve|rivière) (?:d[eu]s? |d[’'])?(?:l[ae] |l[’'])?)/i;
const PLACE_AR = /^(?:مدينة|بلدة|قرية|حي|مخيم|نهر|بحيرة|جزيرة|معبر|سوق) /;
/** Heads that a name needs: without them حي [السلم] (the quarter) is an ordinary word (the peace). A town or an island is called by its bare name as well. */
const NEEDED_AR = /^(?:مدينة|جزيرة|حي|مخيم|نهر|بحيرة|معبر|سوق) \S+$/;
/** Arabic heads that stay out before a name that stands alone: `حركة [حماس]`, `قناة [الجزيرة]`, `ريف [حلب]`. */
const STANDALONE_AR = /^(?:تنظيم|حركة|جماعة|وكالة|ميليشيا|مليشيا|ميليشيات|فصيل|قناة|صحيفة|جريدة|شبكة|موقع|مجلة|شركة|ريف) /;
/** The same of French media, before a capital: `l'agence [SANA]`. */
const STANDALONE_FR = /^(?:agence|chaîne|journal|quotidien|hebdomadaire|magazine|site) (?=\p{Lu})/u;
const MIN_BARE = 3;

/** What is left of an Arabic or French name without such a head, undefined where it has none. */
export function standaloneName(name: string): string | undefined {
  const bare = name.replace(STANDALONE_AR, '').replace(STANDALONE_FR, '');
  return bare === name ? undefined : bare;
}

/** True for a place's Arabic name of one word behind a head without which it may be anything. */
export function needsItsHead(name: string, language: NameLanguage | 'also', type: EntityType): boolean {
  return language === 'ar' && (type === 'city' || type === 'site') && NEEDED_AR.test(name);
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
