// Callings of people whom no list has: before or behind them a famous name is that of another (`le berger Amadou Koufa`, المزارع خالد مشعل).

import { CUE, packCountry } from '../../gazetteer/model';
import { AFTER_SEPARATOR, FIRST_UPPER, GAP_PUNCTUATION, GAP_SPACE, LAST_JOINT, SENTENCE_START } from '../../text/tokens';
import { hashesOf } from '../../text/word-hashes';
import { INDEFINITE } from '../document/apposition';
import type { CandidateSpan } from '../document/candidate';
import { type Document, hasSomeWord, stemHash } from '../document/document';
import type { EntryRef } from '../document/readings';
import type { Context } from '../setting/context';
import { isBody, isPlaceBelowCountry } from '../../types';

const ENGLISH_CALLINGS = [
  'schoolteacher', 'postman', 'milkman', 'mailman', 'butcher', 'grocer', 'barber', 'hairdresser', 'welder', 'bricklayer', 'roofer', 'gardener', 'waiter', 'waitress', 'trucker', 'beekeeper', 'cleaner', 'caretaker', 'plumber', 'shopkeeper', 'farmer', 'shepherd', 'herder', 'fisherman', 'labourer', 'laborer', 'vendor', 'baker', 'mechanic', 'carpenter', 'housewife', 'villager', 'motorist', 'pharmacist', 'tailor', 'cobbler', 'porter', 'pensioner', 'retiree', 'passenger', 'fishmonger', 'greengrocer',
];
/** Said of people behind their names only. */
const ENGLISH_BEHIND = ['teacher', 'student', 'nurse', 'driver', 'electrician', 'father', 'mother', 'grandmother', 'grandfather', 'resident', 'policeman'];
const ORDINARY: ReadonlySet<number> = /* @__PURE__ */ hashesOf([
  'commerçant', 'commerçante', 'berger', 'éleveur', 'éleveuse', 'cultivateur', 'cultivatrice', 'paysan', 'paysanne', 'lycéen', 'lycéenne', 'écolier', 'chauffeur', 'infirmier', 'infirmière', 'vendeur', 'vendeuse', 'ouvrier', 'ouvrière', 'maçon', 'pêcheur', 'boulanger', 'boulangère', 'mécanicien', 'coiffeur', 'coiffeuse', 'menuisier', 'ménagère', 'déplacé', 'déplacée', 'riverain', 'riveraine',
  'garagiste', 'cuisinier', 'cuisinière', 'vétérinaire', 'électricien', 'électricienne', 'ambulancier', 'ambulancière', 'livreur', 'éboueur', 'concierge', 'bûcheron', 'forain', 'serveur', 'serveuse', 'jardinier', 'jardinière', 'camionneur', 'couvreur', 'alpiniste', 'marin-pêcheur', 'apiculteur', 'apicultrice',
  'pharmacien', 'pharmacienne', 'plombier', 'viticulteur', 'viticultrice', 'maraîcher', 'maraîchère', 'restaurateur', 'restauratrice',
  ...ENGLISH_CALLINGS, 'passerby',
  'العامل', 'العاملة', 'المزارع', 'المزارعة', 'الفلاح', 'النازح', 'النازحة', 'السائق', 'الراعي', 'الصياد', 'الخباز', 'الحلاق', 'الموظف', 'الموظفة', 'البائع', 'التاجر', 'الطفل', 'الطفلة', 'المدرس', 'المدرسة', 'الممرض', 'الممرضة', 'النجار', 'الحداد', 'اللاجئ', 'اللاجئة', 'الشاب', 'الشابة', 'الطالب', 'الطالبة', 'التلميذ', 'التلميذة', 'المعلم', 'المعلمة', 'يدعى', 'بائع', 'المدعو', 'المدعوة', 'الفتى', 'الفتاة', 'المريض', 'المريضة', 'الجندي', 'المجند', 'العريف', 'الرقيب', 'المسعف', 'المسعفة',
]);

/** Callings that are said of people behind their names only. */
const IN_APPOSITION: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['facteur', 'factrice', 'boucher', 'bouchère', 'instituteur', 'institutrice', 'enseignant', 'enseignante', 'agriculteur', 'agricultrice', 'étudiant', 'étudiante', 'retraité', 'retraitée', 'épicier', 'épicière', ...ENGLISH_BEHIND]);
const ENGLISH: ReadonlySet<number> = /* @__PURE__ */ hashesOf([...ENGLISH_CALLINGS, ...ENGLISH_BEHIND]);

/** Ranks, with a capital or not, that nobody who is known by his name has, and what stands before a maiden name. */
const LOW_RANKS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['constable', 'trooper', 'firefighter', 'paramedic', 'née', 'gendarme', 'sapeur-pompier']);
const COURTESY: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['m', 'mme', 'monsieur', 'madame', 'mr', 'mrs', 'ms']);
const DEFINITE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['le', 'la', 'l', 'the', 'our', 'notre']);

const AGE_FIRST = /^, (?:aged )?\d\d(?: ans| years old)?,? (?=\p{Ll})/u;
/** So many words between an article and a calling (`a moto-taxi driver`, `un petit commerçant`). */
const MOST_BEFORE_CALLING = 3;

/** Malala Yousafzai is a student; of one who is listed by fewer words (`Joseph Mukendi Kabila`), or named by one (`M. Macron, le facteur`), a calling says that he is another. */
function isLessThanNamed({ tokens }: Document, { tokenStart, tokenEnd, refs }: CandidateSpan): boolean {
  return (tokenEnd === tokenStart && tokenStart > 0 && COURTESY.has(tokens.hash[tokenStart - 1] as number)) || refs.every(({ words }) => words < tokenEnd - tokenStart + 1);
}

/** `Joseph Kabila, instituteur à Kananga`, `Joe Biden, 41, a taxi driver`: English callings have their article, but for those of others (`Joe Biden, student leaders`). */
function isBeforeOrdinaryCalling({ tokens, text }: Document, { tokenStart, tokenEnd, end }: CandidateSpan): boolean {
  const { hash, count, flags, gap } = tokens;
  const isCourteous = tokenEnd === tokenStart && tokenStart > 0 && COURTESY.has(hash[tokenStart - 1] as number);
  let next = tokenEnd + 1;
  if (next >= count || ((flags[next] as number) & (AFTER_SEPARATOR | SENTENCE_START)) !== AFTER_SEPARATOR) return false;
  const age = AGE_FIRST.exec(text.slice(end, end + BEHIND))?.[0].length ?? 0;
  while (age > 0 && next < count && (tokens.start[next] as number) < end + age) next++;
  const isIndefinite = INDEFINITE.has(hash[next] as number) || (isCourteous && DEFINITE.has(hash[next] as number));
  const last = isIndefinite ? Math.min(next + MOST_BEFORE_CALLING, count - 1) : next;
  for (let token = isIndefinite ? next + 1 : next; token <= last && ((flags[token] as number) & FIRST_UPPER) === 0; token++) {
    if (token > next && (gap[token] as number) > LAST_JOINT) return false;
    const calling = hash[token] as number;
    if ((ORDINARY.has(calling) || IN_APPOSITION.has(calling)) && (isIndefinite || !ENGLISH.has(calling))) return true;
  }
  return false;
}

/** `Scargill, 29, of Wakefield`, `Michael Jackson, 34, of Flint`; whom everybody knows nobody introduces like that. */
const AGE_AND_TOWN = /^, (?:aged )?\d\d(?: ans| years old)?, (?:of |from |de |d['’])\p{Lu}/u;
const BEHIND = 30;

/** Whether age and town stand right behind a name: `next` is the name behind it. */
export function isIntroducedByTown({ text }: Document, { end }: CandidateSpan, next: CandidateSpan | undefined): boolean {
  return next?.type === 'city' && next.start - end < BEHIND && AGE_AND_TOWN.test(text.slice(end, next.start + 1));
}

/** `la petite Simone, 6 ans`: nobody who is so young is known. */
const CHILD = /^(?:, (?:aged )?| \()(?:\d|1[0-4])(?: ans(?=[,.;)]|$)|-year-old\b| years old\b)|^, aged (?:\d|1[0-4])\b/u;
const LONGEST_AGE = 16;

/** `Un berger de Hébron, Mahmoud Abbas, a`: between commas behind a calling with its article. */
function isInApposition({ tokens, text }: Document, { tokenStart, start, end }: CandidateSpan): boolean {
  if (tokenStart < 2 || text.slice(start - 2, start) !== ', ' || text.charAt(end) !== ',') return false;
  for (let token = tokenStart - 1; token >= Math.max(1, tokenStart - MOST_BEHIND_CALLING); token--) {
    if (token < tokenStart - 1 && tokens.gap[token + 1] !== GAP_SPACE) return false;
    if (ORDINARY.has(tokens.hash[token] as number) && ((tokens.flags[token] as number) & FIRST_UPPER) === 0) return INDEFINITE.has(tokens.hash[token - 1] as number) || INDEFINITE.has((token > 1 ? tokens.hash[token - 2] : 0) as number) || DEFINITE.has(tokens.hash[token - 1] as number);
  }
  return false;
}
const MOST_BEHIND_CALLING = 4;

/** Of so many years people are hardly known by a name that many bear. */
const YOUNG = /^(?:,| \()? ?(?:aged |البالغ من العمر )?(?:1[5-9]|2\d)(?: ans\b| years old\b| عام| سنة|-year-old\b|(?=[,.;)]))/u;

const BEFORE_AUTHOR = /^(?:[\p{L}\p{M} ]{2,30}(?: [-–—]|\s?[/|])|كتبت?|تقرير|بقلم)[ :–-]{1,3}$/u;
const LONGEST_BEFORE_AUTHOR = 36;
const BEHIND_AUTHOR = /^\s?[:\n]/u;

/** `القاهرة - محمد إبراهيم: شهد`: who wrote it, behind where it was filed, by a name of given names, which many bear. */
function isAuthor({ text, cues }: Document, { start, end, tokenStart, tokenEnd }: CandidateSpan): boolean {
  if (tokenEnd !== tokenStart + 1 || ((cues[tokenStart] as number) & (cues[tokenEnd] as number) & CUE.given) === 0 || !BEHIND_AUTHOR.test(text.slice(end, end + 2))) return false;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return start - line <= LONGEST_BEFORE_AUTHOR && BEFORE_AUTHOR.test(text.slice(line, start));
}

/** Says of whom a name does not mean, where the words around it tell: of nobody known, or none of those by a name that many bear (`Yossi Cohen, 21 ans, a été tué`); undefined where they do not. */
export function namesakeSaid(document: Document, candidate: CandidateSpan): ((ref: EntryRef) => boolean) | undefined {
  if (isNobodyKnown(document, candidate) || isAuthor(document, candidate)) return () => true;
  const { text } = document;
  const behind = text.slice(candidate.end, candidate.end + BEHIND);
  const isCommon = ({ layer, entry }: EntryRef) => layer.commonNames.has(entry);
  return candidate.refs.some(isCommon) && (YOUNG.test(behind) || (AGE_FIRST.test(behind) && isBeforeOrdinaryCalling(document, candidate))) ? isCommon : undefined;
}

/** Whether the words around a name say outright that it is nobody's who is known: a child, a constable, a maiden name. */
function isNobodyKnown({ tokens, text }: Document, { tokenStart, end }: CandidateSpan): boolean {
  if (CHILD.test(text.slice(end, end + LONGEST_AGE))) return true;
  return tokenStart > 0 && tokens.gap[tokenStart] !== GAP_PUNCTUATION && LOW_RANKS.has(tokens.hash[tokenStart - 1] as number);
}

/** Whether such a calling stands right before a name or behind it; with a capital a calling may be a name (`Baker`). */
export function isOfOrdinaryCalling(document: Document, candidate: CandidateSpan): boolean {
  const { tokens } = document;
  const { tokenStart } = candidate;
  if ((isLessThanNamed(document, candidate) && isBeforeOrdinaryCalling(document, candidate)) || isInApposition(document, candidate)) return true;
  return tokenStart > 0 && tokens.gap[tokenStart] === GAP_SPACE && ((tokens.flags[tokenStart - 1] as number) & FIRST_UPPER) === 0 && ORDINARY.has(stemHash(document, tokenStart - 1));
}

/** Offices of those whom news of their country knows by name. */
const OFFICES: ReadonlySet<number> = /* @__PURE__ */ hashesOf([
  'president', 'minister', 'secretary', 'speaker', 'senator', 'sen', 'rep', 'representative', 'congressman', 'congresswoman', 'governor', 'gov', 'ambassador', 'envoy', 'chancellor', 'premier', 'leader', 'general', 'gen', 'justice', 'candidate', 'director', 'commissioner', 'prosecutor', 'spokesman', 'spokeswoman', 'spokesperson',
  'président', 'présidente', 'ministre', 'secrétaire', 'sénateur', 'sénatrice', 'député', 'députée', 'gouverneur', 'ambassadeur', 'ambassadrice', 'émissaire', 'chancelier', 'chef', 'général', 'candidat', 'candidate', 'directeur', 'directrice', 'commissaire', 'procureur', 'porte-parole',
  'الرئيس', 'رئيس', 'وزير', 'الوزير', 'السيناتور', 'النائب', 'السفير', 'المبعوث', 'المستشار', 'الزعيم', 'زعيم', 'اللواء', 'الفريق', 'العميد', 'المرشح', 'المدير', 'المفوض', 'المتحدث', 'الناطق', 'الأمير',
]);

/** In Arabic news whoever bears such a name is mostly the one that is known: of 15 in the training articles all were. */
const OF_ENGLISH_NAMES: ReadonlySet<number> = /* @__PURE__ */ new Set(['US', 'GB'].map(packCountry));

/** Whether someone by a name that many bear stands alone in news of places of his country: no office before the name, no word of what he is known for, no country and nobody else that is known by a name. */
export function isUnaccompanied(document: Document, ref: EntryRef, tokenStart: number, { certain }: Context): boolean {
  const { layer, entry } = ref;
  const country = layer.entryCountry[entry] as number;
  if (!OF_ENGLISH_NAMES.has(country) || !layer.commonNames.has(entry) || hasSomeWord(document, layer, layer.cueWordsOf(entry))) return false;
  if (tokenStart > 0 && OFFICES.has(document.tokens.hash[tokenStart - 1] as number)) return false;
  let isLocal = false;
  for (const [other, weights] of certain) {
    const known = other as EntryRef['layer'];
    for (const one of weights.keys()) {
      const type = known.typeOf(one);
      if ((known === layer && one === entry) || known.entryCountry[one] !== country) continue;
      if (type === 'country' || isBody(type) || (type === 'person' && !known.commonNames.has(one))) return false;
      isLocal ||= isPlaceBelowCountry(type);
    }
  }
  return isLocal;
}
