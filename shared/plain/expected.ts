/** How many a group may be, its lead included. */
export const groupSize = { min: 2, max: 60 };
