// Takes a picture of every screen, portrait and landscape, and of all that is printed, into the ignored folder
// `pictures/`. `npm run pictures -- door staff` takes those of some parts.

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../scripts/project-folder.mjs';
import type { Size } from './camera.ts';
import { pictureAccess } from './door-access.ts';
import { pictureFastLane } from './door-fast-lane.ts';
import { pictureLanguages } from './door-languages.ts';
import { pictureDoor } from './door.ts';
import { pictureFaults } from './faults.ts';
import { picturePapers } from './papers.ts';
import { picturePolicy } from './policy.ts';
import { picturePrinting } from './printing.ts';
import { pictureSetUp } from './set-up.ts';
import { pictureSign } from './sign.ts';
import { pictureStaffDialogs } from './staff-dialogs.ts';
import { pictureExports } from './staff-exports.ts';
import { pictureIncidents } from './staff-incidents.ts';
import { pictureRetention } from './staff-retention.ts';
import { pictureStaff } from './staff.ts';

const sizes = { portrait: { width: 1080, height: 1920 }, landscape: { width: 1920, height: 1080 } };
const parts: Record<string, (size: Size, folder: string) => Promise<void>> = {
  'set-up': pictureSetUp,
  door: pictureDoor,
  'fast-lane': pictureFastLane,
  languages: pictureLanguages,
  access: pictureAccess,
  printing: picturePrinting,
  staff: pictureStaff,
  'staff-dialogs': pictureStaffDialogs,
  'staff-incidents': pictureIncidents,
  'staff-retention': pictureRetention,
  'staff-exports': pictureExports,
  sign: pictureSign,
  policy: picturePolicy,
  faults: pictureFaults,
};
const asked = process.argv.slice(2);
const isAsked = (part: string) => asked.length === 0 || asked.includes(part);

const folder = join(PROJECT_FOLDER, 'pictures');
if (asked.length === 0) rmSync(folder, { recursive: true, force: true });

for (const [name, size] of Object.entries(sizes)) {
  const into = join(folder, name);
  mkdirSync(into, { recursive: true });
  for (const [part, picture] of Object.entries(parts)) {
    if (!isAsked(part)) continue;
    await picture(size, into);
    console.log(`pictures/${name}: ${part}`);
  }
}
if (isAsked('papers')) {
  const papers = join(folder, 'papers');
  mkdirSync(papers, { recursive: true });
  await picturePapers(papers);
  console.log('pictures/papers: badges, a pass and posters');
}
