// Well-known names that belong to somebody or something else.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, type, id }) => `${name} ${type}${id === undefined ? '' : `/${id}`}`);
type Case = [text: string, ...names: string[]];
const contains = (text: string, ...names: string[]) => expect(found(text)).toEqual(expect.arrayContaining(names));

describe('of certain trades nobody is known, in his own country either', () => {
  it.each<Case>([
    ['Au Cameroun, le coiffeur Paul Biya a fermé son salon. Biya part en retraite.', 'Paul Biya person', 'Biya person'],
    ['Le boulanger de Saint-Martin, Nicolas Hulot, 46 ans, a reçu mercredi la médaille de la ville en France.', 'Nicolas Hulot person'],
    ['Robert Mugabe, 34, a welder from Bulawayo, Zimbabwe, joined the queue. Mugabe had no petrol.', 'Robert Mugabe person', 'Mugabe person'],
    ['A 41-year-old plumber named John Kerry was sentenced Tuesday in the United States.', 'John Kerry person'],
    ['غزة – وقال والدهما إسماعيل هنية، وهو نجار من بيت لاهيا، إن العائلة نزحت. وقال هنية إن القصف وقع فجرا.', 'إسماعيل هنية person', 'هنية person'],
  ])('%s', contains);
});

describe('but of others someone may be', () => {
  it.each<Case>([
    ['Joe Manchin, a former plumber, spoke in the US Senate.', 'Joe Manchin person/person/joe-manchin'],
    ['Najib Mikati, a caretaker prime minister, met the envoy in Beirut, Lebanon.', 'Najib Mikati person/person/najib-mikati'],
    ['José Bové, éleveur dans le Larzac, a parlé en France.', 'José Bové person/person/jose-bove'],
  ])('%s', contains);
});
