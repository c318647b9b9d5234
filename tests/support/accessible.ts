import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';

/** What a checker finds wrong with a page for people who can't see or point; empty when nothing. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  // Legacy mode: Electron opens no second page for the checker to gather its findings in.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(tags).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}
