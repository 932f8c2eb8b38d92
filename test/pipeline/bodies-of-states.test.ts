// Whose a body is that many states have: by the country behind its name, by its full name before, by where the story was filed.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';

const found = (text: string) => extractEntities(text).map(({ text: name, type, id }) => `${name}|${type}|${id ?? '-'}`);
type Case = [text: string, expected: string[]];
const holds = (text: string, expected: string[]) => {
  const names = found(text);
  for (const one of expected) expect(names).toContain(one);
};

describe('the country behind the name, and the short form after it', () => {
  it.each<Case>([
    ['La Cour suprême du Nigeria a donné raison au gouverneur.', ['Cour suprême du Nigeria|organisation|organisation/supreme-court-nigeria']],
    ['The Supreme Court of Nigeria ruled on Monday.', ['Supreme Court of Nigeria|organisation|organisation/supreme-court-nigeria']],
    ['La Banque centrale de Tunisie a relevé son taux. La Banque centrale prévoit une hausse des prix.', ['Banque centrale|organisation|organisation/central-bank-of-tunisia']],
    ['The Central Bank of Libya resumed payments. The Central Bank said liquidity had improved.', ['Central Bank|organisation|organisation/central-bank-of-libya']],
    ["L'Assemblée nationale du Cameroun siège. Le Sénat du Cameroun aussi.", ['Assemblée nationale du Cameroun|organisation|organisation/national-assembly-cameroon', 'Sénat du Cameroun|organisation|organisation/senate-cameroon']],
    ["A ruling by Washington's Supreme Court could help growers in Uganda.", ['Supreme Court|organisation|organisation/us-supreme-court']],
    ['The Kenya Wildlife Service said rangers shot two men. KWS said it recovered ivory.', ['KWS|organisation|organisation/kenya-wildlife-service']],
    ['La Haute Cour de Namibie a tranché.', ['Haute Cour de Namibie|organisation|-']],
  ])('%s', holds);
});

describe('where the story was filed', () => {
  it.each<Case>([
    ['Madrid - Le PP a demandé la comparution du ministre, après sa visite au Maroc.', ['PP|faction|faction/people-s-party-spain']],
    ['KINGSTON, Jamaica — The PNP will hold its conference with speakers from Barbados and Canada.', ['PNP|faction|faction/peoples-national-party-jamaica']],
    ['MANILA - The PNP arrested two men, the interior secretary of the Philippines said.', ['PNP|organisation|organisation/philippine-national-police']],
    ['NEW DELHI, Jan 17 (PTI) The Supreme Court sought a reply on fares to Nepal and the Maldives.', ['Supreme Court|organisation|organisation/supreme-court-india']],
    ['TUNIS (TAP) - La Banque centrale a maintenu son taux, tandis que des experts venus du Japon arrivaient.', ['Banque centrale|organisation|organisation/central-bank-of-tunisia']],
    ['HONIARA, Solomon Islands: The Central Bank will issue a new note, printed in Germany.', ['Central Bank|organisation|-']],
    ['OUAGADOUGOU (AIB) - La Gendarmerie nationale a saisi trois tonnes de carburant venues du Ghana.', ['Gendarmerie nationale|faction|faction/gendarmerie-burkina-faso']],
    ['LAUSANNE – Selon le journal Le Matin, la desserte avec la France reprendra.', ['Le Matin|organisation|organisation/le-matin-switzerland']],
    ['حلب، سوريا – نقلت صحيفة الوطن عن مدير الكهرباء أن خط الربط مع تركيا سيجهز خلال شهرين.', ['الوطن|organisation|organisation/al-watan-syria']],
    ['الدوحة – أفادت صحيفة الوطن بأن خط الطيران إلى فنزويلا ينطلق في أكتوبر.', ['الوطن|organisation|organisation/al-watan-qatar']],
    ['WASHINGTON — SDF fighters left Raqqa, officials in Syria said.', ['SDF|faction|faction/syrian-democratic-forces']],
  ])('%s', holds);
});
