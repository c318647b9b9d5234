/** Of the fourth migration: the log: its search index, saved filters, corrections. */
export const logSql = `
`;
