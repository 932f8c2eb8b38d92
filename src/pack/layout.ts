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
//              u32 id · u32 width (bytes a value, 1 to 4) · u32 offset of the first byte · u32 number of values
//   then the sections, each on an 8-byte boundary.
//
// A section of width w holds its values in w byte planes (all lowest bytes, then all second bytes, ...): planes of small or sorted
// numbers compress far better than interleaved bytes, and the reader needs no alignment.

export const MAGIC = 0x54514159;
export const FORMAT_VERSION = 1;
export const HEADER_BYTES = 32;
export const SECTION_BYTES = 16;
export const ALIGNMENT = 8;
/** More sections than any pack has: a larger count is a damaged header. */
export const MAX_SECTIONS = 64;

export const KIND_GAZETTEER = 1;
export const KIND_TAGGER = 2;

/** Sections of a gazetteer pack. Lengths in brackets: W words, N trie nodes, A aliases, E entries. */
export const SECTION = {
  /** UTF-8 of the folded words in order of their ids, each ended by a bar. */
  wordBytes: 1,
  /** [N] word id on the edge that leads to the node; nodes in breadth-first order, node 0 the root. */
  nodeWord: 3,
  /** [N] number of children. */
  nodeChildren: 4,
  /** [N] number of aliases that end at the node. */
  nodeAliases: 5,
  /** [A] entry index, or CUE_BASE + cue class. */
  aliasEntry: 6,
  /** [A] alias flags. */
  aliasFlags: 7,
  /** [E] index into ENTITY_TYPES. */
  entryType: 8,
  /** [E] 0, or first letter × 32 + second letter of the ISO alpha-2 code, A = 1. */
  entryCountry: 9,
  /** [E] (degrees + 90) × 1,000 + 1, 0 where unknown. */
  entryLat: 10,
  /** [E] (degrees + 180) × 1,000 + 1. */
  entryLon: 11,
  entryPopulation: 12,
  entryGeonames: 13,
  entryWikidata: 14,
  /** [E] kind of thing, see ENTRY_KIND. */
  entryKind: 15,
  /** [E] 1 + index of the entry it lies in, 0 for none. */
  entryParent: 16,
  /** UTF-8 bytes of the entry strings, five an entry: id (empty: as derivedId in gazetteer/layer.ts makes it), en, fr, ar, iso. Empty: same as en.
   * Each string is ended by a bar. */
  stringBytes: 17,
  /** Pairs (entry index, word id) of words that speak for an entry. */
  entryCueWords: 19,
  /** UTF-8 JSON: title, sources, licences. */
  about: 20,
} as const;

/** Sections of a tagger pack. */
export const TAGGER_SECTION = {
  /** [R] 32-bit hash of each feature kept. */
  featureHash: 1,
  /** [R × labels] signed weights, offset by 128. */
  weights: 2,
  /** Transition weights as tagger/labels.ts orders them, offset by 32768. */
  transitions: 3,
  /** UTF-8 JSON: labels, scale, the calibration table, the model card. */
  about: 4,
  /** [T] and [T × types]: the classifier of fine types. */
  typeHash: 5,
  typeWeights: 6,
} as const;
