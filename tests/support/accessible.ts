import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What a checker finds wrong with a page for people who can't see or point; empty when nothing.
 *
 * @param options.strict as the door is held to: contrast of 7:1 (4.5:1 for large letters), and targets for a finger
 */
export async function accessibilityFaults(page: Page, { strict = false } = {}): Promise<string[]> {
  // Legacy mode: Electron opens no second page for the checker to gather its findings in.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({
    runOnly: { type: 'tag', values: strict ? [...tags, 'wcag2aaa', 'wcag21aaa'] : tags },
    rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: strict } },
  });
  const { violations } = await axe.analyze();
  const faults = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map((node) => `${node.html} ${node.any[0]?.message ?? ''}`).join(' | ')}`,
  );
  return strict ? [...faults, ...(await smallTargets(page))] : faults;
}

/** What can be touched and is less than 44 CSS px wide or high. A box or a dot counts with the label that is touched. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = document.querySelectorAll<HTMLElement>('button, a[href], select, input, textarea, label');
    return [...targets].flatMap((target) => {
      const inLabel = target.matches('input') && target.closest('label') !== null;
      const { width, height } = target.getBoundingClientRect();
      if (inLabel || width === 0 || !target.checkVisibility({ checkVisibilityCSS: true })) return [];
      // A label beside its field is no target of its own.
      if (target.matches('label') && !target.querySelector('input')) return [];
      const name = target.getAttribute('aria-label') ?? target.textContent;
      return width < 43.5 || height < 43.5
        ? [`small: ${target.tagName} “${name}” ${width.toFixed()} × ${height.toFixed()}`]
        : [];
    });
  });
}
