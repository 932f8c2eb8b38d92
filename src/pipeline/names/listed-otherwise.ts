// People who are listed by another form of their names: without its middle (`Barack H. Obama`, ماجد بن عبدالله القصبي) or the nickname in it (`Robert “Bob” Menendez`),
// or in the other order (`Biya Paul`).

import { ALIAS, CUE } from '../../gazetteer/model';
import { ARABIC, FIRST_UPPER, GAP_SPACE, SINGLE_LETTER } from '../../text/tokens';
import { hashesOf } from '../../text/word-hashes';
import type { CandidateSpan } from '../document/candidate';
import { type Document, readDocument } from '../document/document';
import { gazetteerCandidates } from './gazetteer-candidates';
import type { Reading, ReadingTable } from '../document/readings';

export const SON: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['بن', 'ابن', 'bin', 'ben', 'ibn']);
/** `Abdul` and the word behind it are one name. */
export const SERVANT: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['عبد', 'abd', 'abdel', 'abdul']);

/** Where the press writes the family name first; elsewhere `Jackson Michael` is another man. */
const FAMILY_FIRST: ReadonlySet<string> = /* @__PURE__ */ new Set('CD CG BI RW CM GA TD CF BJ TG CI BF NE ML SN GN KE UG TZ ZM MW NG GH JP CN KR KP TW HK VN KH HU'.split(' '));

const WITHOUT_MIDDLE_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set('MM VN CN KR KP TW KH LA TH ID'.split(' '));

/** The name without its middle initial or its father, or a family name and a given name in the usual order; undefined where it has no such form. */
function otherForm({ text, tokens, cues }: Document, { tokenStart, tokenEnd }: CandidateSpan): string | undefined {
  const middle = tokenStart + 1;
  if (tokenEnd === middle) {
    const isFamilyFirst = ((cues[middle] as number) & CUE.given) !== 0 && ((cues[tokenStart] as number) & CUE.given) === 0 && ((tokens.flags[middle] as number) & ARABIC) === 0 && tokens.gap[middle] === GAP_SPACE;
    return isFamilyFirst ? `${text.slice(tokens.start[middle], tokens.end[middle])} ${text.slice(tokens.start[tokenStart], tokens.end[tokenStart])}` : undefined;
  }
  if (tokenEnd < middle) return undefined;
  const isFather = SON.has(tokens.hash[middle] as number);
  // In Latin letters a second given name may be lacking too (`Alassane Dramane Ouattara`).
  const hasMiddle = tokenEnd === middle + 1 && (((tokens.flags[middle] as number) & SINGLE_LETTER) !== 0 || (((tokens.flags[middle] as number) & (FIRST_UPPER | ARABIC)) === FIRST_UPPER && tokens.gap[middle] === GAP_SPACE && tokens.gap[tokenEnd] === GAP_SPACE));
  const rest = isFather ? middle + (SERVANT.has(tokens.hash[middle + 1] as number) ? 3 : 2) : middle + 1;
  if ((!isFather && !hasMiddle) || rest > tokenEnd || SON.has(tokens.hash[rest] as number)) return undefined;
  return `${text.slice(tokens.start[tokenStart], tokens.end[tokenStart])} ${text.slice(tokens.start[rest], tokens.end[tokenEnd])}`;
}

const WITH_NICKNAME = /^(\p{L}[^"“”„‘'«]*?) ?["“”„‘'«][\u00a0\u202f ]?([^"“”„’'»]{2,30}?)[\u00a0\u202f ]?["”’'»] (\p{L}.*)$/u;
const JUNIOR = / (?:Jr|Sr|I{2,3})\.?$/;

/** `Robert “Bob” Menendez`: without the nickname, or with it alone; `Jr` may be lacking in the list. */
function formsWithoutNickname(name: string): string[] {
  const [, given, nickname, family] = WITH_NICKNAME.exec(name) ?? [];
  if (given === undefined || nickname === undefined || family === undefined) return [];
  const families = JUNIOR.test(family) ? [family, family.replace(JUNIOR, '')] : [family];
  return families.flatMap((one) => [`${given} ${one}`, `${nickname} ${one}`]);
}

const ARABIC_SERVANT = /(?<=^| )عبد(?=ال)/gu;
const KUNYA = /(?<=^| )(?:أبي|أبا|ابي|ابا)(?= )/gu;

/** جمال عبدالناصر with its blank, أبي مازن in the case of lists; none for a name that is spelt so. */
function respeltArabic(name: string): string[] {
  const respelt = name.replace(ARABIC_SERVANT, 'عبد ').replace(KUNYA, 'أبو');
  return respelt === name ? [] : [respelt];
}

/** Gives the people of the candidates whom no list has as they are written the referents of their listed names, but for those that many people bear. Cost: one look-up for each such name. */
export function linkListedOtherwise(document: Document, candidates: readonly CandidateSpan[], tables: readonly ReadingTable[]): void {
  const known = new Map<string, CandidateSpan | undefined>();
  const personListedAs = (name: string): CandidateSpan | undefined => {
    if (!known.has(name)) known.set(name, gazetteerCandidates(readDocument(name, document.gazetteer), tables, false, false).find(({ type, start, end, reading }) => type === 'person' && start === 0 && end === name.length && reading?.allWeak === false));
    return known.get(name);
  };
  for (const candidate of candidates) {
    if (candidate.type !== 'person' || candidate.refs.length > 0) continue;
    const written = document.text.slice(candidate.start, candidate.end);
    const same = [...respeltArabic(written), ...formsWithoutNickname(written)].reduce<CandidateSpan | undefined>((found, name) => found ?? personListedAs(name), undefined);
    const other = same === undefined ? otherForm(document, candidate) : undefined;
    const listed = other === undefined ? same : personListedAs(other);
    if (candidate.tokenEnd === candidate.tokenStart + 1 && listed?.refs.some(({ layer, entry }) => !FAMILY_FIRST.has(layer.countryOf(entry) ?? '')) === true) continue;
    // There all three words are someone's own, and no two of them say who he is (`Khin Hla Yi`).
    if (candidate.tokenEnd > candidate.tokenStart + 1 && listed?.refs.some(({ layer, entry }) => WITHOUT_MIDDLE_NAMES.has(layer.countryOf(entry) ?? '')) === true) continue;
    if (listed === undefined || listed.refs.some(({ layer, entry }) => layer.commonNames.has(entry))) continue;
    if (other === undefined) {
      candidate.refs = listed.refs;
      candidate.reading = listed.reading;
      continue;
    }
    // It may be another of that given name and family: such a name counts in its country alone.
    const refs = listed.refs.map((ref) => ({ ...ref, flags: ref.flags | ALIAS.weak }));
    candidate.refs = refs;
    candidate.reading = { ...(listed.reading as Reading), refs, allWeak: true };
  }
}
