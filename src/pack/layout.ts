// The binary layout of a pack, shared by writer and reader. All integers are little-endian.
//
//   byte 0   u32  magic 'YAQT'
//        4   u32  format version
//        8   u32  kind: gazetteer or tagger
//       12   u32  CRC-32 of everything after the header
//       16   u32  total length in bytes
//       20   u32  number of sections
//       24   u64  reserved, zero
//       32   the section table: 16 bytes a section
//              u32 id · u32 width (bytes a value, 1 to 4) + 256 × codes a byte · u32 offset of the first byte · u32 number of values
//   then the sections, each on an 8-byte boundary.
//
// A section of width w holds its values in w byte planes (all lowest bytes, then all second bytes, ...): planes of small or sorted
// numbers compress far better than interleaved bytes, and the reader needs no alignment.
// One with k codes a byte is for values of which few are common: first the base - 1 commonest values, then a code for each value, k to a byte
// as digits in the base, the first the lowest, then the values whose code is 0; the others' codes are 1 + their place among the commonest.
// DEFLATE gives every byte a whole number of bits, so that values of one or two bits each cost less by twos and threes.

export const MAGIC = 0x54514159;
export const HEADER_BYTES = 32;
export const SECTION_BYTES = 16;
export const ALIGNMENT = 8;
/** The base of the digits where so many codes stand in a byte: the largest that fits. */
export const CODE_BASE: Readonly<Record<number, number>> = { 1: 256, 2: 16, 3: 6, 5: 3, 8: 2 };
/** More sections than any pack has: a larger count is a damaged header. */
export const MAX_SECTIONS = 64;

export const KIND_GAZETTEER = 1;
export const KIND_TAGGER = 2;

/** Version of the sections by kind: a change to one kind of pack leaves the others readable. */
export const FORMAT_VERSION: Readonly<Record<number, number>> = { [KIND_GAZETTEER]: 5, [KIND_TAGGER]: 5 };

/** Words are front-coded in blocks of this many; the first of a block is written in full. */
export const WORD_BLOCK = 16;
/** The strings of this many entries make a block whose beginning is stored. */
export const STRING_BLOCK = 64;
/** A string that is longer than one character, or one of a character from here on. */
export const STRING_IN_TEXT = 32;
/** Aliases of one entry at most this far apart are written as their distance. */
export const ALIAS_WINDOW = 128;
/** In their place: the alias is the first of the next entry of its group. */
export const ALIAS_NEXT = 255;
/** So many words have a number of one byte. */
export const COMMON_WORDS = 255;
/** A node's shape holds its aliases in the lower bits and its children in the upper ones; what is too large for them stands in `nodeMany`. */
export const SHAPE_ALIASES = 7;
export const SHAPE_CHILDREN = 31;

/**
 * Sections of a gazetteer pack. Lengths in brackets: W words, N trie nodes, A aliases, E entries.
 * What a column can do without is not stored: the words of the first level follow from `wordRoot`, ids and names mostly from other columns.
 */
export const SECTION = {
  /** [A] alias flags. */
  aliasFlags: 7,
  /** [E] index into ENTITY_TYPES. */
  entryType: 8,
  /** [E] 0, or first letter × 32 + second letter of the ISO alpha-2 code, A = 1. */
  entryCountry: 9,
  /** [E] 0 where unknown, or 256 × hundredths + ten-thousandths of (degrees + 90), + 1 each: towns that are rounded leave a plane without content. */
  entryLat: 10,
  /** [E] the same of (degrees + 180). */
  entryLon: 11,
  /** [E] mantissa + 2^24 × exponent of ten. */
  entryPopulation: 12,
  entryGeonames: 13,
  entryWikidata: 14,
  /** [E] kind of thing, see ENTRY_KIND. */
  entryKind: 15,
  /** [E] 1 + index of the entry it lies in, 0 for none. */
  entryParent: 16,
  /** Words that speak for entries: of each its entry, as the distance from the one before, and its word id. */
  cueGap: 19,
  cueWord: 41,
  /** [E] 1 for what is named by a curator, 0 for what only GeoNames knows. */
  entryCurated: 42,
  /** UTF-8 JSON: title, sources, licences. */
  about: 20,
  /** The distinct code units of the folded words, sorted. */
  letters: 21,
  /** [W] 256 × how many units a word has in common with the one before it in its block + how many follow. */
  wordUnits: 22,
  /** [W] 1 where names begin with the word. */
  wordRoot: 24,
  /** These units, as indices into `letters`. */
  wordLetters: 25,
  /** [N] children × 8 + aliases of each node, breadth-first, node 0 the root, siblings by word. */
  nodeShape: 26,
  /** Numbers of children, then of aliases, too large for the shape, in the order of the nodes. */
  nodeMany: 27,
  /** Of the nodes below the first level that `nodeCommon` says nothing of: word ids of the first children, */
  nodeWord: 28,
  /** and of each further child the distance from the one before. */
  nodeGap: 23,
  /** [A] how many aliases before stands the last one of the same entry; ALIAS_NEXT: look into `aliasGroup`; 0: into `aliasEntry`. */
  aliasBack: 29,
  /** Entry indices, or CUE_BASE + cue class. */
  aliasEntry: 30,
  /** Five strings of each entry: the id (empty: as derivedId in gazetteer/columns.ts makes it), the names and the ISO code; names as
   * gazetteer/spelling.ts writes them, French and Arabic empty where they are as in English. Those of at most one character, below
   * STRING_IN_TEXT, stand in `formId` to `formIso`, the others in these five texts, each ended by a bar. */
  stringId: 31,
  stringEn: 32,
  stringFr: 33,
  stringAr: 34,
  stringIso: 35,
  /** Where in these texts the blocks of entries begin: five times as many values as there are blocks. */
  stringBlocks: 36,
  /** [E] 0 for an empty string, the code of its only character, or STRING_IN_TEXT. */
  formId: 43,
  formEn: 44,
  formFr: 45,
  formAr: 46,
  formIso: 47,
  /** UTF-8 lines `scope TAB from TAB to TAB left TAB right`: how words of texts may be respelt. */
  respelling: 37,
  /** Numbers of the groups (gazetteer/columns.ts, `entryGroups`) whose next entry has its first alias here. */
  aliasGroup: 38,
  /** Ids of the words that nodes below the first level have most often, and of each of these nodes 1 + the index there, or 0. */
  commonWords: 39,
  nodeCommon: 40,
} as const;

/** Sections of a tagger pack. */
export const TAGGER_SECTION = {
  /** [R] the hash of each feature kept, as its distance from the one before, in two parts (tagger/weights.ts). */
  featureGap: 1,
  /** Signed bytes: the weights that are not zero, column by column. */
  weights: 2,
  /** Transition weights as tagger/labels.ts orders them, offset by 32768. */
  transitions: 3,
  /** UTF-8 JSON: labels, scale, the calibration table, the model card. */
  about: 4,
  /** The same of the classifier of fine types. */
  typeGap: 5,
  typeWeights: 6,
  /** [R] and [T] which columns of each feature are not zero, as bits. */
  weightMask: 7,
  typeMask: 8,
} as const;
