// What kind of site an English name says it is (`Kajaki Dam`), and whether a mention with another word of its own (`Kajaki district`) can be it.

/** By weak names these are mostly the places beside them: `Banjska` is the village, `Banjska monastery` the monastery. */
const NAMED_AFTER_PLACE = 'crossing|monastery|abbey|mine|port|harbour|airport|air ?base|base|airfield|prison|camp|market|refinery|plant|steelworks|power station|dam|bridge|tunnel|mosque|corridor|checkpoint|garage|river';
const AFTER_PLACE = new RegExp(` (?:${NAMED_AFTER_PLACE})$`, 'i');
const KIND = new RegExp(` (${NAMED_AFTER_PLACE}|sea|ocean|lake|gulf|strait|canal|temple|shrine|hotel|hospital|square|street|stadium)$`, 'i');

/** No river is called so, nor any place that these are built at. */
const BUILT: ReadonlySet<string> = /* @__PURE__ */ new Set(['bridge', 'tunnel']);
/** Rivers and lakes have it before their names (`River Trent`). */
const KIND_BEFORE = /^(river|lake|mount) /i;

/** Words that say the same of a site. */
const FAMILIES = [
  ['crossing', 'checkpoint', 'terminal', 'gate', 'post'],
  ['temple', 'shrine', 'mosque', 'monastery', 'abbey', 'church'],
  ['corridor', 'road', 'street', 'highway'],
  ['dam', 'plant', 'power station', 'lake'],
  ['base', 'air base', 'airbase', 'airfield', 'airport'],
  ['port', 'harbour', 'harbor', 'terminal'],
  ['camp', 'base'],
] as const;

/** Whether a site of this English name is called after the place that it lies in. */
export function isNamedAfterItsPlace(name: string): boolean {
  return AFTER_PLACE.test(name);
}

/** Whether the site of this English name may be meant by its name without its own word and with `tail` in its place: `Erez checkpoint` is Erez Crossing, `Ohio hospital` is not the Ohio River. */
export function mayEndIn(name: string, tail: string): boolean {
  const kind = (KIND.exec(name) ?? KIND_BEFORE.exec(name))?.[1]?.toLowerCase();
  const word = tail.toLowerCase();
  if (BUILT.has(word) && !name.toLowerCase().includes(word)) return false;
  return kind === undefined || kind === word || FAMILIES.some((family: readonly string[]) => family.includes(kind) && family.includes(word));
}
