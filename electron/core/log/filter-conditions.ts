import type { LogFilter } from '../../../shared/domain/log.ts';
import { nextDay, startOfSiteDay } from '../../../shared/time.ts';
import { foldWords } from '../names/fold-words.ts';
import { challengedFacet, facet } from './facets.ts';

/** One thing that a visit must have, each in one of several ways. */
type Condition =
  { prefix: string; hostFacets: readonly string[] } | { organisationPrefix: string } | { token: string };

/** A filter as the index understands it. */
export interface FilterConditions {
  conditions: readonly Condition[];
  /** `log_key`s: from the first, up to but without the second. */
  from: number;
  to: number;
  stillHere: boolean;
}

/** What the index has of one visit. */
export interface IndexedWords {
  words: string;
  organisation: string;
  facets: string;
}

/** Beyond every `log_key`. */
const never = Number.MAX_SAFE_INTEGER;

export function conditionsOf(
  filter: LogFilter,
  timeZone: string,
  hosts: readonly { id: string; name: string }[],
): FilterConditions {
  const foldedHosts = hosts.map(({ id, name }) => ({ token: facet('host', id), words: foldWords(name) }));
  const words = [...new Set(foldWords(filter.words ?? ''))];
  const organisation = [...new Set(foldWords(filter.organisation ?? ''))];
  return {
    conditions: [
      ...words.map((prefix) => ({
        prefix,
        hostFacets: foldedHosts
          .filter((host) => host.words.some((word) => word.startsWith(prefix)))
          .map(({ token }) => token),
      })),
      ...organisation.map((organisationPrefix) => ({ organisationPrefix })),
      ...[
        filter.categoryId && facet('category', filter.categoryId),
        filter.hostId && facet('host', filter.hostId),
        filter.entranceId && facet('entrance', filter.entranceId),
        filter.challenged && challengedFacet,
      ]
        .filter((token) => token !== undefined)
        .map((token) => ({ token })),
    ],
    from: filter.first === undefined ? 0 : keyAt(startOfSiteDay(filter.first, timeZone)),
    to: filter.last === undefined ? never : keyAt(startOfSiteDay(nextDay(filter.last), timeZone)),
    stillHere: filter.stillHere === true,
  };
}

const keyAt = (instant: string): number => Date.parse(instant) * 1000;

/** The conditions as a query of FTS5 (https://www.sqlite.org/fts5.html#full_text_query_syntax); empty when there are none. */
export function toMatch({ conditions }: FilterConditions): string {
  return conditions.map(conditionToMatch).join(' AND ');
}

function conditionToMatch(condition: Condition): string {
  // Folded words have letters and digits only, so nothing in them ends the quotes.
  if ('token' in condition) return `facets : "${condition.token}"`;
  if ('organisationPrefix' in condition) return `organisation : "${condition.organisationPrefix}" *`;
  const ways = [`"${condition.prefix}" *`, ...condition.hostFacets.map((token) => `"${token}"`)];
  return `(${ways.join(' OR ')})`;
}

/** The same conditions on a single visit, for those few that are looked at one by one. */
export function isMet({ conditions }: FilterConditions, indexed: IndexedWords): boolean {
  const organisation = indexed.organisation.split(' ');
  const words = [...indexed.words.split(' '), ...organisation];
  const facets = indexed.facets.split(' ');
  return conditions.every((condition) => {
    if ('token' in condition) return facets.includes(condition.token);
    if ('organisationPrefix' in condition) {
      return organisation.some((word) => word.startsWith(condition.organisationPrefix));
    }
    return (
      words.some((word) => word.startsWith(condition.prefix)) ||
      condition.hostFacets.some((token) => facets.includes(token))
    );
  });
}
