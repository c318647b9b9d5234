import type { FoundExpected, NewExpected } from '../../../shared/domain/expected.ts';
import { beginsWords, tellingWords } from '../names/begins-words.ts';
import type { ExpectedRecord } from './expected-repository.ts';

const fewestOfName = 3;
const fewestOfCompany = 2;
const mostFound = 5;

/** Whether an entry has what it takes to be found at the door beside a name: an organisation, or somebody to see. */
export function canBeFound({ organisation, host }: Pick<NewExpected, 'organisation' | 'host'>): boolean {
  return organisation !== '' || 'staffId' in host || host.text !== '';
}

/**
 * Those whom somebody at the door names by both: the first letters of a name or group, and a host or an organisation.
 * One alone tells nothing, and both tell five at most.
 */
export function searchExpected(
  open: readonly ExpectedRecord[],
  answers: { letters: string; with: string },
): FoundExpected[] {
  const fitsName = beginsWords(answers.letters, fewestOfName, tellingWords);
  const fitsCompany = beginsWords(answers.with, fewestOfCompany, tellingWords);
  return open
    .filter((entry) => entry.categoryActive)
    .filter(({ name, group }) => fitsName(name) || fitsName(group))
    .filter(({ host, organisation }) => fitsCompany(host) || fitsCompany(organisation))
    .slice(0, mostFound)
    .map(({ id, name, organisation, categoryId, hostId, host, purpose, group, members }) => ({
      id,
      name,
      organisation,
      categoryId,
      host: { id: hostId, name: host },
      purpose,
      group,
      members,
    }));
}
