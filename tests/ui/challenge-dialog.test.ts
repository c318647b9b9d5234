import { describe, expect, it } from 'vitest';
import { placesLately } from '../../renderer/staff/challenge/places-lately.ts';
import { presetSeen } from '../../renderer/staff/challenge/preset-seen.ts';
import { toInstant } from '../../shared/time.ts';

describe('what is preset as seen', () => {
  it('comes from the reasons of the visit, each thing once', () => {
    expect(
      presetSeen([{ code: 'device-kept' }, { code: 'exception-expired' }, { code: 'badge-not-printed' }]),
    ).toEqual(['device-kept', 'no-badge']);
  });

  it('is nothing where only whoever stands there can say it', () => {
    expect(presetSeen([{ code: 'alert-match' }, { code: 'repeated-breach' }])).toEqual([]);
    expect(presetSeen([])).toEqual([]);
  });
});

describe('places used lately', () => {
  const at = (place: string) => ({ place });
  const withdrawn = { at: toInstant(new Date(0)), by: 'Rowan Ashby', reason: 'Twice' };

  it('are those that come up most often, spelt as they were last', () => {
    const entries = [at('garden'), at('Hall'), at('Garden'), at(''), at('GARDEN  gate'), at('Garden')];
    expect(placesLately(entries)).toEqual(['garden', 'Hall', 'GARDEN  gate']);
  });

  it('leave out what was withdrawn, and end at six', () => {
    expect(placesLately([{ place: 'Roof', withdrawn }, at('Hall')])).toEqual(['Hall']);
    expect(placesLately([...'abcdefgh'].map(at))).toEqual([...'abcdef']);
  });
});
