// The text that a raw one means, unit by unit.

import { withoutEscapes } from './escapes';
import { withoutMarkup } from './markup';
import { asMeant } from './mojibake';

/** The text without escapes, markup and faults of encoding, as long as the raw one: what stands for them are marks of no width, so that offsets stay. Where there are none it is the text itself. */
export function plainText(text: string): string {
  return withoutMarkup(asMeant(withoutEscapes(text)));
}
