// Evidence weights in log-odds, by rule, of names. Tuned by `npm run tune`; `explain` prints the rule names. Those of referents stand beside their rules (`resolve.ts`, `context.ts`).

/** Evidence weights by rule. */
export const WEIGHT = {
  words: [0, 3, 5, 6, 6.5],
  variant: -1.2,
  /** With a slip of the pen in it. */
  slip: -1,
  alternate: -0.8,
  weak: -1.98,
  weakUntagged: -3.5,
  common: -0.97,
  commonAtStart: -1.5,
  /** Without capitals nothing in the writing says that the word is a name. */
  commonCaseless: -2.3,
  givenName: -0.9,
  surname: -1.2,
  lowerSingle: -4,
  lowerSeveral: -3.37,
  smallWord: -6,
  singleLetter: -2,
  country: 1.5,
  capital: 0.72,
  curated: 1.5,
  firstLevel: 0.72,
  village: -0.7,
  besideCountry: -3,
  besideTown: -0.72,
  besideRegion: -1.6,
  /** A body by a weak name that is a region's. */
  bodyBesideRegion: -5,
  town: -0.6,
  /** Of towns and villages that the seeds name. */
  curatedTown: 0.5,
  regionByDefault: -0.9,
  siteByDefault: -0.11,
  head: 4.5,
  headIn: 0.43,
  /** A site by the weak name of the place that it is named after. */
  withoutHead: -1.5,
  wrongHead: -0.9,
  /** `le quartier de Fambita` is not the town. */
  townBehindSiteHead: -2.5,
  /** Nor is `قضاء زاخو`. */
  townBehindDivision: -3,
  tail: 1.5,
  regional: 5,
  townBehindA: 4,
  /** `AU` in capitals amid words that have none is no preposition. */
  acronymAmidWords: 4.5,
  /** `la Vienne`, `dans le Rhône`. */
  townBehindArticle: -3,
  townBeforeState: 3,
  within: 4,
  /** A story is filed from a town. */
  dateline: 6,
  /** And by an agency or a paper. */
  source: 3,
  /** A party by its acronym between someone's title and given name. */
  partyOfMember: 6,
  /** An American state by its two letters behind a town. */
  postalCode: 9,
  /** A paper in the dateline of its own story, where the tagger sees an ordinary word or a region. */
  quotedSource: 9,
  /** A town behind the English article, and a body or someone of that name. */
  behindThe: 4,
  neighbour: -1.56,
  neighbourOfSeveral: -1.5,
  /** A listed place made of two places' names. */
  compound: 2.5,
  /** `Autriche-Hongrie` */
  compoundCountry: 6,
  /** With a conjunction between them, which the tagger takes for that of two names. */
  regionOfTwoNames: 5,
  /** A listed body with where it is, beside the body and the place as two names. */
  bodyWithItsPlace: 11,
  /** In lower case a name of common nouns and directions is mostly none (`la province orientale`). */
  lowerCommon: -6,
  headBeforeListed: -2,
  /** For the person and against the place, where an article's full name ends with a word that is a place's name. */
  surnameOfTheArticle: 2.5,
  /** Capitals beside Arabic words are an acronym, and a name. */
  amidArabic: 1.5,
  /** A short form that the tagger found too. */
  agreement: 0.5,
  /** A name read behind a clitic preposition where another preposition stands before the word. */
  twoPrepositions: -6,
  /** A short name of a lesser place, read behind an Arabic clitic: mostly part of a word (بنوك, banks). */
  behindClitic: -1.5,
  /** A place behind a clitic, where the whole word is a name. */
  partOfName: -5,
  /** A country called by its own adjective, where it stands as one (الحكومة السعودية). */
  adjective: -5,
  /** One or so many of what a body makes. */
  product: -4.5,
  /** Marks on an Arabic name that only one of its readings has. */
  marks: 4,
  /** What ends in a letter that is a pronoun in a text that has another for names. */
  pronounBehind: -3.5,
  /** A country called by its adjective in the accusative (جنديا تركيا). */
  accusative: -7,
  /** A town or country of some size behind ب or ل. */
  locative: 1.3,
  /** A listed place behind a preposition that an unlisted name is taken to end in (مقر بإدلب). */
  behindWord: 2.65,
  /** An adjective of origin behind a place that begins with a title. */
  familyName: -3.5,
  /** The same word behind a preposition (للسعودية). */
  noAdjective: 2,
  /** Papers and stations stand in quotes, places of the same name do not. */
  quoted: 2,
  /** A name that nothing else finds, before an age or a calling. */
  personSaid: 2,
  /** What the words around it say is no entity, or none of its type: a set phrase, a ship, a portfolio. */
  noEntity: -9,
  /** A place by whose name a street is called, though `route de` is a head of towns. */
  ofAStreet: -14,
  /** Someone by whose name a site is called. */
  ofASite: -9,
  /** By how much the type that the places around it speak for is likelier than the one chosen before. */
  retyped: 0.7,
  supported: 3.6,
  /** A listed place that the tagger made part of a longer name, which grammar parts: `Turkey's General Staff`, مقر بإدلب. */
  apart: 2.5,
  /** One of two people with a hyphen between them. */
  paired: 6.5,
  /** `a rural Alabama road` */
  ofAnArea: -6,
  /** Both ends of `Paris-Milan`, both people of `بايدن نتنياهو`, which the tagger takes for one name: what it says against them, made up for. */
  oneOfTwoNames: 5,
  /** An unlisted body that a country owns: the capitalised name behind a possessive is one. */
  possessed: 1,
  /** A ministry that nothing makes that of one state. */
  bareMinistry: -7,
  /** A lesser town in an article of other countries. */
  outOfPlace: -2.5,
  /** An acronym of a body of another country, where one of this country or of the world has the same. */
  foreignAcronym: -4.5,
  cueWord: 1.08,
  /** Of one unit of the tagger's log-odds, and their bounds: the tagger alone never outvotes everything else. */
  tagger: 1.27,
  taggerMost: 1.3,
  taggerLeast: -9,
  /** Against a listed name that means nothing else the tagger counts no more than this. */
  taggerLeastPlain: -4.05,
  /** Against a body's listed acronym amid other text, and a country before a possessive. */
  taggerLeastAcronym: -2.5,
  /** `Antigua and Barbuda`. */
  countryOfTwoNames: 4,
  /** `DRC soldiers`: where the tagger takes it for a body. */
  countryAcronym: 5,
  /** A place beside `v.` */
  versus: -5,
  /** `une France forte`. */
  countryBehindArticle: 2.5,
  /** For names that the tagger finds by itself: where it wavers, a name is the likelier. */
  unlisted: 0.72,
  /** The tagger did not look: hardly a place for a name. */
  taggerBlind: -4.5,
  /** The classifier's log-odds between the fine types of one coarse type: for listed names, and for the tagger's own. */
  type: 0.6,
  typeMost: 1.8,
  typeOfUnknown: 0.07,
};
