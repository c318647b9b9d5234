import type { Category } from '../../../shared/domain/categories.ts';
import type { LogColumnId, Preset, PresetName } from '../../../shared/domain/exports.ts';
import type { LogFilter } from '../../../shared/domain/log.ts';
import { mondayOf } from '../../../shared/plain/weeks.ts';
import type { SiteDay } from '../../../shared/time.ts';
import { addDays } from '../../../shared/time.ts';
import { everyColumn } from './log-columns.ts';

/** The columns of each preset, from the first to the last. */
export const presetColumns: Record<PresetName, readonly LogColumnId[]> = {
  daily: ['number', 'name', 'organisation', 'category', 'host', 'signedIn', 'signedOut'],
  weekly: [
    'day', 'signedIn', 'signedOut', 'name', 'organisation', 'category', 'host', 'escort', 'devices', 'challenges',
  ],
  contractors: [
    'day', 'signedIn', 'signedOut', 'name', 'organisation', 'purpose', 'vehicle', 'host', 'identity', 'escort',
    'policyVersion',
  ],
  // Who is to be looked for, and with whom: nothing that keeps the eye from it.
  fire: ['name', 'organisation', 'category', 'host', 'group', 'entrance', 'signedIn', 'number'],
  full: everyColumn,
}; // prettier-ignore

/** What narrows a preset beside its days. Those whose category there is not are not offered. */
export function narrowedBy(name: PresetName, categories: readonly Category[]): LogFilter | null {
  if (name === 'fire') return { stillHere: true };
  if (name !== 'contractors') return {};
  // An administrator may have given the category another name: its drawing tells what it is.
  const contractors = categories.find(({ pictogram }) => pictogram === 'contractor');
  return contractors ? { categoryId: contractors.id } : null;
}

/** The days of each preset, as of today. The fire list is of now, and the full log of all days. */
const days: Record<PresetName, (today: SiteDay) => LogFilter> = {
  daily: (today) => ({ first: today, last: today }),
  weekly: (today) => ({ first: mondayOf(today), last: today }),
  contractors: (today) => ({ first: addDays(today, -29), last: today }),
  fire: () => ({}),
  full: () => ({}),
};

export function presetsOn(today: SiteDay, categories: readonly Category[]): Preset[] {
  return (Object.keys(presetColumns) as PresetName[]).flatMap((name) => {
    const narrowed = narrowedBy(name, categories);
    if (!narrowed) return [];
    return [{ name, filter: { ...narrowed, ...days[name](today) }, columns: [...presetColumns[name]] }];
  });
}
