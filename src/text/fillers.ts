// What stands for units of a raw text that mean nothing by themselves, so that its offsets stay.

/** A mark that belongs to the letter before it and is no letter. */
export const FILLER = '\u034f';
/** A mark that is no letter and no space, and belongs to no word: words go on behind it (`<b>D</b>amas`). */
export const NO_WIDTH = '\u200b';
