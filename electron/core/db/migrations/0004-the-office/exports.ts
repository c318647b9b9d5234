/** Of the fourth migration: layouts, scheduled exports, imports of an earlier log. */
export const exportsSql = `
`;
