// Bodies that a noun introduces, whatever the tagger takes their names for.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const typed = (text: string) => extractEntities(text).map(({ text: name, type }) => `${name} ${type}`);

describe('what a noun introduces', () => {
  it.each<[text: string, name: string]>([
    ['Une société écran, Rahbar Darya, loue des entrepôts à Bandar Abbas.', 'Rahbar Darya organisation'],
    ['Will Rivers, whose shop, Rivers Hardware, would have sold it, said no.', 'Rivers Hardware organisation'],
    ['They run a surf school, Long Wave, in Odesa.', 'Long Wave organisation'],
    ['L’association des commerçants, Gien Cœur Vivant, demande des places gratuites.', 'Gien Cœur Vivant organisation'],
    ['Hamed Dehghan, chief executive of Pishtazan Kavosh Gostar, denied it.', 'Pishtazan Kavosh Gostar organisation'],
    ['He is the CEO of Kavosh Tolu and lives in Dubai.', 'Kavosh Tolu organisation'],
    // Whose it is, who works there and who acts.
    ['Le patron de la société, Paul Durand, a démissionné.', 'Paul Durand person'],
    ['A member of a party, Karl Weber, spoke.', 'Karl Weber person'],
    ['The French news agency quoted a union official, Benoit Nicolas, as saying so.', 'Benoit Nicolas person'],
    ['When he left his union, Adeyanju founded a paper.', 'Adeyanju person'],
    ['Une association, Marie Lefebvre, présidente du club, a parlé.', 'Marie Lefebvre person'],
    ['Football club, Okafor said, must pay.', 'Okafor person'],
    ["Il a quitté le parti, Mélenchon l'a dit.", 'Mélenchon person'],
  ])('%s', (text, name) => expect(typed(text)).toContain(name));
});
