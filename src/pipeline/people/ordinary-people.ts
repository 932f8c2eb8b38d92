// Callings of people whom no list has: before or behind them a famous name is that of another (`le berger Amadou Koufa`, المزارع خالد مشعل).

import { CUE, packCountry } from '../../gazetteer/model';
import { AFTER_SEPARATOR, FIRST_UPPER, GAP_PUNCTUATION, GAP_SPACE, LAST_JOINT, SENTENCE_START } from '../../text/tokens';
import { hashesOf } from '../../text/word-hashes';
import { INDEFINITE } from '../document/apposition';
import type { CandidateSpan } from '../document/candidate';
import { type Document, hasSomeWord, isPossessive, stemHash } from '../document/document';
import type { EntryRef } from '../document/readings';
import type { Context } from '../setting/context';
import { isBody, isPlaceBelowCountry } from '../../types';

const ENGLISH_TRADES = [
  'postman', 'milkman', 'mailman', 'butcher', 'grocer', 'barber', 'hairdresser', 'welder', 'bricklayer', 'roofer', 'gardener', 'waiter', 'waitress', 'trucker', 'beekeeper', 'cleaner', 'plumber', 'shopkeeper', 'fisherman', 'baker', 'mechanic', 'carpenter', 'housewife', 'tailor', 'cobbler', 'porter', 'fishmonger', 'greengrocer',
];
const ENGLISH_CALLINGS = [...ENGLISH_TRADES, 'schoolteacher', 'caretaker', 'farmer', 'shepherd', 'herder', 'labourer', 'laborer', 'vendor', 'villager', 'motorist', 'pharmacist', 'pensioner', 'retiree', 'passenger'];
/** Said of people behind their names only. */
const ENGLISH_BEHIND = ['teacher', 'student', 'nurse', 'driver', 'electrician', 'father', 'mother', 'grandmother', 'grandfather', 'resident', 'policeman'];
/** Of these nobody is known who is known by his name, in his own country either. */
const TRADES = [
  ...ENGLISH_TRADES,
  'boulanger', 'boulangère', 'maçon', 'mécanicien', 'coiffeur', 'coiffeuse', 'menuisier', 'ménagère', 'pêcheur', 'garagiste', 'éboueur', 'concierge', 'bûcheron', 'serveur', 'serveuse', 'jardinier', 'jardinière', 'camionneur', 'couvreur', 'marin-pêcheur', 'plombier', 'maraîcher', 'maraîchère',
  'الصياد', 'الخباز', 'الحلاق', 'النجار', 'الحداد',
];
/** Before a name they are something else too (`le facteur Trump`). */
const TRADES_BEHIND = ['boucher', 'bouchère', 'épicier', 'épicière', 'facteur', 'factrice', 'صياد', 'خباز', 'حلاق', 'نجار', 'حداد', 'خياط', 'سباك', 'جزار', 'بقال'];
const OF_TRADE: ReadonlySet<number> = /* @__PURE__ */ hashesOf([...TRADES, ...TRADES_BEHIND]);
const ORDINARY: ReadonlySet<number> = /* @__PURE__ */ hashesOf([
  'commerçant', 'commerçante', 'berger', 'éleveur', 'éleveuse', 'cultivateur', 'cultivatrice', 'paysan', 'paysanne', 'lycéen', 'lycéenne', 'écolier', 'chauffeur', 'infirmier', 'infirmière', 'ouvrier', 'ouvrière', 'vendeur', 'vendeuse', 'déplacé', 'déplacée', 'riverain', 'riveraine',
  'cuisinier', 'cuisinière', 'vétérinaire', 'électricien', 'électricienne', 'ambulancier', 'ambulancière', 'livreur', 'forain', 'alpiniste', 'apiculteur', 'apicultrice',
  'pharmacien', 'pharmacienne', 'viticulteur', 'viticultrice', 'restaurateur', 'restauratrice',
  ...TRADES, ...ENGLISH_CALLINGS, 'passerby',
  'العامل', 'العاملة', 'بائع', 'المزارع', 'المزارعة', 'الفلاح', 'النازح', 'النازحة', 'السائق', 'الراعي', 'الموظف', 'الموظفة', 'البائع', 'التاجر', 'الطفل', 'الطفلة', 'المدرس', 'المدرسة', 'الممرض', 'الممرضة', 'اللاجئ', 'اللاجئة', 'الشاب', 'الشابة', 'الطالب', 'الطالبة', 'التلميذ', 'التلميذة', 'المعلم', 'المعلمة', 'يدعى', 'المدعو', 'المدعوة', 'الفتى', 'الفتاة', 'المريض', 'المريضة', 'الجندي', 'المجند', 'العريف', 'الرقيب', 'المسعف', 'المسعفة',
]);

/** Callings that are said of people behind their names only. */
const IN_APPOSITION: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['instituteur', 'institutrice', 'enseignant', 'enseignante', 'agriculteur', 'agricultrice', 'étudiant', 'étudiante', 'retraité', 'retraitée', ...TRADES_BEHIND, ...ENGLISH_BEHIND]);
const ENGLISH: ReadonlySet<number> = /* @__PURE__ */ hashesOf([...ENGLISH_CALLINGS, ...ENGLISH_BEHIND]);

/** Ranks, with a capital or not, that nobody who is known by his name has, and what stands before a maiden name. */
const LOW_RANKS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['constable', 'trooper', 'firefighter', 'paramedic', 'née', 'gendarme', 'sapeur-pompier']);
const COURTESY: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['m', 'mme', 'monsieur', 'madame', 'mr', 'mrs', 'ms']);
/** What opens an Arabic apposition. */
const WHO_IS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['وهو', 'وهي']);
/** Senators have been plumbers. */
const FORMER: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['former', 'ancien', 'ancienne', 'ex']);
const DEFINITE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['le', 'la', 'l', 'the', 'our', 'notre']);

const AGE_FIRST = /^, (?:aged )?\d\d(?: ans| years old)?,? (?=\p{Ll})/u;
/** So many words between an article and a calling (`a moto-taxi driver`, `un petit commerçant`). */
const MOST_BEFORE_CALLING = 3;

/** Malala Yousafzai is a student; of one who is listed by fewer words (`Joseph Mukendi Kabila`), or named by one (`M. Macron, le facteur`), a calling says that he is another. */
function isLessThanNamed({ tokens }: Document, { tokenStart, tokenEnd, refs }: CandidateSpan): boolean {
  return (tokenEnd === tokenStart && tokenStart > 0 && COURTESY.has(tokens.hash[tokenStart - 1] as number)) || refs.every(({ words }) => words < tokenEnd - tokenStart + 1);
}

/** What goes on behind a calling that was his once. */
const SINCE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['turned', 'before', 'until', 'by', 'devenu', 'devenue', 'avant', 'puis', 'jusqu']);

/** `a baker's apprentice`, `a teacher turned rebel`, `a baker before the war`: no calling of his, or not today. */
function isBygone(document: Document, calling: number): boolean {
  const next = calling + 1;
  return next < document.tokens.count && (isPossessive(document, next) || SINCE.has(document.tokens.hash[next] as number));
}

/** The hash of the calling behind a name, 0 for none: `Joseph Kabila, instituteur à Kananga`, `Joe Biden, 41, a taxi driver`, محمود عباس، وهو نجار; English callings have their article, but for those of others (`Joe Biden, student leaders`). */
function callingBehind(document: Document, { tokenStart, tokenEnd, end }: CandidateSpan): number {
  const { tokens, text } = document;
  const { hash, count, flags, gap } = tokens;
  const isCourteous = tokenEnd === tokenStart && tokenStart > 0 && COURTESY.has(hash[tokenStart - 1] as number);
  let next = tokenEnd + 1;
  if (next >= count || ((flags[next] as number) & (AFTER_SEPARATOR | SENTENCE_START)) !== AFTER_SEPARATOR) return 0;
  const age = AGE_FIRST.exec(text.slice(end, end + BEHIND))?.[0].length ?? 0;
  while (age > 0 && next < count && (tokens.start[next] as number) < end + age) next++;
  const isIndefinite = INDEFINITE.has(hash[next] as number) || WHO_IS.has(hash[next] as number) || (isCourteous && DEFINITE.has(hash[next] as number));
  const last = isIndefinite ? Math.min(next + MOST_BEFORE_CALLING, count - 1) : next;
  for (let token = isIndefinite ? next + 1 : next; token <= last && ((flags[token] as number) & FIRST_UPPER) === 0; token++) {
    const calling = hash[token] as number;
    if ((token > next && (gap[token] as number) > LAST_JOINT) || FORMER.has(calling)) return 0;
    if ((ORDINARY.has(calling) || IN_APPOSITION.has(calling)) && (isIndefinite || !ENGLISH.has(calling))) return isBygone(document, token) ? 0 : calling;
  }
  return 0;
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

/** The hash of the calling before a name, 0 for none: `le berger Mahmoud Abbas`, `a plumber named John Kerry`; with a capital it may be a name (`Baker`). */
function callingBefore(document: Document, { tokenStart }: CandidateSpan): number {
  const { tokens } = document;
  const token = tokenStart > 1 && NAMED.has(tokens.hash[tokenStart - 1] as number) ? tokenStart - 2 : tokenStart - 1;
  if (token < 0 || tokens.gap[tokenStart] !== GAP_SPACE || tokens.gap[token + 1] !== GAP_SPACE || ((tokens.flags[token] as number) & FIRST_UPPER) !== 0) return 0;
  const calling = stemHash(document, token);
  return ORDINARY.has(calling) ? calling : 0;
}
const NAMED: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['named', 'called', 'nommé', 'nommée']);

/** `Un berger de Hébron, Mahmoud Abbas, a`: that between commas behind a calling with its article, 0 for none. */
function callingApposed({ tokens, text }: Document, { tokenStart, start, end }: CandidateSpan): number {
  if (tokenStart < 2 || text.slice(start - 2, start) !== ', ' || text.charAt(end) !== ',') return 0;
  const isArticle = (token: number) => INDEFINITE.has(tokens.hash[token] as number) || DEFINITE.has(tokens.hash[token] as number);
  for (let token = tokenStart - 1; token >= Math.max(1, tokenStart - MOST_BEHIND_CALLING); token--) {
    if (token < tokenStart - 1 && (tokens.gap[token + 1] as number) > LAST_JOINT) return 0;
    const calling = tokens.hash[token] as number;
    if (ORDINARY.has(calling) && ((tokens.flags[token] as number) & FIRST_UPPER) === 0) return isArticle(token - 1) || (token > 1 && INDEFINITE.has(tokens.hash[token - 2] as number)) ? calling : 0;
  }
  return 0;
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
  return candidate.refs.some(isCommon) && (YOUNG.test(behind) || (AGE_FIRST.test(behind) && callingBehind(document, candidate) !== 0)) ? isCommon : undefined;
}

/** Whether the words around a name say outright that it is nobody's who is known: a child, a constable, a maiden name. */
function isNobodyKnown({ tokens, text }: Document, { tokenStart, end }: CandidateSpan): boolean {
  if (CHILD.test(text.slice(end, end + LONGEST_AGE))) return true;
  return tokenStart > 0 && tokens.gap[tokenStart] !== GAP_PUNCTUATION && LOW_RANKS.has(tokens.hash[tokenStart - 1] as number);
}

/** What the calling beside a name says: nobody is known who has such a `trade`, and of an `ordinary` one hardly anyone. */
export function callingOf(document: Document, candidate: CandidateSpan): 'trade' | 'ordinary' | undefined {
  const behind = callingBehind(document, candidate);
  const before = callingApposed(document, candidate) || callingBefore(document, candidate);
  if (OF_TRADE.has(behind) || OF_TRADE.has(before)) return 'trade';
  return before !== 0 || (behind !== 0 && isLessThanNamed(document, candidate)) ? 'ordinary' : undefined;
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
