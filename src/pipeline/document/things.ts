// What is written like a name and names no person, place or body: diseases, weapons, feasts, peoples (seeds/cues/things.tsv), storms, adjectives of
// faith, and the senders of messages.

import { CUE } from '../../gazetteer/model';
import { ALL_UPPER, ARABIC, FIRST_UPPER, GAP_SPACE, LAST_JOINT, SENTENCE_START, type Tokens } from '../../text/tokens';
import { hashesOf } from '../../text/word-hashes';
import { INDEFINITE } from './apposition';
import { type Document, stemHash } from './document';
import { isInOperation } from './operations';
import { isWithinTag } from './parted-words';
import { isArabicShipWord, isShip } from './ships';
import { endsInThing } from './thing-ends';

/** Storms, viruses and missiles: what is called so right behind the word is no entity. */
const HEADS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['hurricane', 'cyclone', 'typhoon', 'ouragan', 'typhon', 'tempête', 'إعصار', 'الإعصار', 'عاصفة', 'العاصفة', 'virus', 'فيروس', 'vaccine', 'vaccin', 'لقاح', 'missile', 'missiles', 'صاروخ', 'صواريخ', 'prix']);
/** In small letters behind the name of what is no body and no place (`the Rent Allowance scheme`, `a Kelch protein`): in our articles no name stands before them. */
const KINDS_OF_THINGS: ReadonlySet<number> = /* @__PURE__ */ hashesOf([
  'scheme', 'schemes', 'program', 'programme', 'programmes', 'programs', 'visa', 'visas', 'grants', 'prize', 'cup', 'trophy', 'tournament', 'festival', 'exhibition', 'marathon', 'series', 'protein', 'proteins', 'gene', 'genes', 'strain', 'strains', 'variant', 'variants', 'vaccine', 'vaccines',
  'disease', 'syndrome', 'virus', 'viruses', 'parasite', 'parasites', 'species', 'therapy', 'rifle', 'rifles', 'missile', 'missiles', 'smartphone', 'smartphones', 'pills', 'cheese', 'wine',
]);
/** An acronym in brackets may come before them. */
const BRACKETED = /^ \(\p{Lu}{2,8}\) (?=\p{Ll})/u;
const LONGEST_BRACKETED = 14;
/** `(HAP) scheme` */
const CLOSED = /^\)? $/;
/** Tanks and what flies, by the number of a make: `M1A1 Abrams`, `Su-34`, `T-72B3`. Roads have other letters (`M5`, `RN1`). */
const MAKE = /^(?:(?:Su|MiG|An|Il|Tu|Ka|Mi|Kh|Yak|Shahed)-\d+\p{L}{0,3}|\p{Lu}{1,4}(?:\d+A\d|-\d{2,3}\p{Lu}{1,3}\d?))(?![\p{L}\p{M}\d])/u;
/** A sum (`N60 million`, `DKK 2 million`). */
const SUM = /^\p{Lu}{1,3} ?\d[\d.,]*$/u;
const WHOLE_SUM = /^\p{Lu}{1,3} ?\d[\d.,]*(?:m|bn|million|billion)$/u;
const OF_SUMS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['million', 'millions', 'billion', 'trillion', 'crore', 'lakh', 'm', 'bn', 'milliard', 'milliards']);
/** Arabic nouns that begin no name of a body, place or person in our articles, whatever follows them: events, works, vehicles, laws. */
const ARABIC_KINDS: ReadonlySet<number> = /* @__PURE__ */ hashesOf([
  'مونديال', 'أولمبياد', 'بطولة', 'دوري', 'مهرجان', 'جائزة', 'عملية', 'معاهدة', 'خطة', 'حملة', 'ليلة', 'كتاب', 'رواية', 'قصيدة', 'لوحة', 'صاروخ', 'مسيرة', 'سفينة', 'ناقلة', 'سيارة', 'طائرة', 'قانون', 'تقويم', 'انتفاضة', 'معركة', 'مجزرة',
]);
/** What stands behind the name of a people, and of what is theirs. */
const OF_PEOPLES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['tribe', 'tribes', 'tribal', 'tribesmen', 'subclan', 'language', 'languages', 'dialect', 'minority', 'herder', 'herders', 'herdsmen', 'pastoralists', 'nomads', 'civilians']);

const FAITH = "(?:Sunnis?|Shi['’]?(?:a|as|ites?)|Muslims?|Islamic|Islamists?|Christians?|Catholics?|Protestants?|Orthodox|Jewish|Jews?|Hindus?|Buddhists?|Copts?|Coptic)";
/** `Shi'ite mosque`, `Islamic group`, `Sunni Arab`: an adjective of faith and what is no name. `Christian` alone may be someone. */
const OF_FAITH = new RegExp(`^(?!Christian$)${FAITH}(?:[ -](?:${FAITH}|Arabs?|Kurds?|Kurdish))*(?: \\p{Ll}[\\p{Ll}-]*)*$`, 'u');
const STATE_OF_FAITH = /^(?:(?:[ÉE]tat|R[ée]publique|Groupe|Front|Parti|Émirat|Califat) islamique)$/u;
/** `Hopefully`, `Interestingly`, at the beginning of a sentence; but `Connolly`, `Kimberly`, `Sally`. */
const ADVERB = /^\p{Lu}\p{Ll}{2,}(?:ful|ing|ed|[aei]nt|ous|ive|ate|[aei]b|ar|(?:[cdiorstu]|io?n)al)ly$/u;
/** Further ones, before a comma. */
const ADVERB_AND_COMMA = /^(?:Luckily|Unluckily|Frankly|Sadly|Clearly|Certainly|Surely|Truly|Simply|Really|Oddly|Strangely|Happily|Suddenly|Honestly|Secondly|Thirdly|Firstly|Lastly|Notably|Possibly|Probably|Presumably|Remarkably|Understandably|Plainly|Oddly|Weirdly|Funnily|Sorely|Rarely|Lately),$/u;
const AT = 0x40;
const COMMA = 0x2c;
const OPENING_BRACKET = 0x28;

/** Who speaks in a transcript and has no name. */
const NAMELESS: ReadonlySet<number> = /* @__PURE__ */ hashesOf([
  'question', 'reporter', 'moderator', 'host', 'operator', 'spokesperson', 'anchor', 'presenter', 'caller', 'guest', 'narrator', 'announcer', 'interviewer', 'interpreter', 'translator', 'speaker', 'witness', 'participant', 'audience', 'voice', 'studio', 'correspondent',
  'modérateur', 'journaliste', 'animateur', 'présentateur', 'narrateur', 'interprète', 'témoin', 'intervenant', 'orateur',
]);
const COLON = /^[ \u00a0\u202f]?:/;

/** `MODERATOR: Thank you.` */
export function isNamelessSpeaker({ text, end, hash, flags }: Tokens, token: number): boolean {
  return NAMELESS.has(hash[token] as number) && ((flags[token] as number) & (ALL_UPPER | SENTENCE_START)) === (ALL_UPPER | SENTENCE_START) && COLON.test(text.slice(end[token], (end[token] as number) + 2));
}

/** Whether the words of an unlisted name say that it is none: `ouragan Katrina`, `Misseriya herders`, `Ebola`, `Iron Dome`, `Shi'ite mosque`, `@SimoLove`, `#StandWithUkraine`. */
export function isThing(document: Document, first: number, last: number): boolean {
  const { tokens, text, things } = document;
  if (((document.cues[first] as number) & CUE.given) === 0 && endsInThing(tokens, first, last)) return true;
  if (first === last && ((tokens.flags[first] as number) & SENTENCE_START) !== 0) {
    const [start, end] = [tokens.start[first] as number, tokens.end[first] as number];
    if (text.startsWith('ly', end - 2) && ADVERB.test(text.slice(start, end))) return true;
    if (text.charCodeAt(end) === COMMA && ((document.cues[first] as number) & (CUE.given | CUE.family)) === 0 && ADVERB_AND_COMMA.test(text.slice(start, end + 1))) return true;
  }
  if (first === last && (isNamelessSpeaker(tokens, first) || things.has(tokens.hash[first] as number) || (document.governing[first] === 0 && isArabicShipWord(tokens, first)))) return true;
  if (first < last && ((tokens.flags[first] as number) & ARABIC) !== 0 && (ARABIC_KINDS.has(tokens.hash[first] as number) || ARABIC_KINDS.has(stemHash(document, first)))) return true;
  if (((tokens.flags[first] as number) & ARABIC) !== 0 && isInOperation(document, first)) return true;
  if (isOfKind(document, first, last)) return true;
  if (isWithinTag(tokens, first) || isWithinTag(tokens, first + 1) || isWithinTag(tokens, last)) return true;
  const start = tokens.start[first] as number;
  if (start > 0 && text.charCodeAt(start - 1) === AT) return true;
  if (((tokens.flags[first] as number) & FIRST_UPPER) !== 0 && MAKE.test(text.slice(start, tokens.end[last]))) return true;
  if (((tokens.flags[first] as number) & FIRST_UPPER) !== 0 && OF_FAITH.test(text.slice(start, tokens.end[last]))) return true;
  if (first > 0 && tokens.gap[first] === GAP_SPACE && HEADS.has(stemHash(document, first - 1))) return true;
  if (isShip(document, first) || (first < last && isShip(document, first + 1) && ((tokens.flags[first] as number) & ALL_UPPER) !== 0)) return true;
  return isOfThings(document, first, last) || (first === last && tokens.gap[last + 1] === GAP_SPACE && OF_PEOPLES.has(tokens.hash[last + 1] as number));
}

/** Whether what stands right behind a name says that it is a thing or a sum. */
function isOfKind({ tokens, text }: Document, first: number, last: number): boolean {
  const end = tokens.end[last] as number;
  const bracketed = text.charCodeAt(end + 1) === OPENING_BRACKET && BRACKETED.test(text.slice(end, end + LONGEST_BRACKETED));
  const next = last + (bracketed ? 2 : 1);
  if (next >= tokens.count || ((tokens.flags[next] as number) & FIRST_UPPER) !== 0) return false;
  if (WHOLE_SUM.test(text.slice(tokens.start[first], tokens.end[last]))) return true;
  if (OF_SUMS.has(tokens.hash[next] as number) && SUM.test(text.slice(tokens.start[first], tokens.end[last]))) return true;
  return ((tokens.flags[last] as number) & FIRST_UPPER) !== 0 && KINDS_OF_THINGS.has(tokens.hash[next] as number) && (bracketed || CLOSED.test(text.slice(tokens.end[last], tokens.start[next])));
}

/** `to found an Islamic state`, `un État islamique`: behind an indefinite article, an adjective between them or not, not the body that is called so. */
export function isAnyOfFaith({ tokens, text, cues }: Document, first: number, last: number): boolean {
  const name = text.slice(tokens.start[first], tokens.end[last]);
  if (!STATE_OF_FAITH.test(name) && !OF_FAITH.test(name)) return false;
  const before = ((cues[first - 1] ?? 0) & CUE.function) !== 0 || ((tokens.flags[first - 1] ?? 0) & FIRST_UPPER) !== 0 ? first - 1 : first - 2;
  return before >= 0 && INDEFINITE.has(tokens.hash[before] as number) && (tokens.gap[first] as number) <= LAST_JOINT;
}

const WHERE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['en', 'in', 'au', 'aux', 'à', 'dans', 'at']);
/** `Ebola`, `Iron Dome`, `Ebola en Guinée`, `Hmar settlement`; longer names may begin with such a word (`Toubou Militia`, `Léopards de la Lobaye`). */
function isOfThings({ tokens, cues }: Document, first: number, last: number): boolean {
  let token = first;
  while (token <= last && ((cues[token] as number) & CUE.thing) !== 0) token++;
  return token > last || (token > first && (WHERE.has(tokens.hash[token] as number) || ((cues[token] as number) & CUE.cityTail) !== 0));
}
