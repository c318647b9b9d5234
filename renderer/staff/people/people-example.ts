import type { PeopleColumn } from '../../../shared/domain/people-import.ts';

/** Made-up people, in a made-up room. */
export const peopleExample: readonly Record<PeopleColumn, string>[] = [
  { name: 'Garden room', email: 'garden@school.example', area: '', kind: 'area' },
  { name: 'Imke Sandoval', email: 'imke@school.example', area: 'Garden room', kind: 'person' },
  { name: 'Rhodri Amankwah', email: '', area: 'Garden room', kind: '' },
];
