import type { DoorWalk, Step } from '../support/door-walks.ts';
import { walk } from '../support/door-walks.ts';
import type { Take } from './camera.ts';

/**
 * Takes a picture of each screen of a way through the door, but for the sign.
 *
 * @param options.seen screens of which there are pictures already
 * @param options.until the last screen, by its key
 */
export async function pictureWalk(
  door: DoorWalk,
  steps: readonly Step[],
  take: Take,
  options: { prefix: string; seen?: ReadonlySet<string>; until?: string },
): Promise<void> {
  const { prefix, seen = new Set<string>(), until } = options;
  const picture = async (title: string) => {
    const name = nameOf(title);
    if (title.startsWith('sign.') || seen.has(name)) return;
    await take(`${prefix}-${name}`);
  };
  await walk(door, steps, picture, until);
}

/** `kiosk.readBack.title` is `read-back`, `kiosk.child.early` is `child-early`. */
function nameOf(title: string): string {
  return title
    .replace(/^kiosk\./, '')
    .replace(/\.?title$/i, '')
    .replace('.', '-')
    .replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
