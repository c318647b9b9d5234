// Takes a picture of every screen, portrait and landscape, and of the badges, into the ignored folder `pictures/`.

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pictureBadges } from './badges.ts';
import { pictureDoor } from './door.ts';
import { pictureFaults } from './faults.ts';
import { picturePrinting } from './printing.ts';
import { pictureSetUp } from './set-up.ts';
import { pictureStaff } from './staff.ts';
import { PROJECT_FOLDER } from '../../scripts/project-folder.mjs';

const sizes = { portrait: { width: 1080, height: 1920 }, landscape: { width: 1920, height: 1080 } };
const folder = join(PROJECT_FOLDER, 'pictures');
rmSync(folder, { recursive: true, force: true });

for (const [name, size] of Object.entries(sizes)) {
  const into = join(folder, name);
  mkdirSync(into, { recursive: true });
  await pictureSetUp(size, into);
  await pictureDoor(size, into);
  await picturePrinting(size, into);
  await pictureStaff(size, into);
  await pictureFaults(size, into);
  console.log(`pictures/${name}: every screen at ${size.width} × ${size.height}`);
}
const badges = join(folder, 'badges');
mkdirSync(badges, { recursive: true });
await pictureBadges(badges);
console.log('pictures/badges: a badge on each media');
