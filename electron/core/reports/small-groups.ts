import type { Count } from '../../../shared/domain/reports.ts';
import { smallGroup } from '../../../shared/domain/reports.ts';

/** Counts of the parts of a total. `one`: each thing is in one of them; `several`: in one or more. */
export interface Parts {
  of: 'one' | 'several';
  counts: readonly number[];
}

interface Told {
  total: Count;
  /** Null where the parts are not told at all. */
  parts: { of: Parts['of']; counts: Count[] | null; exact: readonly number[] }[];
}

interface Span {
  least: number;
  most: number;
}

/**
 * Turns counts into what may be told of them. 1 to 4 become `few`; zero stays zero. Then it is worked out, from what is
 * told alone, which numbers a `few` could be. As long as one of them could only be a single number, one more count
 * is told as `many`: the smallest beside it, else the total, else the smallest of other parts of the same total. Where
 * none is left, the parts are not told.
 *
 * What it does not cover: two ranges of days that differ by one, laid side by side. Whoever may ask for any range may
 * read the visits and challenges themselves; of incidents see `figures-service.ts`.
 */
export function hideSmallGroups(
  total: number,
  parts: readonly Parts[],
): { total: Count; parts: (Count[] | null)[] } {
  const told: Told = {
    total: inWords(total),
    parts: parts.map(({ of, counts }) => ({ of, counts: counts.map(inWords), exact: counts })),
  };
  for (;;) {
    const leak = findLeak(told);
    if (leak === null) return { total: told.total, parts: told.parts.map(({ counts }) => counts) };
    if (!hideSmallest([leak]) && !hideTotal() && !hideSmallest(told.parts)) leak.counts = null;
  }

  function hideTotal(): boolean {
    if (typeof told.total !== 'number' || told.total < smallGroup) return false;
    told.total = 'many';
    return true;
  }

  function hideSmallest(among: Told['parts']): boolean {
    const places = among
      .flatMap(({ counts }) => counts?.map((count, index) => ({ counts, count, index })) ?? [])
      .filter(({ count }) => typeof count === 'number' && count >= smallGroup)
      .toSorted((a, b) => Number(a.count) - Number(b.count));
    const [smallest] = places;
    if (smallest) smallest.counts[smallest.index] = 'many';
    return smallest !== undefined;
  }
}

const inWords = (count: number): Count => (count > 0 && count < smallGroup ? 'few' : count);

function spanOf(count: Count): Span {
  if (count === 'few') return { least: 1, most: smallGroup - 1 };
  if (count === 'many') return { least: smallGroup, most: Infinity };
  return { least: count, most: count };
}

/** The parts in which a `few`, or the total's, could be one number only; null where all of them could be several. */
function findLeak({ total, parts }: Told): Told['parts'][number] | null {
  const shown = parts.flatMap((part) => {
    const spans = part.counts?.map(spanOf);
    return spans ? [{ part, spans, least: sum(spans, 'least'), most: sum(spans, 'most') }] : [];
  });
  const whole = shown.reduce(
    ({ least, most }, { part, spans, ...sums }) => ({
      least: Math.max(least, part.of === 'one' ? sums.least : Math.max(0, ...spans.map((s) => s.least))),
      most: Math.min(most, sums.most),
    }),
    spanOf(total),
  );
  const isKnown = ({ least, most }: Span) => least === most;
  for (const { part, spans, least, most } of shown) {
    const couldBe = spans.map((span) => ({
      least: Math.max(span.least, whole.least - (most - span.most)),
      most: Math.min(span.most, part.of === 'one' ? whole.most - (least - span.least) : whole.most),
    }));
    if (couldBe.some((span, index) => part.counts?.[index] === 'few' && isKnown(span))) return part;
  }
  // Only the parts can have told it: those with the most words in them.
  const byWords = shown.toSorted((a, b) => words(b.part) - words(a.part));
  return total === 'few' && isKnown(whole) ? (byWords[0]?.part ?? null) : null;
}

const sum = (spans: readonly Span[], end: keyof Span) => spans.reduce((all, span) => all + span[end], 0);
const words = ({ counts }: Told['parts'][number]) => counts?.filter((count) => count === 'few').length ?? 0;
