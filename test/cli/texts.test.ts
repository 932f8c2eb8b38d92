// HTML and Markdown to text, with the way back to the source.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../src/cli/html-text';
import { markdownToText } from '../../src/cli/markdown-text';
import type { MappedText } from '../../src/cli/text-map';
import { milliseconds } from '../support/time';

/** Where a word of the text stands in the source. */
function placeOf(mapped: MappedText, source: string, word: string): string | undefined {
  const start = mapped.text.indexOf(word);
  expect(start).toBeGreaterThanOrEqual(0);
  const span = mapped.sourceOf(start, start + word.length);
  return span && source.slice(span.start, span.end);
}

describe('htmlToText', () => {
  it.each<[string, string]>([
    ['<p>Rain in <b>Alep</b>po.</p>', 'Rain in Aleppo.'],
    ['<h1>A</h1><p>B\n   C</p>D', 'A\n\nB C\n\nD'],
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\nb'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a\tb\nc'],
    ['<script>var a = "Alep";</script><style>b{}</style>x<noscript>y</noscript>', 'x'],
    ['<head><title>Paris</title><body>Alep', 'Alep'],
    ['<title>Paris<body>Alep', ''],
    ['<noscript><p>Paris<body>Alep', 'Alep'],
    ['<pre>a\n  b</pre>', 'a\n  b'],
    ['D&eacute;raa &amp; Hom&#115; &lt;x&gt;', 'Déraa & Homs <x>'],
    ['a&nbsp;b', 'a\u00a0b'],
    ['  \n <p> a </p> \n ', 'a'],
    ['<!-- Paris -->a<!doctype x>b', 'ab'],
    ['a < b > c', 'a < b > c'],
    ['', ''],
    ['<', '<'],
    ['plain حلب', 'plain حلب'],
  ])('%j', (html, text) => {
    expect(htmlToText(html).text).toBe(text);
  });

  it('knows where a name stands in the source, or that it stands there broken', () => {
    const html = '<p>Le <i>Front\n   al-Nosra</i> &agrave; D&eacute;raa, Ho<b>ms</b> et Alep.</p>';
    const mapped = htmlToText(html);
    expect(mapped.text).toBe('Le Front al-Nosra à Déraa, Homs et Alep.');
    expect(placeOf(mapped, html, 'Front al-Nosra')).toBe('Front\n   al-Nosra');
    expect(placeOf(mapped, html, 'Alep')).toBe('Alep');
    expect(placeOf(mapped, html, 'Déraa')).toBeUndefined();
    expect(placeOf(mapped, html, 'Homs')).toBeUndefined();
    expect(mapped.sourceOf(0, mapped.text.length)).toBeUndefined();
  });

  it('never fails, and every place it names holds the same words', () => {
    const piece = fc.constantFrom('<p>', '</p>', '<b>', '</b>', '<br>', '&amp;', '&eacute;', '&', '<', '>', 'Alep', 'Homs ', ' \n', '<!--', '-->', '<pre>', '</pre>', '<script>', '</script>', '"', '\u00a0', '\ud800', 'حلب');
    let places = 0;
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')), (html) => {
      const mapped = htmlToText(html);
      for (const { index, 0: word } of mapped.text.matchAll(/\S+/g)) {
        const span = mapped.sourceOf(index, index + word.length);
        if (span === undefined) continue;
        places++;
        expect(html.slice(span.start, span.end)).toBe(word);
      }
    }), { seed: 20240601, numRuns: 500 });
    // Most of this soup is tags, comments and scripts: some 510 words come out, of which `&` for `&amp;` and the like have no place.
    expect(places).toBeGreaterThan(250);
  });

  it('finds every word that stands in the source unbroken, at its own place', () => {
    // Numbered words occur once, so that there is one right answer.
    const piece = fc.constantFrom('<p>', '</p>', '<b>', '</b>', '<br>', '&amp;', '&eacute;', ' \n  ', '<pre>', '</pre>', '<li>', '<!-- no -->', '<td>', ' WORD ', 'WORD');
    let words = 0;
    fc.assert(fc.property(fc.array(piece, { minLength: 5, maxLength: 40 }), (pieces) => {
      const html = pieces.map((value, index) => value.replace('WORD', `w${index}w`)).join('');
      const mapped = htmlToText(html);
      pieces.forEach((value, index) => {
        if (!value.includes('WORD')) return;
        const word = `w${index}w`;
        const at = mapped.text.indexOf(word);
        words++;
        expect(at).toBeGreaterThanOrEqual(0);
        expect(mapped.sourceOf(at, at + word.length)).toEqual({ start: html.indexOf(word), end: html.indexOf(word) + word.length });
      });
    }), { seed: 20240601, numRuns: 500 });
    expect(words).toBeGreaterThan(500);
  });
});

describe('markdownToText', () => {
  it.each<[string, string]>([
    ['# Alep\n\nRain', 'Alep\n\nRain'],
    ['**Alep** and _Homs_ and `x` ~~no~~', 'Alep and Homs and x no'],
    ['snake_case 2 * 3 ~ 4', 'snake_case 2 * 3 ~ 4'],
    ['[Alep](https://x.org/a_(b)) ![Homs](h.png "t")', 'Alep Homs'],
    ['[**Alep**][ref] and [not a link]', 'Alep and [not a link]'],
    ['[ref]: https://x.org\nx', '\nx'],
    ['- a\n* b\n1. c\n> d\n- [x] e', 'a\nb\nc\nd\ne'],
    ['---\ntitle: Paris\n---\nAlep', 'Alep'],
    ['a\n\n---\n\nb', 'a\n\n\n\nb'],
    ['Alep\n====\nb', 'Alep\n\nb'],
    ['a\n```js\nParis\n```\nb', 'a\n\n\n\nb'],
    ['| a | b |\n|---|---|\n| c | d |', '\t a \t b \t\n\n\t c \t d \t'],
    ['a<br>b <!-- Paris --> c', 'ab  c'],
    ['\\*a\\*', '*a*'],
    ['note[^1]', 'note'],
    ['&Eacute;gypte, l&#39;OSDH &amp; &#x41;&#65; [caf&eacute;](x)', "Égypte, l'OSDH & AA café"],
    ['A&B; R&D &unknown; & &#; &amp', 'A&B; R&D &unknown; & &#; &amp'],
    ['[[Alep|city]]', '[[Alep|city]]'],
    ['', ''],
  ])('%j', (markdown, text) => {
    expect(markdownToText(markdown).text).toBe(text);
  });

  it('knows where a name stands in the source', () => {
    const markdown = 'Near [Alep](a.md), **Front** al-Nosra.';
    const mapped = markdownToText(markdown);
    expect(mapped.text).toBe('Near Alep, Front al-Nosra.');
    expect(mapped.sourceOf(5, 9)).toEqual({ start: 6, end: 10 });
    expect(placeOf(mapped, markdown, 'Front al-Nosra')).toBeUndefined();
    const references = markdownToText('l&#39;Alep d&eacute;j&agrave; Homs');
    expect(references.text).toBe("l'Alep déjà Homs");
    expect([references.sourceOf(2, 6), references.sourceOf(7, 11), references.sourceOf(12, 16)]).toEqual([{ start: 6, end: 10 }, undefined, { start: 30, end: 34 }]);
  });

  it.each(['[', '![', '&', '&amp;', '*', '_', '`', '<', '\\', '|', '[^', '[a](', '- ', '> ', '# '])('is fast on many %j', (sign) => {
    const started = performance.now();
    markdownToText(sign.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it.each(['-', '=', '*', '|', ':', ' ', '\t', '- ', '* ', '|-', ' |', '#'])('is fast on a line of many %j that ends in a letter', (sign) => {
    expect(milliseconds(() => markdownToText(`${sign.repeat(4000)}x`))).toBeLessThan(2000);
  });
  it.each<[string, string]>([
    ['--', ''],
    [' | :-- | --: |', ''],
    ['--|', ''],
    ['| - | - |', '\t - \t - \t'],
    [':|:', ':|:'],
    ['-- x', '-- x'],
  ])('the row under a table head %j', (markdown, text) => {
    expect(markdownToText(markdown).text).toBe(text);
  });
});
