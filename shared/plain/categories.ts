/** What a category may ask beside the name. */
export const fields = ['organisation', 'host', 'purpose', 'vehicle', 'leaving', 'contact'] as const;
export type Field = (typeof fields)[number];
