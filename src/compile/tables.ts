// Checked-in tables of other sources (seeds/sources): tab-separated, made by scripts, so that nothing in them is checked.

import type { SourceFile } from './seeds';

/** The cells of each line below the comment lines and the header. */
export function tableRows(file: SourceFile): string[][] {
  return file.text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#')).slice(1).map((line) => line.split('\t'));
}
