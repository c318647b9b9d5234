import { createApp } from '../../electron/core/app.ts';
import type { Db } from '../../electron/core/db/open.ts';
import { createServices } from '../../electron/core/services.ts';
import { hashPin } from '../../electron/core/staff/pin.ts';
import type { Audience, CallName, CallOutput, CallRequest } from '../../shared/contract.ts';
import type { CategoryPictogram, NewCategory } from '../../shared/domain/categories.ts';
import type { SetUpAnswers } from '../../shared/domain/settings.ts';
import type { SignInInput } from '../../shared/domain/visits.ts';
import type { ErrorCode, Result } from '../../shared/result.ts';
import { roles } from '../../shared/roles.ts';
import type { Role } from '../../shared/roles.ts';
import { createTestHost, openTestDatabase } from './test-host.ts';
import type { TestHost } from './test-host.ts';

/** The PIN of all staff of the tests. Hashed once a test file: a hash costs a fifth of a second. */
export const testPin = '518374';
const testPinHash = hashPin(testPin);

/** Who is on the staff of a set-up app, one for each role. Made up, as are all people of the tests. */
export const staffNames: Record<Role, string> = {
  reception: 'Rowan Ashby',
  office: 'Imogen Fairweather',
  dsl: 'Marek Zielony',
  head: 'Solveig Achterberg',
  admin: 'Adaeze Brightwell',
};

export const answers: SetUpAnswers = {
  site: { name: 'Larkfield Nursery', timeZone: 'Europe/London' },
  titles: {
    dsl: 'Designated safeguarding lead',
    deputy: 'Deputy safeguarding lead',
    head: 'Nursery manager',
  },
  safeguarding: { dslName: staffNames.dsl, deputyName: '' },
  admin: { name: staffNames.admin, pin: testPin },
  printer: { kind: 'system', name: 'Test', media: '62x100' },
};

/**
 * The core after its first run, with one staff member for each role. The database can be given, to put a second core
 * on it: that is what a restart looks like.
 */
export async function createSetUpApp(
  options: { printer?: SetUpAnswers['printer']; test?: TestHost; db?: Db } = {},
) {
  const test = options.test ?? createTestHost();
  const db = options.db ?? openTestDatabase();
  const services = createServices(db, test.host);
  if (!services.setUp.isFinished()) {
    const hash = await testPinHash;
    services.setUp.create({ ...answers, printer: options.printer ?? answers.printer }, hash, {
      sample: false,
    });
    for (const role of ['reception', 'office', 'head'] as const) {
      services.staff.add(services.site.get().id, { name: staffNames[role], role }, hash, 'system');
    }
    services.staff.setPinHash(idOf('dsl'), hash, 'system');
  }
  const app = createApp(db, test.host, services);

  function idOf(role: Role) {
    const person = services.staff.list().find((p) => p.name === staffNames[role]);
    if (!person) throw new Error(`no ${role} in the tests' staff`);
    return person.id;
  }

  /** A call as a window makes it. Each role has a window of its own, named after it. */
  async function call<N extends CallName>(
    window: 'door' | 'set-up' | Role,
    name: N,
    input: CallRequest<N>,
  ): Promise<Result<CallOutput<N>>> {
    const audience: Audience = window === 'door' ? 'kiosk' : window === 'set-up' ? 'set-up' : 'staff';
    return (await app.dispatch({ clientId: window, audience }, name, input)) as Result<CallOutput<N>>;
  }

  /** A call that must go well. Gives its value. */
  async function must<N extends CallName>(
    window: 'door' | 'set-up' | Role,
    name: N,
    input: CallRequest<N>,
  ): Promise<CallOutput<N>> {
    const result = await call(window, name, input);
    if (!result.ok) throw new Error(`${name} failed: ${JSON.stringify(result.error)}`);
    return result.value;
  }

  /** As after the right PIN, whose check takes a fifth of a second: what is about PINs calls `staff.unlock`. */
  async function unlock(role: Role): Promise<void> {
    services.sessions.unlock(role, idOf(role), services.sessions.lockCount(role));
  }

  function categoryOf(pictogram: CategoryPictogram) {
    const category = services.categories.list().find((c) => c.pictogram === pictogram);
    if (!category) throw new Error(`no category ${pictogram}`);
    return category;
  }
  const categoryId = (pictogram: CategoryPictogram) => categoryOf(pictogram).id;

  /** Changes a category as its page does. The admin must have unlocked. */
  async function changeCategory(pictogram: CategoryPictogram, change: Partial<NewCategory>) {
    const id = categoryId(pictogram);
    const category = services.categories.find(id);
    if (!category) throw new Error(`no category ${pictogram}`);
    const { id: _, active: __, ...rest } = category;
    await must('admin', 'categories.change', { categoryId: id, category: { ...rest, ...change } });
  }

  /** What the door's page sends when somebody signs in. */
  function signInInput(
    change: Partial<Omit<SignInInput, 'categoryId'>> & { category?: CategoryPictogram } = {},
  ): SignInInput {
    const { category = 'visitor', ...rest } = change;
    const { id, tier: asked } = categoryOf(category);
    const { versionId, tier, sha256, language } = services.policy.inForce('en', asked);
    return {
      requestId: crypto.randomUUID(),
      categoryId: id,
      name: 'Oduya Lindqvist',
      organisation: 'Penrose Heating',
      language: 'en',
      host: { text: 'Gwen Pritchard' },
      details: { purpose: '', vehicle: '', contact: '', leaving: '' },
      devices: [],
      photo: null,
      child: null,
      acknowledgement: { versionId, tier, sha256, language, signature: null, readBack: [] },
      expectedId: null,
      ...rest,
    };
  }

  return {
    ...test,
    db,
    app,
    services,
    idOf,
    categoryId,
    changeCategory,
    call,
    must,
    signInInput,
    signIn: (change: Parameters<typeof signInInput>[0] = {}) =>
      must('door', 'visits.signIn', signInInput(change)),
    /** A pass as the desk gives one. The reception must have unlocked. */
    issuePass: (visitId: string) => must('reception', 'passes.issue', { visitId }),
    unlock,
    unlockAll: () => Promise.all(roles.map(unlock)),
    /** The power went and came back: nothing is left but the database. */
    restart: () => createSetUpApp({ test, db }),
  };
}
export type SetUpApp = Awaited<ReturnType<typeof createSetUpApp>>;

/** The code of a call that must fail. */
export function codeOf(result: Result<unknown>): ErrorCode | 'ok' {
  return result.ok ? 'ok' : result.error.code;
}
