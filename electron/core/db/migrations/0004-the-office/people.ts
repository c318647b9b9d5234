/** Of the fourth migration: e-mail, areas, passes of staff and their presence, the queue of mail. */
export const peopleSql = `
`;
