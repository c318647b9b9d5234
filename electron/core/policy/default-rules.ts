import type { PolicyRule } from '../../../shared/domain/policy.ts';

/** The rules that ship, in our own words: short enough to be read at the door with a child on one arm. */
export const defaultRules: readonly PolicyRule[] = [
  {
    pictogram: 'no-phone',
    sentence: 'I do not use a phone, or anything else that calls, messages or records, while I am inside.',
  },
  {
    pictogram: 'no-photo',
    sentence: 'I take no pictures, video or sound of children, and post nothing about them.',
  },
  {
    pictogram: 'bag',
    sentence: 'My devices stay off and out of sight, or where the office asks me to leave them.',
  },
  {
    pictogram: 'watch',
    sentence: 'A watch, glasses or earphones that can call or record count as devices too.',
  },
  { pictogram: 'challenge', sentence: 'Staff may ask me about a device, and I will do as they ask.' },
  {
    pictogram: 'liability',
    sentence: 'What I bring stays my own responsibility: the site does not answer for loss or damage.',
  },
  {
    pictogram: 'privacy',
    sentence: 'The site keeps a record of this visit and of my agreement. The office can tell me more.',
  },
];
