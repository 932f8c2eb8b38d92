// Bodies that every state has, composed from templates (seeds/bodies.tsv) and nationality words: `armée turque`, `Turkish army`,
// `ministère turc de la Défense`. Curated entries that own one of the names take the others.

import type { EntityType, NameLanguage } from '../types';
import { withArticle } from './arabic-forms';
import type { BodyTemplate, Demonym, Seed } from './seeds';

export interface ComposedBody {
  id: string;
  type: EntityType;
  country: string;
  canonical: Record<NameLanguage, string>;
  /** Weak ones need something that says which state's body is meant (`Russia's Defence Ministry`). */
  names: Array<{ text: string; language: NameLanguage; weak?: true }>;
}

/** Adjective forms in the order of the demonym files: en adjective; fr masculine, feminine, plurals; ar masculine, feminine. */
function forms(demonym: Demonym): Record<NameLanguage, Record<string, string | undefined>> {
  const [m, f, mp, fp] = demonym.fr;
  const [masculine, feminine] = demonym.ar;
  return {
    en: { adj: demonym.en[0] },
    fr: { m, f: f ?? m, mp: mp ?? m, fp: fp ?? f ?? m },
    // Arabic adjectives agree with their noun's article.
    ar: { 'ال m': masculine && withArticle(masculine), 'ال f': feminine && withArticle(feminine) },
  };
}

function fill(pattern: string, values: Record<string, string | undefined>): string | undefined {
  let complete = true;
  const text = pattern.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) complete = false;
    return value ?? '';
  });
  return complete ? text : undefined;
}

/** Countries whose ministries and forces news names: the theatres of conflict, their neighbours and the powers. */
const COUNTRIES = new Set('SY IQ LB JO PS IL YE SA AE QA KW OM BH IR TR EG LY TN DZ MA MR SD SS SN ML NE BF TD NG CM CF CD RW UG SO ET ER KE MZ ZA UA RU BY MD GE AM AZ AF PK IN BD MM CN TW KP KR JP PH VN TH ID US CA MX CO VE HT CU BR AR GB FR DE IT ES BE NL PL HU RO RS GR CH SE FI NO AU'.split(' '));

/** The bodies of the countries above, or of those that a template names, that have nationality words. The order is that of templates, then of countries. */
export function composeBodies(templates: readonly BodyTemplate[], demonyms: readonly Demonym[], seeds: readonly Seed[]): ComposedBody[] {
  const countries = new Map(seeds.filter((seed) => seed.type === 'country').map((seed) => [seed.id, seed]));
  const bodies: ComposedBody[] = [];
  for (const template of templates) {
    const states = template.countries === undefined ? COUNTRIES : new Set(template.countries);
    for (const demonym of demonyms) {
      const country = countries.get(demonym.id);
      if (country === undefined || !states.has(country.countries[0] ?? '')) continue;
      const values = forms(demonym);
      const names: ComposedBody['names'] = [];
      for (const language of ['en', 'fr', 'ar'] as const) {
        const place = country.names.find((name) => name.language === language && !name.weak)?.text;
        for (const pattern of template[language]) {
          const weak = pattern.startsWith('~');
          // A state of the past shares its country code with that of today, which is meant.
          if (weak && country.refs.iso === undefined) continue;
          const text = fill(weak ? pattern.slice(1) : pattern, { ...values[language], place });
          if (text !== undefined) names.push({ text, language, ...(weak ? { weak } : {}) });
        }
      }
      const canonical = (language: NameLanguage) => names.find((name) => name.language === language && !name.weak)?.text;
      const en = canonical('en');
      if (en === undefined) continue;
      bodies.push({
        id: `${template.type}/${template.slug}-${country.id.slice('country/'.length)}`,
        type: template.type,
        country: country.countries[0] as string,
        canonical: { en, fr: canonical('fr') ?? en, ar: canonical('ar') ?? en },
        names,
      });
    }
  }
  return bodies;
}
