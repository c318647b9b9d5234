/** The picture questions after the rules, each with its answers; the first answer is the right one. */
export const readBackAnswers = {
  'phone-place': ['away', 'pocket', 'hand'],
  pictures: ['never', 'asked', 'own'],
} as const;
export const readBackQuestions = ['phone-place', 'pictures'] as const;
export type ReadBackQuestion = (typeof readBackQuestions)[number];
export type ReadBackAnswer = (typeof readBackAnswers)[ReadBackQuestion][number];
