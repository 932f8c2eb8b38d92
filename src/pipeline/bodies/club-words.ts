// The words of sport by which towns are told from their clubs (clubs.ts), in French, English and Arabic; and whether a text is one of sport at all.

import { SENTENCE_START } from '../../text/tokens';
import { hashesOf, hashOf } from '../../text/word-hashes';
import type { CandidateSpan } from '../document/candidate';
import type { Document } from '../document/document';

/** Words that hardly any other news has, those of one thing together. */
const STRONG: ReadonlyMap<number, number> = /* @__PURE__ */ grouped([
  'striker strikers', 'midfielder midfielders', 'goalkeeper', 'winger', 'goalless', 'equaliser equalizer', 'kickoff halftime offside', 'playoff playoffs', 'quarterback touchdown touchdowns', 'innings wicket wickets batsman bowler', 'scrum', 'relegation', 'semifinal semifinals quarterfinal quarterfinals', 'football footballer footballers soccer', 'basketball', 'rugby', 'cricket', 'baseball', 'hockey', 'judo judokas', 'scorer scorers', 'referee', 'unbeaten', 'derby', 'championship',
  'entraîneur', 'buteur buteurs', 'arbitre', 'joueurs joueuses', 'championnat', 'basket', 'handball', 'volley', 'pétanque', 'match matchs matches', 'penalty penaltys', 'vestiaire vestiaires', 'relégation', 'sélectionneur', 'footballeur footballeurs',
  'مباراة المباراة مباراته مباريات المباريات', 'الدوري', 'ديربي الديربي الكلاسيكو', 'هداف هدافي الهداف', 'بثنائية بثلاثية برباعية بخماسية نظيفين', 'ركلة ركلتي ركلات الترجيح', 'الشباك', 'الليغا البريميرليغ الكالتشيو البوندسليغا', 'لاعب لاعبي لاعبا اللاعبين', 'مدرب المدرب مدربه', 'الشوط', 'منتخب المنتخب', 'المهاجم', 'التعادل',
]);
/** Words that other news has too. */
const WEAK: ReadonlyMap<number, number> = /* @__PURE__ */ grouped([
  'fixture fixtures', 'coach coaches', 'players player', 'league leagues', 'teammates', 'goal goals', 'supporters supporteurs', 'maillot', 'finale', 'tournoi', 'clubs club', 'ligue', 'كأس', 'نادي النادي', 'بطولة البطولة', 'مرمى', 'الكرة كرة', 'هدفين هدفا', 'الملعب ملعب', 'الجماهير', 'فريق الفريق', 'فوز الفوز فاز للفوز بفوز بالفوز وفاز', 'دوري', 'تعادل وتعادل', 'الجولة', 'هدف الهدف بهدف بهدفين', 'رصيده الترتيب',
]);
/** So many things of sport make a text one, so many of them by strong words. */
const FEWEST = 4;
const FEWEST_STRONG = 2;
const FEWEST_OF_NOTICE = 3;
/** Tokens of a short notice. */
const SHORT = 120;

function grouped(groups: readonly string[]): ReadonlyMap<number, number> {
  return new Map(groups.flatMap((words, group) => words.split(' ').map((word) => [hashOf(word), group] as const)));
}

/** Whether the text is one of sport. Cost: one look at each token, as long as it may become one. */
export function isOfSport({ tokens }: Document): boolean {
  const strong = new Set<number>();
  const weak = new Set<number>();
  const enough = tokens.count < SHORT ? FEWEST_OF_NOTICE : FEWEST;
  for (let token = 0; token < tokens.count; token++) {
    const hash = tokens.hash[token] as number;
    const group = STRONG.get(hash);
    if (group !== undefined) strong.add(group);
    else {
      const weakly = WEAK.get(hash);
      if (weakly !== undefined) weak.add(weakly);
    }
    if (strong.size >= FEWEST_STRONG && strong.size + weak.size >= enough) return true;
  }
  return false;
}

/** So many tokens to both sides of a mention, within its sentence. */
const REACH = 25;

/** Whether the sentence of a mention is one of sport, by a word that is not beside it. */
export function isSportNear({ tokens }: Document, { tokenStart, tokenEnd }: CandidateSpan): boolean {
  const isSport = (token: number) => STRONG.has(tokens.hash[token] as number) || WEAK.has(tokens.hash[token] as number) || DEEDS.has(tokens.hash[token] as number) || OF_GAMES.has(tokens.hash[token] as number);
  for (let token = tokenStart; token > Math.max(0, tokenStart - REACH); token--) {
    if (((tokens.flags[token] as number) & SENTENCE_START) !== 0) break;
    if (isSport(token - 1)) return true;
  }
  for (let token = tokenEnd + 1; token < Math.min(tokens.count, tokenEnd + REACH); token++) {
    if (((tokens.flags[token] as number) & SENTENCE_START) !== 0) break;
    if (isSport(token)) return true;
  }
  return false;
}

const FOOTBALL: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['football', 'footballer', 'footballers', 'footballeur', 'footballeurs', 'soccer', 'striker', 'midfielder', 'goalkeeper', 'buteur', 'penalty', 'الدوري', 'القدم', 'هدفين', 'ركلة']);
const OTHERS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['rugby', 'basket', 'basketball', 'handball', 'hockey', 'cricket', 'judo', 'volley', 'baseball', 'innings', 'quarterback', 'السلة', 'اليد', 'الطائرة']);

/** Whether football is what is played, and nothing else: the clubs that lists have play that. */
export function namesFootballAlone({ tokens }: Document): boolean {
  let isNamed = false;
  for (let token = 0; token < tokens.count; token++) {
    if (OTHERS.has(tokens.hash[token] as number)) return false;
    isNamed ||= FOOTBALL.has(tokens.hash[token] as number);
  }
  return isNamed;
}

/** Right before a club, with an article between at most. */
export const BEFORE: ReadonlySet<number> = /* @__PURE__ */ hashesOf([
  'against', 'v', 'vs', 'versus', 'beat', 'beats', 'beating', 'defeated', 'defeating', 'thrashed', 'hosting', 'face', 'faces', 'facing', 'overcame', 'edged', 'outplayed',
  'contre', 'battre', 'bat', 'battent', 'battu', 'devant', 'affronte', 'affronter', 'affrontera', 'affrontent', 'reçoit', 'recevra', 'reçoivent', 'domine', 'dominer', 'dominé', 'entraîneur', 'capitaine', 'gardien', 'buteur',
  'أمام', 'ضد', 'فريق', 'فريقه', 'لاعب', 'لاعبي', 'مدرب', 'نجم', 'مهاجم', 'حارس', 'جماهير', 'فاز', 'خسر', 'تعادل', 'تغلب', 'هزم', 'يلتقي', 'يواجه', 'استضاف', 'يستضيف', 'اقترب', 'تصدر', 'تأهل', 'تعثر', 'سقط', 'انهزم', 'سقوط', 'خسارة', 'هزيمة', 'فوز', 'مدافع', 'لاعبو', 'شباك', 'مرمى', 'مباراة', 'مواجهة', 'نظيره', 'ضيفه', 'مضيفه', 'جاره', 'غريمه',
]);
const OF: ReadonlyArray<readonly [joint: string, games: readonly string[]]> = [
  ['from', ['loan', 'signed', 'joined', 'signing']],
  ['to', ['lost', 'losing', 'loss', 'losses', 'defeat', 'defeats']],
  ['over', ['win', 'wins', 'victory', 'triumph']],
  ['with', ['drew', 'draw', 'draws']],
  ['sur', ['victoire', 'gagne', 'emporte', 'emporté']],
  ['de', ['victoire', 'défaite']],
  ['entre', ['finale', 'match', 'rencontre', 'derby', 'demi-finale']],
  ['between', ['final', 'match', 'game', 'derby', 'fixture']],
  ['مع', ['تعادل', 'التعادل', 'تعادله', 'بتعادله', 'مباراة']],
  ['على', ['فاز', 'فوز', 'الفوز', 'فوزه', 'بفوزه', 'للفوز', 'بفوز', 'بالفوز', 'تغلب', 'التغلب', 'تغلبه', 'انتصار', 'انتصاره', 'تفوق', 'تفوقه']],
  ['بين', ['مباراة', 'لقاء']],
];
/** `loan from`, `lost to`, `win over`, تعادل مع: by the word right before the name, those of which one stands shortly before that. */
export const GAMES: ReadonlyMap<number, ReadonlySet<number>> = /* @__PURE__ */ new Map(OF.map(([joint, games]) => [hashOf(joint), hashesOf(games)]));
const OF_GAMES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(OF.flatMap(([, games]) => games));
/** Before `à`. */
export const FACE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['face']);
/** Right behind a club. */
export const BEHIND: ReadonlySet<number> = /* @__PURE__ */ hashesOf([
  'players', 'player', 'fans', 'striker', 'midfielder', 'defender', 'goalkeeper', 'winger', 'captain', 'manager', 'coach', 'keeper', 'quarterback', 'guard', 'star', 'beat', 'beats', 'won', 'lost', 'drew', 'hosted', 'scored', 'trailed', 'boss',
  'bat', 'battit', 'reçoit', 'recevra', 'mène', 'menait', 'mena', 'perd', 'perdit', 'gagne', 'gagna', 'domine', 'dominait', 'affronte', 'affrontera', 'égalise', 'égalisait', 'encaisse',
]);
/** Towns are one thing in English, their clubs are several people. */
export const SEVERAL: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['have', 'were', 'are']);
/** Behind `s'` and `a`, `l'`: what teams did. */
export const DEEDS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['impose', 'imposé', 'imposait', 'incline', 'incliné', 'inclina', 'imposa', 'battu', 'gagné', 'dominé', 'mené', 'égalisé', 'emporte', 'emporté', 'emporta', 'qualifie', 'qualifié']);
/** Where something is, comes from or goes to. */
export const PLACED: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['in', 'at', 'near', 'from', 'to', 'of', 'à', 'en', 'dans', 'de', 'd', 'vers', 'près', 'في', 'إلى', 'من', 'مدينة', 'بمدينة', 'ملعب', 'قرب', 'city', 'town', 'ville', 'quitte', 'quitté', 'left', 'leave']);
/** They end the names of clubs (`Birmingham City`). */
export const CLUB_TAILS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['city', 'town', 'county', 'united']);
