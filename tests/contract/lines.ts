import { z } from 'zod';
import type { Caller } from '../../electron/core/dispatch.ts';
import type { Audience, CallName } from '../../shared/contract.ts';
import { contract } from '../../shared/contract.ts';
import { errorCodes } from '../../shared/result.ts';
import type { Permission, Role } from '../../shared/roles.ts';
import { roleMay, roles } from '../../shared/roles.ts';
import type { SetUpApp } from '../support/set-up-app.ts';
import { createSetUpApp } from '../support/set-up-app.ts';
import type { ExampleInputs } from './example-inputs.ts';
import { exampleInputs } from './example-inputs.ts';

/** A line of the contract as the loops need it. */
export interface Line {
  name: CallName;
  audience: Audience;
  needs: Permission | undefined;
}

export const lines: readonly Line[] = (Object.keys(contract) as CallName[]).map((name) => {
  const line = contract[name];
  const needs = 'needs' in line ? line.needs : undefined;
  const [audience] = line.audience;
  return { name, audience, needs };
});

/** Roles that have a permission. A line that needs none is tried as reception. */
export function rolesWith(needs: Permission | undefined): readonly Role[] {
  return needs === undefined ? ['reception'] : roles.filter((role) => roleMay(role, needs));
}

export interface Stage {
  porchlight: SetUpApp;
  inputs: ExampleInputs;
  /** The window from which a line may be called: its audience, and unlocked by somebody who may. */
  rightCaller(line: Line): Caller;
}

/** A set-up core with something in it, and a staff view unlocked in each role. */
export async function setStage(): Promise<Stage> {
  const porchlight = await createSetUpApp();
  await porchlight.unlockAll();
  const inputs = await exampleInputs(porchlight);
  await porchlight.app.tick(); // the badge is printed: nothing changes by itself any more
  return {
    porchlight,
    inputs,
    rightCaller: ({ audience, needs }) => ({ clientId: rolesWith(needs)[0] ?? '', audience }),
  };
}

/** What every call must answer with, whatever it was given. */
export const AnyResult = z.union([
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({
    ok: z.literal(false),
    error: z.strictObject({
      code: z.enum(errorCodes),
      message: z.string().max(200),
      fields: z.record(z.string().max(100), z.string().regex(/^[a-z-]+$/)).optional(),
      retryAfterSeconds: z.int().nonnegative().optional(),
    }),
  }),
]);
