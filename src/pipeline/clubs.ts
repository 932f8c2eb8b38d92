// In sport clubs are called like their towns: `on loan from Southampton`, `Joeuf s'est imposé`, `تعادل مع برشلونة`. What plays, wins and has players is the club; what matches are played in stays the town.

import { ARABIC, FIRST_UPPER, GAP_SPACE, LAST_JOINT, SENTENCE_START } from '../text/tokens';
import { hashesOf, hashOf } from '../text/word-hashes';
import { type CandidateIndex, type CandidateSpan, NO_REFS, weigh } from './candidate';
import { listedWith } from './containers';
import { type Document, isPossessive, readDocument } from './document';
import { gazetteerCandidates } from './gazetteer-candidates';
import { countriesOf, type ReadingTable } from './readings';
import { isState } from './towns-before-states';
import { WEIGHT } from './weights';

/** Words that hardly any other news has. */
const OF_SPORT: ReadonlySet<number> = /* @__PURE__ */ hashesOf([
  'striker', 'strikers', 'midfielder', 'midfielders', 'goalkeeper', 'winger', 'goalless', 'equaliser', 'equalizer', 'kickoff', 'halftime', 'offside', 'playoff', 'playoffs', 'quarterback', 'touchdown', 'touchdowns', 'innings', 'wickets', 'wicket', 'batsman', 'bowler', 'scrum', 'fixture', 'fixtures', 'relegation', 'semifinal', 'semifinals', 'quarterfinal', 'quarterfinals', 'footballer', 'footballers', 'football', 'soccer', 'basketball', 'rugby', 'cricket', 'baseball', 'hockey', 'judo', 'scorer', 'scorers', 'referee', 'unbeaten', 'derby', 'coach', 'players', 'league', 'championship', 'teammates',
  'entraîneur', 'buteur', 'buteurs', 'arbitre', 'joueurs', 'joueuses', 'championnat', 'basket', 'handball', 'judokas', 'volley', 'pétanque', 'match', 'matchs', 'matches', 'penalty', 'penaltys', 'vestiaire', 'vestiaires', 'relégation', 'supporters', 'supporteurs', 'sélectionneur', 'footballeur', 'footballeurs', 'maillot', 'finale', 'tournoi', 'clubs', 'ligue',
  'مباراة', 'المباراة', 'مباراته', 'مباريات', 'المباريات', 'الدوري', 'لاعب', 'لاعبي', 'لاعبا', 'اللاعبين', 'مدرب', 'المدرب', 'مدربه', 'الشوط', 'منتخب', 'المنتخب', 'كأس', 'نادي', 'النادي', 'بطولة', 'البطولة', 'مرمى', 'المهاجم', 'الكرة', 'كرة', 'التعادل', 'هدفين', 'الملعب', 'الجماهير',
]);
/** So many different ones make a text one of sport, and so many of them short notices. */
const WORDS_OF_SPORT = 4;
const WORDS_OF_NOTICE = 3;
const SHORT = 120;

/** Right before a club, with an article between at most. */
const BEFORE: ReadonlySet<number> = /* @__PURE__ */ hashesOf([
  'against', 'v', 'vs', 'versus', 'beat', 'beats', 'beating', 'defeated', 'defeating', 'thrashed', 'hosting', 'face', 'faces', 'facing', 'overcame', 'edged', 'outplayed',
  'contre', 'battre', 'bat', 'battent', 'battu', 'devant', 'affronte', 'affronter', 'affrontera', 'affrontent', 'reçoit', 'recevra', 'reçoivent', 'domine', 'dominer', 'dominé', 'entraîneur', 'capitaine', 'gardien', 'buteur',
  'أمام', 'ضد', 'فريق', 'فريقه', 'لاعب', 'لاعبي', 'مدرب', 'نجم', 'مهاجم', 'حارس', 'جماهير', 'فاز', 'خسر', 'تعادل', 'تغلب', 'هزم', 'يلتقي', 'يواجه', 'استضاف', 'يستضيف', 'اقترب', 'تصدر', 'تأهل',
]);
/** `loan from`, `lost to`, `win over`, `drew with`, تعادل مع, فاز على: by the word right before the name, those of which one stands shortly before that. */
const GAMES: ReadonlyMap<number, ReadonlySet<number>> = /* @__PURE__ */ new Map(
  ([
    ['from', ['loan', 'signed', 'joined', 'signing']],
    ['to', ['lost', 'losing', 'loss', 'losses', 'defeat', 'defeats']],
    ['over', ['win', 'wins', 'victory', 'triumph']],
    ['with', ['drew', 'draw', 'draws']],
    ['sur', ['victoire', 'gagne', 'emporte', 'emporté']],
    ['de', ['victoire', 'défaite']],
    ['entre', ['finale', 'match', 'rencontre', 'derby', 'demi-finale']],
    ['between', ['final', 'match', 'game', 'derby', 'fixture']],
    ['مع', ['تعادل', 'التعادل', 'مباراة']],
    ['على', ['فاز', 'فوز', 'الفوز', 'فوزه', 'تغلب', 'التغلب', 'تغلبه', 'انتصار']],
    ['بين', ['مباراة', 'لقاء']],
  ] as const).map(([joint, games]) => [hashOf(joint), hashesOf(games)]),
);
const FACE = /* @__PURE__ */ hashOf('face');
const TO = /* @__PURE__ */ hashOf('à');
const REACH_OF_GAME = 5;
/** Right behind a club. */
const BEHIND: ReadonlySet<number> = /* @__PURE__ */ hashesOf([
  'players', 'player', 'fans', 'striker', 'midfielder', 'defender', 'goalkeeper', 'winger', 'captain', 'manager', 'coach', 'keeper', 'quarterback', 'beat', 'beats', 'won', 'lost', 'drew', 'hosted', 'scored', 'trailed', 'boss', 'guard', 'star', 'senior', 'sophomore', 'freshman',
  'bat', 'battit', 'reçoit', 'recevra', 'mène', 'menait', 'mena', 'perd', 'perdit', 'gagne', 'gagna', 'domine', 'dominait', 'affronte', 'affrontera', 'égalise', 'égalisait', 'encaisse',
]);
/** Towns are one thing in English, their clubs are several people. */
const SEVERAL: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['have', 'were', 'are']);
/** Behind `s'` and `a`, `l'`: what teams did. */
const DEEDS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['impose', 'imposé', 'imposait', 'incline', 'incliné', 'inclina', 'imposa', 'battu', 'gagné', 'perdu', 'dominé', 'mené', 'égalisé', 'emporte', 'emporté', 'emporta', 'qualifie', 'qualifié']);
const AUXILIARIES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['s', 'a', 'l', 'est', 'n']);
const ARTICLES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['the', 'le', 'la', 'les', 'l']);
/** Where something is, comes from or goes to: no club that nothing else speaks for. */
const PLACED: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['in', 'at', 'near', 'from', 'to', 'of', 'à', 'en', 'dans', 'de', 'd', 'vers', 'près', 'في', 'إلى', 'من', 'مدينة', 'بمدينة', 'ملعب', 'قرب', 'city', 'town', 'ville']);
const IN: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['in', 'near']);
const IN_ARABIC = 'ب';
const OPEN = '(';
/** `2-1`, `70 à 61`, `1 - 0` */
const SCORE_BEHIND = /^,? (?:\((?:[A-Z]\d|[a-z])\) )?(?:par )?\d{1,3} ?(?:[-–:]|à) ?\d{1,3}\b(?! ?(?:ans|janvier|mars|avril|mai|juin|juillet|septembre))/u;
const SCORE_BEFORE = /\b\d{1,3} ?[-–] ?\d{1,3},? $/u;
const LONGEST_SCORE = 20;
/** Towns that are called so (`Salt Lake City`). */
const OF_A_CITY = / (?:City|Town|County)$/;
const CLUB_TAILS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['city', 'town', 'county', 'united']);

/** Whether the text is one of sport. Cost: one look at each token, as long as it may become one. */
function isOfSport({ tokens }: Document): boolean {
  const found = new Set<number>();
  const enough = tokens.count < SHORT ? WORDS_OF_NOTICE : WORDS_OF_SPORT;
  for (let token = 0; token < tokens.count; token++) {
    const hash = tokens.hash[token] as number;
    if (!OF_SPORT.has(hash)) continue;
    found.add(hash);
    if (found.size >= enough) return true;
  }
  return false;
}

/** What clubs are called in lists, before or behind the name of their town. */
const FULL_NAMES: ReadonlyArray<(town: string) => string> = [(town) => `FC ${town}`, (town) => `${town} FC`, (town) => `نادي ${town}`];

/** The listed club of a town, if it has one by its name. */
function listedClub({ gazetteer }: Document, town: CandidateSpan, name: string, tables: readonly ReadingTable[]): CandidateSpan | undefined {
  const countries = countriesOf(town);
  for (const fullName of FULL_NAMES) {
    const full = fullName(name);
    const isClub = ({ type, end, reading, refs }: CandidateSpan) => type === 'organisation' && end === full.length && reading?.allWeak === false && refs.every(({ layer, entry }) => countries.size === 0 || countries.has(layer.entryCountry[entry] as number));
    const club = gazetteerCandidates(readDocument(full, gazetteer), tables, false, true).find(isClub);
    if (club !== undefined) return club;
  }
  return undefined;
}

/** Replaces, in place, the towns of a text of sport that are clubs. `chosen` is in the order of the text, `tables` holds the readings of each layer. */
export function retypeClubs(document: Document, chosen: CandidateSpan[], byStart: CandidateIndex, tables: readonly ReadingTable[]): void {
  if (!chosen.some(mayBeClub) || !isOfSport(document)) return;
  const clubAt = ({ tokenStart, start, end }: CandidateSpan) => byStart.find(tokenStart, (one) => one.type === 'organisation' && one.start === start && one.end === end && one.refs.length > 0);
  const isClub = chosen.map((candidate) => mayBeClub(candidate) && isSaidClub(document, candidate, (one) => clubAt(one) !== undefined));
  // `entre Utrecht et Soleuvre`: what is listed with a club is one.
  for (let i = 1; i < chosen.length; i++) if (isClub[i - 1] && mayBeClub(chosen[i] as CandidateSpan) && listedWith(document, chosen[i - 1] as CandidateSpan, chosen[i] as CandidateSpan)) isClub[i] = true;
  const nameOf = ({ start, end }: CandidateSpan) => document.text.slice(start, end);
  /** The names that are a club somewhere in the text, with the listed one. */
  const clubs = new Map<string, CandidateSpan | undefined>();
  for (const [i, candidate] of chosen.entries()) if (isClub[i] && !clubs.has(nameOf(candidate))) clubs.set(nameOf(candidate), listedClub(document, candidate, nameOf(candidate), tables));
  for (const [i, candidate] of chosen.entries()) {
    if (!mayBeClub(candidate) || !clubs.has(nameOf(candidate)) || !(isClub[i] || !isPlaced(document, candidate))) continue;
    const known = clubAt(candidate) ?? clubs.get(nameOf(candidate));
    const club = { ...candidate, type: 'organisation' as const, refs: known?.refs ?? NO_REFS, reading: known?.reading, evidence: candidate.evidence && [...candidate.evidence] };
    weigh(club, 'club-of-a-town', WEIGHT.retyped);
    chosen[i] = club;
  }
}

/** A town; a suburb or a building, and an American state, whose teams are those of universities (`Notre Dame`, `Connecticut`). */
function mayBeClub({ type, antecedent, refs }: CandidateSpan): boolean {
  return antecedent === undefined && (type === 'city' || (type === 'site' && refs.length > 0) || (type === 'region' && refs.some(isState)));
}

function isPlaced({ tokens, text }: Document, { tokenStart, start }: CandidateSpan): boolean {
  // `Manon Trébouet (Angers)`
  if (text.charAt(start - 1) === OPEN) return true;
  if (start > (tokens.start[tokenStart] as number)) return text.charAt(start - 1) === IN_ARABIC;
  const before = tokenStart - 1;
  return before >= 0 && (tokens.gap[tokenStart] as number) <= LAST_JOINT && PLACED.has(tokens.hash[before] as number);
}

/** Whether the words around a mention say that it is a club. */
function isSaidClub(document: Document, candidate: CandidateSpan, isListedClub: (candidate: CandidateSpan) => boolean): boolean {
  const { tokens, text } = document;
  const { tokenStart, tokenEnd, start, end } = candidate;
  if (text.charAt(start - 1) === IN_ARABIC && start > (tokens.start[tokenStart] as number)) return false;
  if (candidate.type === 'city' && (SCORE_BEHIND.test(text.slice(end, end + LONGEST_SCORE)) || SCORE_BEFORE.test(text.slice(Math.max(0, start - LONGEST_SCORE), start)))) return true;
  if (tokenEnd > tokenStart && CLUB_TAILS.has(tokens.hash[tokenEnd] as number) && ((tokens.flags[tokenEnd] as number) & FIRST_UPPER) !== 0 && !(tokenStart > 0 && IN.has(tokens.hash[tokenStart - 1] as number)) && !candidate.refs.some(({ layer, entry }) => OF_A_CITY.test(layer.nameOf(entry, 'en')))) return true;
  const after = tokenEnd + 1;
  if (after < tokens.count && tokens.gap[after] === GAP_SPACE && !isPlaced(document, candidate) && (isDeedOf(document, after) || (candidate.type === 'city' && SEVERAL.has(tokens.hash[after] as number)))) return true;
  // Before a building, matches are played there (`devant le Stade de France`).
  if (candidate.type === 'site' && !isListedClub(candidate)) return false;
  let before = tokenStart - 1;
  if (before >= 0 && ARTICLES.has(tokens.hash[before] as number)) before--;
  if (before < 0 || (tokens.gap[before + 1] as number) > LAST_JOINT || ((tokens.flags[before + 1] as number) & SENTENCE_START) !== 0 || isPossessive(document, before)) return false;
  if (BEFORE.has(tokens.hash[before] as number)) return true;
  if (tokens.hash[before] === TO) return before > 0 && tokens.hash[before - 1] === FACE;
  const games = GAMES.get(tokens.hash[before] as number);
  if (games === undefined) return false;
  for (let token = before - 1; token >= Math.max(0, before - REACH_OF_GAME); token--) {
    if (games.has(tokens.hash[token] as number)) return true;
    if (((tokens.flags[token] as number) & SENTENCE_START) !== 0) return false;
  }
  return false;
}

/** Whether a team's deed begins at a token: `beat`, `s'est imposé`, `a battu`. */
function isDeedOf({ tokens }: Document, token: number): boolean {
  if (((tokens.flags[token] as number) & ARABIC) !== 0) return false;
  let at = token;
  while (at < tokens.count && at - token < 3 && AUXILIARIES.has(tokens.hash[at] as number) && (tokens.gap[at] as number) <= LAST_JOINT) at++;
  if (at > token) return at < tokens.count && DEEDS.has(tokens.hash[at] as number);
  return BEHIND.has(tokens.hash[token] as number);
}
