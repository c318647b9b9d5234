import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { SetUpAnswers } from '../../../shared/domain/settings.ts';
import type { SetUpService } from './set-up-service.ts';

/** Why a provisioning file was not used; one plain line per thing that is wrong, for a terminal. Nothing was changed. */
export class ProvisionError extends Error {
  override readonly name = 'ProvisionError';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/**
 * Reads a JSON file with the answers of the set-up's screens (`SetUpAnswers`).
 * @throws ProvisionError naming each wrong field
 */
export function readProvisionFile(file: string): SetUpAnswers {
  const parsed = SetUpAnswers.safeParse(readJson(file));
  if (!parsed.success) throw new ProvisionError(parsed.error.issues.flatMap(describe));
  return parsed.data;
}

/** Sets the site up from such a file. @throws ProvisionError */
export async function provisionFrom(file: string, setUp: SetUpService): Promise<void> {
  const answers = readProvisionFile(file);
  if (setUp.isFinished()) throw new ProvisionError(['This site is set up already. Nothing was changed.']);
  await setUp.finish(answers);
}

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'error';
    throw new ProvisionError([`The provisioning file could not be read (${code}).`]);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')); // Windows editors put a byte order mark there
  } catch {
    throw new ProvisionError(['The provisioning file is not JSON.']);
  }
}

const words: Record<string, string> = {
  required: 'must not be empty',
  'too-long': 'is too long',
  'control-characters': 'has control characters',
  'time-zone': 'is not a time zone of the IANA list, such as Europe/London',
  'pin-digits': 'must have 6 to 12 digits',
  'pin-common': 'is too easy to guess',
};

/** Names the field and what is wrong with it, never what was in it: a PIN may be there. */
function describe(issue: z.core.$ZodIssue): string[] {
  const at = (path: readonly PropertyKey[]) => path.map(String).join('.') || '(the whole file)';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `${at([...issue.path, key])}: is not a known field`);
  }
  if (issue.code === 'invalid_type' && issue.input === undefined)
    return [`${at(issue.path)}: is missing or of the wrong type`];
  return [`${at(issue.path)}: ${words[issue.message] ?? 'is not right'}`];
}
