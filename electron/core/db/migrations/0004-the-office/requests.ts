/** Of the fourth migration: requests of the people whom data is about. */
export const requestsSql = `
`;
