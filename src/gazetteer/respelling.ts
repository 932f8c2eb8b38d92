// Regular spelling variation of words, as rules that are data (seeds/respelling.tsv): which other spellings a word of a text may stand for.

import { describe, YaqutError } from '../errors';

/** Where a rule holds: names of the Arab world and its neighbours, names of Slavic countries, all names, all but those of Arab states (as Arabic writes foreign names). Bits, as a match carries those of its rules. */
export const SCOPE = { arabic: 1, slavic: 2, any: 4, foreign: 256 } as const;
export type RespellingScope = keyof typeof SCOPE;

/** One rewrite of letters within a folded word. */
export interface RespellingRule {
  scope: RespellingScope;
  from: string;
  to: string;
  /**
   * Letters that may stand before and behind `from`: any where empty, all but those listed where it begins with `!`.
   * `^` is the beginning of the word and `$` its end.
   */
  left: string;
  right: string;
}

/** Rewrites applied to one word at most, one after the other. */
const MAX_REWRITES = 2;
/** Spellings of one word at most: the nearest come first. */
const MAX_FORMS = 64;
/** Shorter words are rewritten as a whole only (`al`, `abu`, `bin`). */
const MIN_LETTERS = 4;

const BEGINNING = '^';
const END = '$';

function allows(context: string, letter: string): boolean {
  if (context === '') return true;
  return context.startsWith('!') ? !context.includes(letter, 1) : context.includes(letter);
}

function isWhole(rule: RespellingRule): boolean {
  return rule.left === BEGINNING && rule.right === END;
}

/** The word with all places rewritten that the rule holds at; the word itself where there are none. */
function rewritten(word: string, rule: RespellingRule): string {
  const { from, to, left, right } = rule;
  let out = '';
  let copied = 0;
  for (let at = word.indexOf(from); at >= 0; at = word.indexOf(from, at + 1)) {
    const end = at + from.length;
    if (at < copied || !allows(left, at === 0 ? BEGINNING : (word[at - 1] as string)) || !allows(right, end === word.length ? END : (word[end] as string))) continue;
    out += word.slice(copied, at) + to;
    copied = end;
  }
  return copied === 0 ? word : out + word.slice(copied);
}

/** A spelling that a word may stand for, with the scopes and the number of the rules that lead to it. */
interface Respelt {
  form: string;
  scopes: number;
  rewrites: number;
}

/** Applies the rules of one pack to words. */
export class Respeller {
  /** Rules by the one or two letters that they begin with: a word asks only for those of its own letters. */
  private readonly byLetters = new Map<string, RespellingRule[]>();
  private readonly whole = new Map<string, RespellingRule[]>();

  constructor(rules: readonly RespellingRule[]) {
    for (const rule of rules) {
      const [table, key] = isWhole(rule) ? [this.whole, rule.from] : [this.byLetters, rule.from.slice(0, 2)];
      const list = table.get(key);
      if (list) list.push(rule);
      else table.set(key, [rule]);
    }
  }

  /** Whether there are rules for this very word, as there are for articles and kunyas. */
  knows(word: string): boolean {
    return this.whole.has(word);
  }

  /** The other spellings of a folded word, one rewrite before two, each once. Cost: some microseconds. */
  of(word: string): readonly Respelt[] {
    const seen = new Set([word]);
    const found: Respelt[] = [];
    let from: readonly Respelt[] = [{ form: word, scopes: 0, rewrites: 0 }];
    for (let depth = 0; depth < MAX_REWRITES; depth++) {
      const reached = found.length;
      for (const { form, scopes } of from) {
        for (const rule of this.rulesFor(form)) {
          const next = rewritten(form, rule);
          if (seen.has(next)) continue;
          seen.add(next);
          found.push({ form: next, scopes: scopes | SCOPE[rule.scope], rewrites: depth + 1 });
          if (found.length === MAX_FORMS) return found;
        }
      }
      from = found.slice(reached);
    }
    return found;
  }

  /** The rules that begin with letters of the word, each once: a rule rewrites all its places. */
  private rulesFor(word: string): RespellingRule[] {
    const rules = [...(this.whole.get(word) ?? [])];
    if (word.length < MIN_LETTERS) return rules;
    for (let at = 0; at < word.length; at++) {
      for (let letters = 1; letters <= 2; letters++) {
        const list = this.byLetters.get(word.slice(at, at + letters));
        if (list !== undefined) for (const rule of list) if (word.indexOf(rule.from) === at) rules.push(rule);
      }
    }
    return rules;
  }
}

const FIELDS = ['scope', 'from', 'to', 'left', 'right'] as const;

/** The rules as a pack holds them: a line each. */
export function respellingText(rules: readonly RespellingRule[]): string {
  return rules.map((rule) => FIELDS.map((field) => rule[field]).join('\t')).join('\n');
}

/**
 * The inverse of `respellingText`.
 * @throws YaqutError `invalid-pack` at a line that is no rule.
 */
export function readRespelling(text: string): RespellingRule[] {
  if (text === '') return [];
  return text.split('\n').map((line) => {
    const [scope, from, to, left, right, ...rest] = line.split('\t');
    if (scope === undefined || !Object.hasOwn(SCOPE, scope) || !from || to === undefined || left === undefined || right === undefined || rest.length > 0) {
      throw new YaqutError({ code: 'invalid-pack', what: 'pack holds a line that is no respelling rule', expected: 'scope, from, to, left and right, parted by tabs', got: describe(line), remedy: 'build the pack again with this version of yaqut' });
    }
    return { scope: scope as RespellingScope, from, to, left, right };
  });
}
