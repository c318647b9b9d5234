import { sampleStaff } from '../../../shared/domain/sample.ts';
import { siteDay, startOfSiteDay, toInstant } from '../../../shared/time.ts';
import type { StaffId } from '../../../shared/domain/ids.ts';
import type { Db } from '../db/open.ts';
import { AppError } from '../errors.ts';
import { createServices } from '../services.ts';
import type { Host } from '../ports.ts';
import { hashPin } from '../staff/pin.ts';
import type { SampleChallenge } from './sample-data.ts';
import {
  sampleAnswers,
  sampleChallenges,
  sampleHosts,
  sampleOnSite,
  sampleRequestId,
  sampleVisitors,
} from './sample-data.ts';

const days = 28;
const minute = 60_000;

/**
 * Fills an empty database with a made-up setting: its people, four weeks of visits, and some who are here now. It goes
 * the way that real visits go, through the same services, with a clock that runs through the four weeks.
 */
export async function fillWithSampleData(db: Db, host: Host): Promise<void> {
  const end = host.now().getTime();
  let time = end - days * 24 * 60 * minute;
  const services = createServices(db, { ...host, now: () => new Date(time), emit: () => {} });
  if (services.setUp.isFinished()) throw new AppError('already-set-up');
  const pins = new Map(
    await Promise.all(sampleStaff.map(async (p) => [p.name, await hashPin(p.pin)] as const)),
  );
  const adminPin = pins.get(sampleAnswers.admin.name) ?? (await hashPin(sampleAnswers.admin.pin));

  // One transaction for the lot: the site and four weeks of visits are written at once, or none.
  db.transaction(() => {
    services.setUp.create(sampleAnswers, adminPin, { sample: true });
    const { id: siteId, timeZone } = services.site.get();
    services.settings.change({ assemblyPoint: 'Oak tree, front lawn' }, 'system');
    for (const name of sampleHosts) services.staff.add(siteId, { name, role: null }, null, 'system');
    for (const { name, role } of sampleStaff) {
      const pin = pins.get(name);
      const known = services.staff.list().find((person) => person.name === name);
      if (!known) services.staff.add(siteId, { name, role }, pin ?? null, 'system');
      else if (pin && !known.hasPin) services.staff.setPinHash(known.id, pin, 'system');
    }

    let request = 0;
    for (let day = days; day >= 1; day--) {
      const midnight = Date.parse(
        startOfSiteDay(siteDay(toInstant(new Date(end - day * 24 * 60 * minute)), timeZone), timeZone),
      );
      if (isWeekend(midnight)) continue;
      const todays = sampleVisitors.filter((_, index) => (index + day) % 2 === 0);
      todays.forEach((visitor, index) => {
        time = midnight + (8 * 60 + 20 + index * 47 + day) * minute;
        const visitId = signIn(visitor, request++);
        const seen = index === 1 ? sampleChallenges.get(day) : undefined;
        if (seen) challenge(visitId, seen);
        time += (25 + index * 20) * minute;
        services.visits.signOutFor(visitId, staffId('Rowan Ashby'));
      });
    }
    // Today's, long enough ago that some have stayed past their time.
    sampleOnSite.forEach((index, position) => {
      const visitor = sampleVisitors[index];
      time = end - (95 - position * 17) * minute;
      if (visitor) signIn(visitor, request++);
    });
  }).immediate();

  function staffId(name: string): StaffId {
    const person = services.staff.list().find((p) => p.name === name);
    if (!person) throw new Error('the sample setting lacks a person');
    return person.id;
  }

  function signIn(visitor: (typeof sampleVisitors)[number], request: number) {
    const category = services.categories.list().find((c) => c.pictogram === visitor.category);
    if (!category) throw new Error('the sample setting lacks a category');
    const policy = services.policy.inForce('en', category.tier);
    return services.signIn.signIn({
      requestId: sampleRequestId(request),
      categoryId: category.id,
      name: visitor.name,
      organisation: visitor.organisation ?? '',
      language: 'en',
      host: visitor.host === '' ? { text: '' } : { staffId: staffId(visitor.host) },
      details: { purpose: '', vehicle: '', contact: '', leaving: '' },
      devices: [...visitor.devices],
      photo: null,
      child: null,
      acknowledgement: {
        versionId: policy.versionId,
        tier: policy.tier,
        language: policy.language,
        sha256: policy.sha256,
        signature: null,
        readBack: [],
      },
      expectedId: null,
    }).visitId;
  }

  function challenge(visitId: ReturnType<typeof signIn>, seen: SampleChallenge): void {
    time += 6 * minute;
    const id = services.challenges.record({ ...seen, visitId }, staffId('Rowan Ashby'));
    // Days ago: the call about it has been answered since.
    if (seen.outcomes.includes('inform-dsl')) services.help.answeredFor(id, staffId('Marek Zielony'));
  }
}

function isWeekend(time: number): boolean {
  return [0, 6].includes(new Date(time + 12 * 60 * minute).getUTCDay());
}
