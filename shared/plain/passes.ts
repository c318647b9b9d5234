export const passPrefix = 'PASS';

/** The signs of a pass: no O or 0, no I, L or 1. */
export const passAlphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
export const passLength = 6;

/** What the QR of a pass says, such as a hand scanner types it. */
export const passToken = (code: string) => `${passPrefix}${code}`;
export const isPassToken = (text: string) => /^PASS[2-9A-HJKMNP-Z]{6}$/i.test(text);
