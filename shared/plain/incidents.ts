export const incidentCategories = [
  'device-in-use',
  'pictures-of-children',
  'image-shared',
  'device-found',
  'refusal',
  'illegal-content',
  'allegation',
  'other',
] as const;
export type IncidentCategory = (typeof incidentCategories)[number];

/** What may have to be done about a report. */
export const incidentSteps = [
  'call-999',
  'call-101',
  'lado',
  'education-safeguarding',
  'inform-parents',
  'keep-device',
  'inform-head',
] as const;
export type IncidentStep = (typeof incidentSteps)[number];

/** Which steps are offered first, by category. All the others can be taken too. */
export const stepsByCategory: Record<IncidentCategory, readonly IncidentStep[]> = {
  'device-in-use': ['inform-parents', 'inform-head'],
  'pictures-of-children': ['inform-parents', 'education-safeguarding', 'call-101', 'inform-head'],
  'image-shared': ['inform-parents', 'education-safeguarding', 'call-101', 'inform-head'],
  'device-found': ['keep-device', 'education-safeguarding', 'inform-head'],
  refusal: ['call-999', 'inform-head'],
  'illegal-content': ['keep-device', 'call-999', 'call-101', 'lado', 'education-safeguarding', 'inform-head'],
  allegation: ['lado', 'call-999', 'education-safeguarding', 'inform-head'],
  other: ['education-safeguarding', 'inform-parents', 'inform-head'],
};
