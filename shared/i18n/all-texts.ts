import { doorTextsInEnglish } from './door-texts.ts';
import officeEnglish from './office/en.json' with { type: 'json' };

export type OfficeTexts = typeof officeEnglish;

/** Every text there is, in English: for the staff view, the set-up, paper and the log. The door loads its own part. */
export const allTextsInEnglish = {
  ...doorTextsInEnglish,
  ...officeEnglish,
  // The office has faults of its own beside those that the door can say.
  error: {
    ...doorTextsInEnglish.error,
    field: { ...doorTextsInEnglish.error.field, ...officeEnglish.error.field },
  },
};
