import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBrat, toBrat } from '../../src/formats/brat';
import { yaqutError } from '../support/errors';
import { at, hostileCase, RUNS, spansOf } from './hostile';

describe('toBrat', () => {
  it('writes code points and normalisations', () => {
    const text = '😀 Alep et Idleb';
    const written = toBrat(text, [at(text, 'Idleb', 'city'), at(text, 'Alep', 'city', { id: 'city/aleppo', name: 'Aleppo' })]);
    expect(written).toBe('T1\tcity 2 6\tAlep\nN1\tReference T1 Yaqut:city/aleppo\tAleppo\nT2\tcity 10 15\tIdleb\n');
  });

  it.each([
    ['a line feed', 'Front\nal-Nosra', '0 5;6 14'],
    ['CRLF', 'Front\r\nal-Nosra', '0 5;7 15'],
    ['blanks around the break', 'Front  \n  al-Nosra', '0 5;10 18'],
    ['two breaks', 'Front\n\nal\nNosra', '0 5;7 9;10 15'],
    ['a line separator', 'Front\u2028al-Nosra', '0 5;6 14'],
  ])('writes a span over %s as fragments', (_name, text, offsets) => {
    const entities = [{ start: 0, end: text.length, type: 'faction', text }];
    const written = toBrat(text, entities);
    expect(written).toBe(`T1\tfaction ${offsets}\t${text.split(/\s+/).join(' ')}\n`);
    expect(fromBrat(written, text).entities).toEqual(entities);
  });

  it('writes entities that overlap', () => {
    const text = 'Université d’Alep';
    const entities = [at(text, text, 'site'), at(text, 'Alep', 'city')];
    expect(fromBrat(toBrat(text, entities), text).entities).toEqual(entities);
  });

  it('leaves out what is nothing but line breaks', () => {
    expect(toBrat('\n\n', [{ start: 0, end: 2, type: 'city', text: '\n\n' }])).toBe('');
  });
});

describe('fromBrat', () => {
  it('skips other annotations, and normalisations of other resources', () => {
    const text = 'Sony and Ericsson';
    const annotations = 'T1\tOrganization 0 4\tSony\nT2\tOrganization 9 17\tEricsson\nE1\tMERGE-ORG:T1 Org1:T2\nR1\tRel Arg1:T1 Arg2:T2\n*\tEquiv T1 T2\nA1\tNegation E1\n#1\tAnnotatorNotes T1\ta note\nN1\tReference T1 Wikipedia:534366\tSony\n';
    expect(fromBrat(annotations, text).entities).toEqual([at(text, 'Sony', 'Organization'), at(text, 'Ericsson', 'Organization')]);
  });

  it('refuses an id that two annotations have: one of them would be lost', () => {
    const error = yaqutError(() => fromBrat('T1\tcity 14 20\tAleppo\n#1\tAnnotatorNotes T1\tnote\nT1\tcity 0 8\tFighting\n', 'Fighting near Aleppo'));
    expect(error.message).toBe('brat: line 3 has the id of another annotation: expected an id used once, got "T1"; number the annotations of the file anew.');
  });

  it('reads a fragment list with any white space between', () => {
    expect(fromBrat('T1\tfaction 0 5;6 14\tFront al-Nosra', 'Front\tal-Nosra').entities[0]?.text).toBe('Front\tal-Nosra');
  });

  it('round-trips hostile texts', () => {
    let count = 0;
    fc.assert(
      fc.property(hostileCase, (given) => {
        const written = toBrat(given.text, given.entities);
        const read = fromBrat(written, given.text);
        expect(spansOf(read.entities)).toEqual(spansOf(given.entities));
        expect(read.entities.map(({ id }) => id)).toEqual(given.entities.map(({ id }) => id));
        expect(toBrat(given.text, read.entities)).toBe(written);
        // One annotation a line, for whoever splits the lines.
        for (const line of written.split(/[\n\r\v\f\u0085\u2028\u2029]/)) expect(line).toMatch(/^(?:$|T\d+\t|N\d+\tReference T\d+ Yaqut:)/);
        count += read.entities.length;
      }),
      RUNS,
    );
    expect(count).toBeGreaterThan(200);
  });
});
