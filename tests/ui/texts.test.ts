import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outcomes, Reason, seen, severities } from '../../shared/domain/challenges.ts';
import { importProblems } from '../../shared/domain/expected.ts';
import { deviceKinds, handlings } from '../../shared/domain/devices.ts';
import { allTextsInEnglish } from '../../shared/i18n/all-texts.ts';
import { createTranslations } from '../../shared/i18n/translate.ts';
import { errorCodes } from '../../shared/result.ts';
import { roles } from '../../shared/roles.ts';

const { t, exists } = createTranslations(allTextsInEnglish);
const has = (key: string) => exists(key) || exists(`${key}_other`);

const families: Record<string, readonly string[]> = {
  error: errorCodes,
  reason: Reason.options.map((option) => option.shape.code.value),
  seen,
  outcome: outcomes,
  severity: severities,
  device: deviceKinds,
  deviceShort: deviceKinds,
  handling: handlings,
  importProblem: importProblems,
  handlingShort: handlings,
  role: roles,
};

for (const [family, codes] of Object.entries(families)) {
  for (const code of codes) {
    test(`there is a text for ${family}.${code}`, () => expect(has(`${family}.${code}`)).toBe(true));
  }
}

test('what people typed is put into a text as it is, not escaped', () => {
  expect(t('staff.challenge.title', { name: "O'Neil <b> & 1=1" })).toBe("Challenge O'Neil <b> & 1=1");
});

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

test('no text of the screens goes unused', () => {
  const code = ['renderer', 'electron/core', 'shared'].flatMap(sources).join('\n');
  const used = (key: string) => {
    const parts = key.split('.');
    // Written out, or put together from a family and a code: t(`reason.${code}`).
    return parts.some((_, index) => {
      const start = parts.slice(0, parts.length - index).join('.');
      return code.includes(index === 0 ? `'${start}'` : `\`${start}.\${`);
    });
  };
  const keys = leaves(allTextsInEnglish);
  expect(keys.filter((key) => !used(key.replace(/_(one|other)$/, '')))).toEqual([]);
});

function leaves(tree: object, path: string[] = []): string[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? leaves(value, [...path, key]) : [[...path, key].join('.')],
  );
}
