// HTML: the text with its entities in <mark> elements, and a style sheet with colours that meet WCAG 2.2 AA.

import type { EntityType } from '../types';
import { type AnnotatedSpan, checkEntities, invalidInput, readOptions, withoutOverlaps } from './span';

export interface HtmlOptions {
  /** `'inline'` puts a `<style>` element before the text; `'none'` (default) leaves the styles to the page: see `HTML_STYLE_SHEET`. */
  styleSheet?: 'inline' | 'none';
  /** The element around the text: `<div class="yaqut-text" dir="auto">` (default), or none. */
  wrapper?: 'div' | 'none';
  /** Say the type, and the canonical name where it differs from the text, in a tooltip (default), or not. */
  titles?: 'shown' | 'none';
}

/** Colours of one type: of the text and of its background, on light and on dark pages. */
export interface HtmlColours {
  light: readonly [text: string, background: string];
  dark: readonly [text: string, background: string];
}

/** The colours of the style sheet. Each pair has a contrast of 4.5 : 1 at least (a test computes it). */
export const HTML_COLOURS: Readonly<Record<EntityType, HtmlColours>> = {
  city: { light: ['#0b3d66', '#cfe6fa'], dark: ['#d3e9fc', '#134a76'] },
  country: { light: ['#0f4d2a', '#cdf0d9'], dark: ['#d2f3dd', '#155a34'] },
  region: { light: ['#0a4f55', '#c9eff1'], dark: ['#cdf2f4', '#0e5a61'] },
  site: { light: ['#4a3d06', '#f5ebb5'], dark: ['#f7eebf', '#5a4a0b'] },
  person: { light: ['#5c1a5c', '#f5d9f5'], dark: ['#f7dff7', '#6b246b'] },
  faction: { light: ['#7a1410', '#fcdcd9'], dark: ['#fde2e0', '#82201b'] },
  organisation: { light: ['#3a2a7d', '#e2dcfb'], dark: ['#e7e2fc', '#44338c'] },
};

/**
 * Styles for what `toHtml` writes: a colour for each type, on light and dark pages, and the type in small letters after the words,
 * so that nothing is said by colour alone. Put it into the page once where `styleSheet` is `'none'`.
 */
export const HTML_STYLE_SHEET: string = /* @__PURE__ */ buildStyleSheet();

function buildStyleSheet(): string {
  const rules = (scheme: 'light' | 'dark') => Object.entries(HTML_COLOURS).map(([type, colours]) => `.yaqut-${type}{color:${colours[scheme][0]};background-color:${colours[scheme][1]}}`);
  return [
    '.yaqut-text{white-space:pre-wrap;overflow-wrap:anywhere}',
    '.yaqut{color:#1a1a1a;background-color:#e6e6e6;border-radius:.2em;padding:0 .15em;border-bottom:2px solid currentColor;unicode-bidi:isolate}',
    '.yaqut[data-type]::after{content:" " attr(data-type);font-size:.7em;font-variant:small-caps}',
    ...rules('light'),
    `@media (prefers-color-scheme:dark){.yaqut{color:#f2f2f2;background-color:#404040}${rules('dark').join('')}}`,
    '@media (forced-colors:active){.yaqut{border:1px solid}}',
  ].join('\n');
}

/**
 * The text as HTML with a `<mark>` around each entity: `<mark class="yaqut yaqut-city" data-type="city" data-id="city/aleppo">Alep</mark>`.
 * Text, ids and names are escaped; no markup of the text survives as markup, and the text content of the result is the text
 * (but for NUL, which HTML cannot hold and which becomes U+FFFD). Of overlapping entities the outer one is marked.
 * Cost: linear in the text.
 *
 * @throws YaqutError `invalid-input` when an entity does not lie in the text, or an option is not valid.
 * @example
 * ```ts
 * import { extractEntities } from 'yaqut';
 * import { toHtml } from 'yaqut/formats';
 * const text = 'Fighting near Aleppo';
 * document.body.innerHTML = toHtml(text, extractEntities(text), { styleSheet: 'inline' });
 * ```
 */
export function toHtml(text: string, entities: readonly AnnotatedSpan[], options: HtmlOptions = {}): string {
  const { styleSheet, wrapper, titles } = readOptions('HTML', options, { styleSheet: ['none', 'inline'], wrapper: ['div', 'none'], titles: ['shown', 'none'] });
  const parts: string[] = [];
  if (styleSheet === 'inline') parts.push(`<style>${HTML_STYLE_SHEET}</style>`);
  if (wrapper === 'div') parts.push('<div class="yaqut-text" dir="auto">');
  let at = 0;
  for (const entity of withoutOverlaps(checkEntities(text, entities, 'HTML'))) {
    parts.push(escapeHtml(text.slice(at, entity.start)), openingTag(entity, titles), escapeHtml(entity.text), '</mark>');
    at = entity.end;
  }
  parts.push(escapeHtml(text.slice(at)));
  if (wrapper === 'div') parts.push('</div>');
  return parts.join('');
}

function openingTag({ type, id, name, text }: AnnotatedSpan, titles: 'shown' | 'none'): string {
  const label = escapeHtml(type);
  let tag = `<mark class="yaqut yaqut-${label}" data-type="${label}"`;
  if (id !== undefined) tag += ` data-id="${escapeHtml(id)}"`;
  if (titles === 'shown') tag += ` title="${escapeHtml(name === undefined || name === text ? type : `${name} (${type})`)}"`;
  return `${tag}>`;
}

/**
 * Text or a name as HTML, safe inside an element and inside a quoted attribute.
 * A carriage return would be read as a line feed unless written by number; NUL becomes U+FFFD. Linear in the text.
 *
 * @throws YaqutError `invalid-input` for anything but a string.
 * @example
 * ```ts
 * import { escapeHtml } from 'yaqut/formats';
 * escapeHtml('Q&A <b>'); // 'Q&amp;A &lt;b&gt;'
 * ```
 */
export function escapeHtml(value: string): string {
  if (typeof value !== 'string') throw invalidInput('HTML: what is to be escaped is not a string', 'a string', value, 'pass a text or a name');
  return value.replace(/[&<>"'\r\0]/g, (character) => ESCAPES[character] as string);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\r': '&#13;', '\0': '\ufffd' };
