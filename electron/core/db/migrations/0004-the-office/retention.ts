/** Of the fourth migration: clocks, runs, holds, and the way that retention alone may erase. */
export const retentionSql = `
`;
