import type { Role } from '../roles.ts';

/**
 * The people of the made-up setting who can unlock its staff view. Their PINs are shown on the screen, so that anyone
 * can look around; a site with real data never has these people.
 */
export const sampleStaff: readonly { name: string; role: Role; pin: string }[] = [
  { name: 'Rowan Ashby', role: 'reception', pin: '280461' },
  { name: 'Imogen Fairweather', role: 'office', pin: '739152' },
  { name: 'Marek Zielony', role: 'dsl', pin: '640298' },
  { name: 'Solveig Achterberg', role: 'head', pin: '917364' },
  { name: 'Adaeze Brightwell', role: 'admin', pin: '518374' },
];
