// Constants of the gazetteer: alias flags, entry kinds, cue classes. Stored in packs, so numbers are never reused.

/** Facts about one spelling of one entry, as bits. */
export const ALIAS = {
  /** Used only after a full name or with support (`~` in the seeds). */
  weak: 1,
  /** Made by a spelling rule, not typed by a curator. */
  variant: 2,
  /** All capitals in the seeds: case is part of the name (`EI`, `US`). */
  acronym: 4,
  /** Also a common word in lower case, in French or English (`Nice`, `Split`). */
  common: 8,
  /** Also a given name (`Florence`, `Victoria`). */
  givenName: 16,
  /** The nationality word of a country, not a name. */
  demonym: 32,
  /** Of someone who came to the fore in this century (`^` in the seeds): in a sentence of 1982 `Assad` is another. */
  recent: 64,
  /** An acronym that French alone has for a body of no single country (`CPI`): in English its letters are another's. */
  french: 128,
  /** A name without language: alternates of GeoNames, the `also` column of seeds. */
  alternate: 512,
  /** Also a family name known from lists (`Washington`, `Lincoln`). */
  surname: 1024,
  /** Carried over from the other script by the transliteration bridge. */
  transliterated: 2048,
  /** Typed without capitals (`peshmergas`, `armée syrienne`): needs none in text either. */
  lower: 4096,
  /** Typed with a final dot (`Calif.`): matched only with it, and the dot belongs to the span. */
  finalDot: 8192,
  /** A head before the name that stands alone (`حركة حماس`): known by look-up, never a span of its own. */
  headed: 16384,
  /** Never stored: of a match in which a word has a slip of the pen. */
  slip: 32768,
} as const;

/** A name of such a kind alone may mean something else. */
export const SUSPECT_ALIAS = ALIAS.weak | ALIAS.common | ALIAS.givenName | ALIAS.surname;

/** Kinds of entries, for priors and for the choice among namesakes. */
export const ENTRY_KIND = {
  other: 0,
  curated: 1,
  capital: 2,
  adminSeat: 3,
  town: 4,
  village: 5,
  quarter: 6,
  firstLevel: 7,
  country: 8,
  composed: 9,
  /** People of the seeds; of those elsewhere nobody says which they are. */
  woman: 10,
  man: 11,
  /** Of the seeds, but a given name so rare that it says nothing. */
  someone: 12,
} as const;

/** Curated, whoever it is: ranked and read alike. */
export function isOfSeeds(kind: number): boolean {
  return kind === ENTRY_KIND.curated || kind === ENTRY_KIND.woman || kind === ENTRY_KIND.man || kind === ENTRY_KIND.someone;
}

/** Alias values from here on are cue classes. */
export const CUE_BASE = 0x800000;

/**
 * What a cue word announces. `…Head` stands before a name and stays outside the span, `…HeadIn` belongs to the span,
 * `…Tail` follows the name inside the span (English). A token has a bit for each class.
 * `ministry` marks the head words of bodies that every state has, `several` heads in the plural.
 * `word` marks ordinary words that are never read as clitic + name and end no unlisted name; `idiom` marks set phrases in which
 * a name's word means something else (`نصف قطر`, radius). `thing` marks what is written like a name and names no entity (`Ebola`, `Kinzhal`, `Dinkas`). `genitive` marks the words that tie a head to its name (`ville de Homs`, not `hôpital à Homs`).
 */
export const CUE_CLASSES = [
  'title', 'cityHead', 'regionHead', 'siteHead', 'siteHeadIn', 'campHead', 'factionHead', 'factionHeadIn', 'organisationHead', 'organisationHeadIn',
  'cityTail', 'regionTail', 'siteTail', 'factionTail', 'organisationTail', 'kunya', 'particle', 'function', 'calendar', 'demonym', 'saying', 'given', 'kin', 'notName', 'directions', 'family',
  'word', 'idiom', 'several', 'ministry', 'genitive', 'thing',
] as const satisfies { readonly length: 32 };
export type CueClass = (typeof CUE_CLASSES)[number];

/** Bit of each class in a token's cue mask. The mask is full: there are 32 classes. */
export const CUE: Readonly<Record<CueClass, number>> = /* @__PURE__ */ Object.fromEntries(CUE_CLASSES.map((name, index) => [name, 1 << index])) as Record<CueClass, number>;

/** Head words that belong to the span of the name that they begin. */
export const HEAD_INSIDE = CUE.siteHeadIn | CUE.factionHeadIn | CUE.organisationHeadIn;
/** Head words and titles that stay outside of the span of the name that they announce. */
export const ANY_HEAD = CUE.cityHead | CUE.campHead | CUE.regionHead | CUE.siteHead | CUE.title | CUE.kin | CUE.factionHead | CUE.organisationHead;

/** An ISO alpha-2 code as `entryCountry` holds it, 0 for anything else. */
export function packCountry(code: string): number {
  if (code.length !== 2) return 0;
  return (code.charCodeAt(0) - 64) * 32 + (code.charCodeAt(1) - 64);
}

/** ISO alpha-2 from its packed form, undefined for 0. */
export function unpackCountry(packed: number): string | undefined {
  return packed === 0 ? undefined : String.fromCharCode(64 + (packed >> 5), 64 + (packed & 31));
}
