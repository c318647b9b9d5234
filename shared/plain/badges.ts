/** What a badge's QR says, such as a hand scanner types it: a P and 19 signs without look-alikes, in either case. */
export const isBadgeToken = (text: string): boolean => /^P[2-9A-HJ-NP-Z]{19}$/i.test(text);
