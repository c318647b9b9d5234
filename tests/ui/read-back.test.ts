import { describe, expect, test } from 'vitest';
import { readBackAnswers } from '../../shared/domain/acknowledgements.ts';
import { shuffled } from '../../renderer/kiosk/read-back/shuffled.ts';

describe('the order of the answers', () => {
  const answers = readBackAnswers['phone-place'];
  const seeds = Array.from(
    { length: 600 },
    (_, i) => `3f0c4f0e-7f0b-4c39-9d53-${String(i).padStart(12, '0')}`,
  );

  test('is the same for the same visitor', () => {
    for (const seed of seeds.slice(0, 20)) expect(shuffled(answers, seed)).toEqual(shuffled(answers, seed));
  });

  test('loses no answer', () => {
    for (const seed of seeds) expect(shuffled(answers, seed).toSorted()).toEqual(answers.toSorted());
  });

  test('gives the right one each place about as often', () => {
    const [right] = answers;
    const places = [0, 0, 0];
    for (const seed of seeds) places[shuffled(answers, seed).indexOf(right)] = (places[shuffled(answers, seed).indexOf(right)] ?? 0) + 1; // prettier-ignore
    for (const often of places) {
      expect(often).toBeGreaterThan(150);
      expect(often).toBeLessThan(250);
    }
  });
});
