import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';
import { addressesIn } from '../../src/text/addresses';

function addresses(text: string): string[] {
  const pairs = addressesIn(text).slice(0, -2);
  return pairs.flatMap((start, i) => (i % 2 === 0 ? [text.slice(start, pairs[i + 1])] : []));
}

describe('addressesIn', () => {
  it.each([
    ['Read https://news.example/homs/Hama-falls?x=1#top today', ['https://news.example/homs/Hama-falls?x=1#top']],
    ['(voir http://a.example/Alep), puis www.exemple.sy/Idleb.', ['http://a.example/Alep', 'www.exemple.sy/Idleb']],
    ['Write to Press.Desk@damascus.example, or press+homs@a-b.example.org.', ['Press.Desk@damascus.example', 'press+homs@a-b.example.org']],
    ['pic.example.com/AbC bit.ly/Homs!', ['pic.example.com/AbC', 'bit.ly/Homs']],
    ['«https://ar.example/حلب» و https://ar.example/حمص، ثم', ['https://ar.example/حلب', 'https://ar.example/حمص']],
  ])('finds them in %j', (text, expected) => {
    expect(addresses(text)).toEqual(expected);
  });

  it.each(['@WhiteHelmets met Biden @ the White House', 'U.S./Canada, Verts/ALE and and/or', 'Amazon.com and Mediapart.fr', 'a://', 'www. Homs', 'x@y', '://Homs', ''])('finds none in %j', (text) => {
    expect(addresses(text)).toEqual([]);
  });

  it.each(['a@', '.com/', '://', 'a.com/.', 'http://', 'http://a....', 'a.a.a.a.'])('is linear in %j repeated', (part) => {
    const time = (text: string) => {
      const started = performance.now();
      addressesIn(text);
      return performance.now() - started;
    };
    time(part.repeat(1000));
    const most = 4_000_000 / part.length;
    expect(time(part.repeat(most))).toBeLessThan(3000);
  });

  it('keeps names in addresses from being found, and those around them where they are', () => {
    const text = 'Homs: http://example.org/Hama/Aleppo.html, Idlib (press@Damascus.example) www.example.sy/Deraa Raqqa';
    expect(extractEntities(text).map((entity) => [entity.text, text.slice(entity.start, entity.end)])).toEqual([['Homs', 'Homs'], ['Idlib', 'Idlib'], ['Raqqa', 'Raqqa']]);
  });
});
