// Bodies that every state has, by their English names: courts, parliaments, police, the numbered units of an army.

import { ALIAS } from '../../gazetteer/model';
import { isBody } from '../../types';
import type { EntryRef } from '../document/readings';

/** `9th Division` */
export const NUMBERED = /^\d/;
/** What states have, by the English name, and what those of no single state have besides. */
const OF_A_STATE = /\b(?:court|courts|senate|congress|house of|parliament|assembly|duma|council of state|state council|foreign office|commission|authority|police|gendarmerie|statistics|general staff|council of ministers|supreme|constitutional|national council|department (?:of|for)|national guard|marine corps|coast guard|central bank|bundesbank|reserve bank|(?:national|state|people's) bank of|bank of (?:canada|france|japan|russia)|security council|investigative committee|attorney general)\b/i;
/** `82nd Airborne Division` says more. */
const LONGEST_NUMBERED = 2;
const OF_SEVERAL_STATES = /african|europe|international|world|inter-|arab|united nations|ecowas|asean|commonwealth|islamic state/i;

/** Those of the police are called alike; of an army each has its name (`Golani Brigade`). */
const BRIGADE = /\bbrigade\b/i;
/** Nothing else is called `US Congress`, in full. */
const SAYS_WHOSE = /^(?:US|UK) /;

/** By the referent: the same are asked for at every mention, and names and patterns never change. */
const KNOWN = /* @__PURE__ */ new WeakMap<EntryRef, boolean>();

/** `Foreign Office`, in an article on Pakistan; `9th Division`. */
export function isStateBody(ref: EntryRef): boolean {
  let known = KNOWN.get(ref);
  if (known === undefined) {
    known = isNamedLikeStateBody(ref);
    KNOWN.set(ref, known);
  }
  return known;
}

function isNamedLikeStateBody({ layer, entry, flags, words }: EntryRef): boolean {
  if (!isBody(layer.typeOf(entry))) return false;
  const name = layer.nameOf(entry, 'en');
  return NUMBERED.test(name) ? words <= LONGEST_NUMBERED : !(SAYS_WHOSE.test(name) && (flags & ALIAS.weak) === 0 && words >= name.split(' ').length) && (OF_A_STATE.test(name) || (layer.typeOf(entry) === 'organisation' && BRIGADE.test(name))) && !OF_SEVERAL_STATES.test(name);
}
