// Names as packs hold them. Most names of an entry are one of its aliases but for capitals and a few letters:
// such a name is the number of the alias and what to change in it. All others stand in full.
//
// Written: one character, FIRST_ALIAS + number of the alias, then for each change two characters: how many letters to keep
// before it (FIRST_KEEP + 2 × number, + 1 where a letter is put in rather than replaced) and the letter; then for a name with
// something in brackets behind it (`Ocean County (New Jersey)`) QUALIFIER and that.

const FIRST_ALIAS = 1;
const LAST_ALIAS = 31;
/** Names in full begin with a character above these. */
const FIRST_FULL = 32;
const FIRST_KEEP = 32;
const MAX_KEEP = 40;
const QUALIFIER = '\t';
/** No name needs them, and at its beginning one would be taken for the number of an alias. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const LEADING_CONTROLS = /^[\0-\x1f]+/;

/** Words that names have in lower case, but for the first one. */
const SMALL: ReadonlySet<string> = /* @__PURE__ */ new Set('of the and for in on de la le les du des d l et en a au aux sur pour von van der del di da do dos das y e bin ibn ben'.split(' '));
/** Articles that a hyphen ties to their word. */
const ARTICLES: ReadonlySet<string> = /* @__PURE__ */ new Set('al el ez es ash ad ar ed er az'.split(' '));

/** A folded Arabic word as it is mostly written: it lost the hamza of its alef and the dots of its ta marbuta. */
function usualArabic(word: string): string {
  if (word.length < 3) return word;
  const end = word.endsWith('ه') ? `${word.slice(0, -1)}ة` : word;
  return end[0] === 'ا' && end[1] !== 'ل' ? `أ${end.slice(1)}` : end;
}

/** The folded words of an alias as a name is usually written. */
function usual(folded: string): string {
  const words = folded.split(' ');
  let text = '';
  let joint = '';
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const isLast = i + 1 === words.length;
    const isArticle = !isLast && ARTICLES.has(word);
    const isSmall = i > 0 && (isArticle || SMALL.has(word));
    text += joint + (isSmall ? word : usualArabic(word.charAt(0).toUpperCase() + word.slice(1)));
    joint = isArticle ? '-' : word === 'd' || word === 'l' ? "'" : ' ';
  }
  return text;
}

/** The number of the alias that a stored name goes back to, -1 for a name in full. */
export function aliasOfName(stored: string): number {
  const code = stored.charCodeAt(0);
  return code < FIRST_FULL ? code - FIRST_ALIAS : -1;
}

/** A name from its stored form and the folded words of its alias, parted by spaces. */
export function readName(stored: string, folded: string): string {
  const from = usual(folded);
  let name = '';
  let at = 0;
  let i = 1;
  for (; i + 1 < stored.length && stored[i] !== QUALIFIER; i += 2) {
    const code = stored.charCodeAt(i) - FIRST_KEEP;
    const next = at + (code >> 1);
    name += from.slice(at, next) + stored.charAt(i + 1);
    at = next + (code & 1 ? 0 : 1);
  }
  return name + from.slice(at) + (stored[i] === QUALIFIER ? ` (${stored.slice(i + 1)})` : '');
}

/** The stored form of a name, given the folded words of each alias of its entry and what `fold` makes of a name. */
export function writeName(name: string, aliases: readonly string[], fold: (name: string) => string): string {
  const whole = withAlias(name, '', aliases, fold(name));
  if (whole !== undefined) return whole;
  const [, own, qualifier] = /^(.*) \((.*)\)$/.exec(name) ?? [];
  return (own !== undefined && qualifier !== undefined ? withAlias(own, QUALIFIER + qualifier, aliases, fold(own)) : undefined) ?? name.replace(LEADING_CONTROLS, '');
}

function withAlias(name: string, end: string, aliases: readonly string[], folded: string): string | undefined {
  const number = aliases.indexOf(folded);
  if (folded === '' || number < 0 || number > LAST_ALIAS - FIRST_ALIAS || /[|\t\ud800-\udfff]/.test(name + end.slice(1))) return undefined;
  const from = usual(folded);
  let stored = String.fromCharCode(FIRST_ALIAS + number);
  let kept = 0;
  for (let i = 0, at = 0; i < name.length; i++) {
    if (name[i] === from[at]) {
      kept++;
      at++;
      continue;
    }
    const insert = name.length - i > from.length - at && (at >= from.length || name[i + 1] === from[at]);
    if (kept > MAX_KEEP) return undefined;
    stored += String.fromCharCode(FIRST_KEEP + 2 * kept + (insert ? 1 : 0)) + name[i];
    kept = 0;
    if (!insert) at++;
  }
  return readName(stored, folded) === name ? stored + end : undefined;
}
