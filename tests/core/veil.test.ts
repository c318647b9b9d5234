import { describe, expect, it } from 'vitest';
import { createVeil, noVeil } from '../../electron/core/requests/veil.ts';

const veil = createVeil(
  ['Łucja Nowak-Reed', 'Lucja Nowak Reed'],
  ['Gwen Pritchard', 'Tobi Ọláyínká', 'May Reed', 'Łucja Nowak Reed', '', 'Zoë', 'محمد علي'],
  '[withheld]',
);

describe('a field that is a name', () => {
  it.each([
    ['Gwen Pritchard', '[withheld]'],
    ['Somebody unheard of', '[withheld]'],
    ['', ''],
    ['Lucja Nowak-Reed', 'Lucja Nowak-Reed'],
  ])('%j becomes %j', (name, told) => expect(veil.name(name)).toBe(told));
});

describe('words that people wrote', () => {
  it.each([
    ['To see Gwen Pritchard about the boiler', 'To see [withheld] about the boiler'],
    ['gwen pritchard said no', '[withheld] said no'],
    ['Gwen and Tobi were there.', '[withheld] and [withheld] were there.'],
    ['Told Mrs Pritchard; zoe saw it, Zoe too', 'Told Mrs [withheld]; zoe saw it, [withheld] too'],
    ['Tobi Olayinka opened', '[withheld] opened'],
    ['She may come. May came.', 'She may come. [withheld] came.'],
    ['Łucja Nowak-Reed asked', 'Łucja Nowak-Reed asked'],
    ['مع محمد علي', 'مع [withheld]'],
    ['Nothing to withhold, 3 pm', 'Nothing to withhold, 3 pm'],
    ['', ''],
  ])('%j becomes %j', (text, told) => expect(veil.words(text)).toBe(told));

  it('stay as they are where nothing is withheld', () => {
    expect(noVeil.words('Gwen Pritchard')).toBe('Gwen Pritchard');
  });
});
