import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadgeMedia } from '../../shared/domain/badges.ts';
import { reportKinds } from '../../shared/domain/reports.ts';
import { defaultSign, posterSizes } from '../../shared/domain/sign.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { createSetUpApp } from '../support/set-up-app.ts';
import { termDays, writeTerm } from '../support/termly-records.ts';
import { drawnLogo } from './drawn-logo.ts';

const photo = readFileSync(join(import.meta.dirname, '../paper/references/photo.jpg')).toString('base64');

/** Everything that is printed: badges on each media, a pass on a card, posters of both sizes, reports, an incident. */
export async function picturePapers(folder: string): Promise<void> {
  for (const media of BadgeMedia.options) await pictureBadges(media, folder);
  const porchlight = await createSetUpApp();
  await porchlight.unlockAll();
  await pictureCard(porchlight, folder);
  await picturePosters(porchlight, folder);
  await pictureReports(porchlight, folder);
}

async function pictureBadges(media: BadgeMedia, folder: string): Promise<void> {
  const porchlight = await createSetUpApp({ printer: { kind: 'system', name: 'Test', media } });
  await porchlight.unlock('reception');
  const { visitId } = await porchlight.signIn({
    category: 'professional',
    name: 'Łucja Nguyễn-Siân',
    organisation: 'Speech and Language Team',
    devices: [{ kind: 'phone', handling: 'office' }],
    photo,
  });
  await porchlight.app.tick();
  keep(folder, `badge-${media}-photo`, lastPrinted(porchlight));
  const { id: passId, code } = await porchlight.must('reception', 'passes.issue', { visitId });
  await porchlight.must('reception', 'passes.print', { passId, code, on: 'badge' });
  keep(folder, `badge-${media}-photo-and-pass`, lastPrinted(porchlight));
  await porchlight.signIn({ category: 'parent', name: 'Zoë Adeyemi', organisation: '', host: { text: '' } });
  await porchlight.app.tick();
  keep(folder, `badge-${media}-plain`, lastPrinted(porchlight));
}

async function pictureCard(porchlight: SetUpApp, folder: string): Promise<void> {
  const { visitId } = await porchlight.signIn({ category: 'parent', name: 'Harjit Sollerby' });
  const { id: passId, code } = await porchlight.must('reception', 'passes.issue', { visitId });
  await porchlight.must('reception', 'passes.print', { passId, code, on: 'card' });
  keep(folder, 'pass-card', lastPrinted(porchlight));
}

async function picturePosters(porchlight: SetUpApp, folder: string): Promise<void> {
  await porchlight.must('admin', 'settings.change', { deputyName: 'Corin Adeleke' });
  const sign = { ...defaultSign, showDeputy: true, whoToAsk: 'Questions? Ask Imogen at the office window.' };
  await porchlight.must('office', 'sign.change', sign);
  const images = { logo: drawnLogo().toString('base64'), 'dsl-photo': photo, 'deputy-photo': photo } as const;
  for (const [name, image] of Object.entries(images) as [keyof typeof images, string][]) {
    await porchlight.must('office', 'sign.setImage', { name, image });
  }
  for (const size of posterSizes) {
    porchlight.state.saveFile = join(folder, `poster-${size}.pdf`);
    await porchlight.must('office', 'sign.savePoster', { size, languages: ['en', 'ur', 'pa'] });
    toPicture(folder, `poster-${size}`, 75);
  }
}

async function pictureReports(porchlight: SetUpApp, folder: string): Promise<void> {
  const { visitId } = await porchlight.signIn({ name: 'Łucja Nguyễn-Siân', category: 'contractor' });
  writeTerm(porchlight);
  for (const kind of reportKinds) {
    porchlight.state.saveFile = join(folder, `report-${kind}.pdf`);
    await porchlight.must('dsl', 'reports.save', { kind, range: termDays });
    toPictures(folder, `report-${kind}`);
  }
  await porchlight.must('reception', 'incidents.report', {
    recipient: 'dsl',
    category: 'pictures-of-children',
    what: 'Took a picture through the fence while the children were in the garden, and then another one.',
    place: 'Garden',
    happenedAt: '2026-11-20T08:55:00.000Z',
    present: 'Two of the room staff',
    device: 'phone',
    done: 'Asked to put it away, which happened at once.',
    visitIds: [visitId],
    challengeId: null,
  });
  const [incident] = await porchlight.must('dsl', 'incidents.list', {});
  if (!incident) throw new Error('the report is not there');
  const { id: incidentId } = incident;
  await porchlight.must('dsl', 'incidents.open', { incidentId });
  const entries = [
    { kind: 'in-hand' },
    {
      kind: 'note',
      text: 'Spoke to the visitor in the office. The pictures were deleted in front of two of us.',
    },
    { kind: 'step', step: 'inform-parents', done: true, note: 'By telephone, all four families' },
    {
      kind: 'closed',
      outcome: 'Two pictures, both deleted; nothing was sent on.',
      debrief: 'With the room staff, in the afternoon.',
      lessons: 'From the path one sees into the garden.',
      changes: 'A screen on the fence.',
      asksForReview: true,
    },
  ] as const;
  for (const entry of entries) {
    porchlight.pass(1);
    await porchlight.must('dsl', 'incidents.add', { incidentId, entry });
  }
  porchlight.state.saveFile = join(folder, 'incident-file.pdf');
  await porchlight.must('dsl', 'incidents.saveFile', { incidentId });
  toPictures(folder, 'incident-file');
}

function lastPrinted({ state }: SetUpApp): Uint8Array {
  const pdf = state.printed.at(-1)?.pdf;
  if (!pdf) throw new Error('nothing was printed');
  return pdf;
}

function keep(folder: string, name: string, pdf: Uint8Array): void {
  writeFileSync(join(folder, `${name}.pdf`), pdf);
  toPicture(folder, name, 200);
}

function toPicture(folder: string, name: string, dotsPerInch: number): void {
  const file = join(folder, name);
  execFileSync('pdftoppm', ['-r', String(dotsPerInch), '-png', '-singlefile', `${file}.pdf`, file]);
}

/** Each page of a document. */
function toPictures(folder: string, name: string): void {
  const file = join(folder, name);
  execFileSync('pdftoppm', ['-r', '90', '-png', `${file}.pdf`, file]);
}
