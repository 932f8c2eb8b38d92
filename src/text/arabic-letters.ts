// Arabic letters that code asks for, as folded code units.

export const ALEF = 0x627;
export const BEH = 0x628;
export const FEH = 0x641;
export const KAF = 0x643;
export const LAM = 0x644;
export const MEEM = 0x645;
export const WAW = 0x648;
export const YEH = 0x64a;
