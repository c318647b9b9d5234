import { describe, expect, it } from 'vitest';
import { keptDevices } from '../../electron/core/exceptions/kept-devices.ts';
import { SiteDay } from '../../shared/time.ts';

const day = (text: string) => SiteDay.parse(text);
const today = day('2026-11-20');
const phone = { kind: 'phone', handling: 'with-me', accepted: false } as const;
const declared = { kind: 'phone', handling: 'with-me' };
const from = day('2026-01-01');
const until = (last: string) => ({ device: 'phone', from, until: day(last) }) as const;
const sort = (visit: Partial<Parameters<typeof keptDevices>[0]>) =>
  keptDevices({ devices: [phone], exceptions: [], inLocker: [], numberedLockers: false, ...visit }, today);

describe('a device that is kept against its rule', () => {
  it('is covered by nothing', () => {
    expect(sort({})).toEqual({ excused: [], without: [declared], expired: [] });
  });

  it('is covered from the first day of a permission to its last', () => {
    for (const exception of [until('2026-11-20'), { ...until('2026-12-01'), from: today }]) {
      expect(sort({ exceptions: [exception] })).toEqual({ excused: [declared], without: [], expired: [] });
    }
  });

  it('is not covered before, nor by a permission for another kind', () => {
    const later = { ...until('2026-12-01'), from: day('2026-11-21') };
    const other = { ...until('2026-12-01'), device: 'watch' } as const;
    expect(sort({ exceptions: [later, other] }).without).toEqual([declared]);
  });

  it('was covered for 30 days after the last, and then no more; the latest counts', () => {
    expect(sort({ exceptions: [until('2026-10-21')] }).expired).toEqual([
      { kind: 'phone', until: '2026-10-21' },
    ]);
    expect(sort({ exceptions: [until('2026-10-20')] })).toMatchObject({ without: [declared], expired: [] });
    const both = [until('2026-11-01'), until('2026-11-19'), until('2026-10-30')];
    expect(sort({ exceptions: both }).expired).toEqual([{ kind: 'phone', until: '2026-11-19' }]);
  });

  it('is covered by one that holds, whatever ran out', () => {
    expect(sort({ exceptions: [until('2026-11-19'), until('2026-11-30')] })).toMatchObject({
      excused: [declared],
      expired: [],
    });
  });

  it('lies in a locker by now', () => {
    const nowhere = { excused: [], without: [], expired: [] };
    expect(sort({ inLocker: ['phone'] })).toEqual(nowhere);
    expect(sort({ devices: [{ ...phone, accepted: true }] })).toEqual(nowhere);
  });

  it('is said to be in a locker, though none of the numbered ones has it', () => {
    const said = { kind: 'phone', handling: 'locker', accepted: true } as const;
    const kept = [{ kind: 'phone', handling: 'locker' }];
    expect(sort({ devices: [said] }).without).toEqual([]);
    expect(sort({ devices: [said], numberedLockers: true }).without).toEqual(kept);
    expect(sort({ devices: [said], numberedLockers: true, inLocker: ['phone'] }).without).toEqual([]);
  });
});
