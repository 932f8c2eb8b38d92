// A folder of NAME.txt and NAME.ann, as brat reads them.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toBrat } from '../formats';
import type { Entity } from '../types';
import type { Document } from './documents';
import { writeError } from './io';

/**
 * The text as it stands in the `.txt` file. Some of brat's readers take `\r\n` for one character, which would shift every offset after it: a
 * space and `\n` have the length that `\r\n` had, whoever reads them.
 */
export function bratText(text: string): string {
  return text.replaceAll('\r\n', ' \n').replaceAll('\r', '\n');
}

export class BratFolder {
  private readonly taken = new Set<string>();
  private made = false;

  constructor(private readonly folder: string) {}

  async document(document: Document, entities: Entity[]): Promise<string> {
    const path = join(this.folder, this.nameFor(document.name));
    try {
      if (!this.made) await mkdir(this.folder, { recursive: true });
      this.made = true;
      const text = bratText(document.text);
      await writeFile(`${path}.txt`, text);
      await writeFile(`${path}.ann`, toBrat(text, entities.map((entity) => ({ ...entity, text: text.slice(entity.start, entity.end) }))));
    } catch (error) {
      throw (error as NodeJS.ErrnoException).code === undefined ? error : writeError(path, error);
    }
    return '';
  }

  /** Paths and line numbers become part of a flat name; two of one name get numbers. */
  private nameFor(name: string): string {
    const plain = name.replace(/\.(?:txt|text|md|markdown|x?html?)$/i, '').replace(/^(?:\.{0,2}\/)+/, '').replace(/[^\p{L}\p{N}._-]+/gu, '-') || 'document';
    let unique = plain;
    for (let number = 2; this.taken.has(unique.toLowerCase()); number++) unique = `${plain}-${number}`;
    this.taken.add(unique.toLowerCase());
    return unique;
  }
}
