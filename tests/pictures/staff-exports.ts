import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleStaff } from '../../shared/domain/sample.ts';
import { setStage } from '../support/porchlight-app.ts';
import { openFile, saveAs } from '../support/save-dialog.ts';
import { choose, goTo, openStaffView, unlock } from '../support/staff-steps.ts';
import type { Size } from './camera.ts';
import { cameraOf } from './camera.ts';
import { openSampleSite } from './sample-site.ts';

const headings = 'Visitor,Company,Visitor type,To see,Date,Time in,Time out';
const right = [
  'Wren Castellane,Brightline Windows,Contractor,Marek Zielony,03/04/2025,09:05,10:30',
  'Oduya Lindqvist,,Interview,Somebody else,31/10/2025,14:00,',
  'Ines Okafor-Bell,Larkfield Council,Inspector,,04/11/2025,8:15,16:40',
];
const wrong = [',,,,31/02/2025,12:00,', 'Bram Osei,,Visitor,,01/02/2025,12:00,11:00', 'Ada Quill,,,,soon,,'];

/** The page's three parts, the layout editor, and an earlier log with and without faults. */
export async function pictureExports(size: Size, folder: string): Promise<void> {
  const stage = await setStage(size);
  try {
    const app = await stage.launch();
    const door = await openSampleSite(app);
    const page = await openStaffView(app, door, 'Larkfield Nursery');
    const office = sampleStaff.find(({ role }) => role === 'office');
    if (!office) throw new Error('no office in the sample');
    await unlock(page, office.name, office.pin);
    const take = cameraOf(page, folder, 'staff-exports');
    await goTo(page, 'Exports');
    await page.getByRole('button', { name: 'Export log' }).waitFor();
    await take('save', { whole: true });

    await page.getByRole('button', { name: 'Choose columns' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name', { exact: true }).first().fill('For the boiler room');
    await take('layout');
    await dialog.getByRole('button', { name: 'Save columns' }).click();
    await page.getByRole('row', { name: 'For the boiler room' }).waitFor();

    const day = (at: number) => new Date(at).toISOString().slice(0, 10);
    await choose(page, 'Kind of file', 'PDF to print');
    await page.getByLabel('First day').fill(day(Date.now() - 30 * 86_400_000));
    await page.getByLabel('Last day').fill(day(Date.now()));
    await page.getByRole('button', { name: 'Export log' }).click();
    const month = join(stage.outFolder, 'month.pdf');
    await saveAs(stage.display, month);
    await page.getByText('was saved with').waitFor();
    copyFileSync(month, join(folder, 'staff-exports-month.pdf'));
    await take('saved', { whole: true });

    await page.getByRole('tab', { name: 'By the clock' }).click();
    await page.getByRole('button', { name: 'Choose folder' }).waitFor();
    await take('schedule', { whole: true });

    await page.getByRole('tab', { name: 'Earlier log' }).click();
    await page.getByRole('button', { name: 'Choose file' }).waitFor();
    await take('import', { whole: true });
    const file = join(stage.outFolder, 'earlier.csv');
    writeFileSync(file, [headings, ...right, ...wrong].join('\n'));
    await page.getByRole('button', { name: 'Choose file' }).click();
    await openFile(stage.display, file);
    await page.getByRole('row', { name: 'Wren Castellane' }).waitFor();
    await take('import-faults', { whole: true });
    writeFileSync(file, [headings, ...right].join('\n'));
    await page.getByRole('button', { name: 'Choose another file' }).click();
    await openFile(stage.display, file);
    await page.getByRole('button', { name: 'Import 3 visits' }).waitFor();
    await take('import-mapping', { whole: true });
    await page.getByRole('button', { name: 'Import 3 visits' }).click();
    await page.getByText('3 visits were imported.').waitFor();
    await take('imported', { whole: true });
  } finally {
    await stage.strike();
  }
}
