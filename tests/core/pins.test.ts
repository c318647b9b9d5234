import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Pin } from '../../shared/domain/staff.ts';

const problemOf = (pin: string) => Pin.safeParse(pin).error?.issues[0]?.message;
const digit = fc.integer({ min: 0, max: 9 });
const length = fc.integer({ min: 6, max: 12 });

describe('a PIN', () => {
  it('of one digit repeated is refused', () => {
    fc.assert(fc.property(digit, length, (d, n) => problemOf(String(d).repeat(n)) === 'pin-common'));
  });

  it('that goes up or down in equal steps is refused', () => {
    fc.assert(
      fc.property(digit, fc.integer({ min: 1, max: 9 }), length, (first, step, n) => {
        const pin = Array.from({ length: n }, (_, i) => (first + i * step) % 10).join('');
        return problemOf(pin) === 'pin-common';
      }),
    );
  });

  it('that repeats a group is refused', () => {
    const group = fc.array(digit, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(group, fc.integer({ min: 2, max: 12 }), (digits, times) => {
        const pin = digits.join('').repeat(times);
        fc.pre(pin.length >= 6 && pin.length <= 12);
        return problemOf(pin) === 'pin-common';
      }),
    );
  });

  it('of only two digits is refused', () => {
    fc.assert(
      fc.property(digit, digit, fc.array(fc.boolean(), { minLength: 6, maxLength: 12 }), (a, b, choice) => {
        return problemOf(choice.map((first) => (first ? a : b)).join('')) === 'pin-common';
      }),
    );
  });

  it.each(['112233', '123321', '147258', '159753', '246810', '101112'])('like %s is refused', (pin) => {
    expect(problemOf(pin)).toBe('pin-common');
  });

  it.each(['', '12345', '1234567890123', '51837a', '518 374', '-518374', '５１８３７４', '518374\n'])(
    'like %j is none',
    (pin) => {
      expect(problemOf(pin)).toBe('pin-digits');
    },
  );

  it('is accepted otherwise: most are', () => {
    for (const pin of ['518374', '280461', '739152', '640298', '9027418365']) {
      expect(problemOf(pin)).toBeUndefined();
    }
    let refused = 0;
    for (let n = 0; n < 1_000_000; n += 997) if (problemOf(String(n).padStart(6, '0'))) refused++;
    expect(refused / (1_000_000 / 997)).toBeLessThan(0.03);
  });
});
