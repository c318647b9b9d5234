import type { Page } from 'playwright';

/**
 * Which of these words are anywhere in a page's memory, once what nobody holds any more was thrown away: in its objects,
 * closures, fields and nodes, attached or not.
 */
export async function foundInMemory(page: Page, words: readonly string[]): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('HeapProfiler.enable');
    // Twice: what the first round lets go of may hold something else.
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const chunks: string[] = [];
    session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
    await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
    const snapshot = chunks.join('');
    return words.filter((word) => snapshot.includes(JSON.stringify(word).slice(1, -1)));
  } finally {
    await session.detach();
  }
}
