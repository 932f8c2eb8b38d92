// Brackets, quotation marks and numbers that are part of a name, and ranks with their dot that are not.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';
import { tokenise } from '../../src/text/tokenise';

const found = (text: string) => extractEntities(text).map(({ text: name, type, id }) => `${name} ${type}${id === undefined ? '' : `/${id}`}`);
type Case = [text: string, name: string];
const contains = (text: string, name: string) => expect(found(text)).toContain(name);

describe('a few capitals in brackets right behind an acronym are part of it', () => {
  it.each<Case>([
    ['Patna: JD(U) leader Lalan Singh campaigned in Mokama.', 'JD(U) faction/faction/janata-dal-united'],
    ['Former minister Manju Verma and LJP(RV) MP Arun Bharti were in Bihar.', 'LJP(RV) faction'],
    ['The OAU(UN) met, and the PML(N) Party with the CPI(ML).', 'CPI(ML) faction'],
    ['The CPI(M) and the Congress party sought a probe in Kerala.', 'CPI(M) faction/faction/communist-party-of-india-marxist'],
  ])('%s', contains);
  it('and nothing begins within them', () => {
    for (const name of found('The OAU(UN) met, and the PML(N) Party with the CPI(ML).')) expect(name).not.toMatch(/^(?:UN|N|ML)\)/);
  });
  it('others in brackets are not', () => {
    const words = (text: string) => {
      const { count, start, end } = tokenise(text);
      return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
    };
    expect(words('(JD(U)) leaders')).toEqual(['JD', 'U)', 'leaders']);
    expect(words('FAO (UN) and ELU(S)X, élu(e)s')).toEqual(['FAO', 'UN', 'and', 'ELU', 'S', 'X', 'élu', 'e', 's']);
    contains('The World Health Organization (WHO) met in Geneva.', 'WHO organisation/organisation/world-health-organization');
  });
});

describe('a quotation mark that closes within a name opens it', () => {
  it.each<Case>([
    ["The 'Sparta' battalion fought near Avdiivka.", "'Sparta' battalion faction/faction/sparta-battalion"],
    ["Near Donetsk the 'Vostok' battalion left.", "'Vostok' battalion faction/faction/vostok-battalion"],
    ["'Hamas fighters' units left,' he said in Gaza.", 'Hamas faction/faction/hamas'],
  ])('%s', contains);
});

describe('a number before a unit in the singular is its own', () => {
  it.each<Case>([
    ['Order of battle: 112 Task Force Battalion (Mafa), 402 Special Forces Brigade (Baga).', '112 Task Force Battalion faction'],
    ['Order of battle: 112 Task Force Battalion (Mafa), 402 Special Forces Brigade (Baga).', '402 Special Forces Brigade faction'],
    ['Soldiers of 3 Rajput Regiment took part in Kashmir.', '3 Rajput Regiment faction'],
    // A year is none.
    ['In 2012 Zintan Brigade took Saif al-Islam in Libya.', 'Zintan Brigade faction'],
  ])('%s', contains);
});

describe('a rank with its dot is no mountain pass', () => {
  it.each<Case>([
    ['The ARVN 23rd Division of Col. Vu The Quang was destroyed.', 'Vu The Quang person'],
    ['Le col de Larche est fermé.', 'col de Larche site'],
    ['Traffic stopped on Dr. King Boulevard in Memphis.', 'Dr. King Boulevard site'],
  ])('%s', contains);
});
