/** Of the fourth migration: roll calls, and what the office said of those who had not signed out. */
export const rollCallSql = `
`;
