import type { ImportColumn } from '../../../shared/domain/expected.ts';
import type { SiteDay } from '../../../shared/time.ts';
import { nextDay } from '../../../shared/time.ts';

/** Made-up people, on days that lie ahead. */
export function importExample(
  categories: readonly { name: string }[],
  today: SiteDay,
): Record<ImportColumn, string>[] {
  const tomorrow = nextDay(today);
  const [first = '', second = first] = categories.map(({ name }) => name);
  const choir = {
    organisation: 'Fernhill School',
    category: first,
    host: '',
    purpose: 'Singing',
    day: tomorrow,
  };
  return [
    {
      name: 'Imke Sandoval',
      organisation: 'Brightline Windows',
      category: second,
      host: '',
      purpose: 'New window in the hall',
      day: today,
      time: '09:30',
      group: '',
    },
    { ...choir, name: 'Rhodri Amankwah', time: '14:00', group: 'Fernhill choir' },
    { ...choir, name: 'Saoirse Lund', time: '14:00', group: 'Fernhill choir' },
  ];
}
