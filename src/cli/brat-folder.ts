// A folder of NAME.txt and NAME.ann, as brat reads them.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { YaqutError } from '../errors';
import { toBrat } from '../formats';
import type { Entity } from '../types';
import type { Document } from './documents';
import { writeError } from './io';
import { usageError } from './options';
import { isRead } from './overwriting';

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

  /** `read`: the files of the run, which must stay as they are. */
  constructor(private readonly folder: string, private readonly read: ReadonlySet<string>) {}

  async document(document: Document, entities: Entity[]): Promise<string> {
    const path = join(this.folder, this.nameFor(document.name));
    try {
      if (!this.made) await mkdir(this.folder, { recursive: true });
      this.made = true;
      const text = bratText(document.text);
      await this.keepInput(`${path}.txt`, text);
      await this.keepInput(`${path}.ann`);
      await writeFile(`${path}.txt`, text);
      await writeFile(`${path}.ann`, toBrat(text, entities.map((entity) => ({ ...entity, text: text.slice(entity.start, entity.end) }))));
    } catch (error) {
      throw error instanceof YaqutError || (error as NodeJS.ErrnoException).code === undefined ? error : writeError(path, error);
    }
    return '';
  }

  /** Annotations may be put beside the text that they are of, as brat has it, but the text is not to change by that. */
  private async keepInput(path: string, content?: string): Promise<void> {
    if (!isRead(path, this.read)) return;
    if (content === undefined || (await readFile(path, 'utf8')) !== content) throw usageError(`format brat would write over ${path}`, 'a file that is not read', this.folder, 'name another folder with --out');
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
