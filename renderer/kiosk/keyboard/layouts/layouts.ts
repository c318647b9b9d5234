import type { Language } from '../../../../shared/domain/languages.ts';
import { arabic } from './arabic.ts';
import { bengali } from './bengali.ts';
import { english } from './english.ts';
import { gujarati } from './gujarati.ts';
import { italian } from './italian.ts';
import type { KeyboardLayout } from './layout.ts';
import { panjabi } from './panjabi.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { romanian } from './romanian.ts';
import { spanish } from './spanish.ts';
import { ukrainian } from './ukrainian.ts';
import { urdu } from './urdu.ts';
import { welsh } from './welsh.ts';

export const layouts: Readonly<Record<Language, KeyboardLayout>> = {
  en: english,
  cy: welsh,
  pl: polish,
  ro: romanian,
  pa: panjabi,
  ur: urdu,
  pt: portuguese,
  es: spanish,
  ar: arabic,
  bn: bengali,
  gu: gujarati,
  it: italian,
  uk: ukrainian,
};
