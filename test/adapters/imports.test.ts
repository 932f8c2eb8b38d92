// The adapters work on what is handed in: no peer is imported, so that neither needs to be installed for the other.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe.each(['src/adapters', 'src/formats'])('%s', (folder) => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  it.each(files)('%s imports no package', (file) => {
    const imports = [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/^(?:import|export) [^;]*?from '([^']+)';/gm)].map((match) => match[1] as string);
    for (const path of imports) expect(path).toMatch(folder === 'src/formats' ? /^(?:\.\/[\w-]+|\.\.\/(?:types|errors|text\/[\w-]+))$/ : /^\.\.?\//);
    expect(imports.length).toBeGreaterThan(0);
  });
  it('was read', () => expect(files.length).toBeGreaterThan(4));
});
