// Names as packs hold them. Most names of an entry are one of its aliases but for capitals and a few letters:
// such a name is the number of the alias and what to change in it. All others stand in full.
//
// Written: one character, FIRST_ALIAS + number of the alias, then for each change two characters: how many letters to keep
// before it (FIRST_KEEP + 2 × number, + 1 where a letter is put in rather than replaced) and the letter.

const FIRST_ALIAS = 1;
const LAST_ALIAS = 31;
/** Names in full begin with a character above these. */
const FIRST_FULL = 32;
const FIRST_KEEP = 32;
const MAX_KEEP = 40;
/** No name needs them, and at its beginning one would be taken for the number of an alias. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const LEADING_CONTROLS = /^[\0-\x1f]+/;

/** The folded words of an alias as a name is usually written: in capitals, parted by spaces. */
function usual(folded: string): string {
  let text = '';
  for (const word of folded.split(' ')) text += `${text === '' ? '' : ' '}${word.charAt(0).toUpperCase()}${word.slice(1)}`;
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
  for (let i = 1; i + 1 < stored.length; i += 2) {
    const code = stored.charCodeAt(i) - FIRST_KEEP;
    const next = at + (code >> 1);
    name += from.slice(at, next) + stored.charAt(i + 1);
    at = next + (code & 1 ? 0 : 1);
  }
  return name + from.slice(at);
}

/** The stored form of a name, given the folded words of each alias of its entry. */
export function writeName(name: string, aliases: readonly string[], folded: string): string {
  return withAlias(name, aliases, folded) ?? name.replace(LEADING_CONTROLS, '');
}

function withAlias(name: string, aliases: readonly string[], folded: string): string | undefined {
  const number = aliases.indexOf(folded);
  if (folded === '' || number < 0 || number > LAST_ALIAS - FIRST_ALIAS || /[|\ud800-\udfff]/.test(name)) return undefined;
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
  return readName(stored, folded) === name ? stored : undefined;
}
