import type { z } from 'zod';
import type { Audience, CallInput, CallName } from '../../shared/contract.ts';
import { contract, isCallName } from '../../shared/contract.ts';
import type { StaffId } from '../../shared/domain/ids.ts';
import type { CallError, Result } from '../../shared/result.ts';
import type { Permission } from '../../shared/roles.ts';
import { roleMay } from '../../shared/roles.ts';
import { AppError } from './errors.ts';
import type { Log } from './ports.ts';
import type { Services } from './services.ts';
import type { Sessions, UnlockedStaff } from './staff/sessions.ts';
import { wrongFields } from './wrong-fields.ts';

/** Who asks, as the carrier of the call knows it: which window, and what kind of window that is. */
export interface Caller {
  clientId: string;
  audience: Audience;
}

/** Lines that need a permission give their handler the staff member who has it. */
type HandlerCaller<N extends CallName> = (typeof contract)[N] extends { needs: Permission }
  ? Caller & { staff: UnlockedStaff }
  : Caller;

type MaybePromise<T> = T | Promise<T>;

/** One handler per line of the contract: a missing or surplus one does not compile. */
export type Handlers = {
  [N in CallName]: (
    input: CallInput<N>,
    caller: HandlerCaller<N>,
  ) => MaybePromise<z.input<(typeof contract)[N]['output']>>;
};

/** The handlers of some lines, such as those of one domain. */
export type HandlersOf<N extends CallName> = Pick<Handlers, N>;
/** The names of the lines of some domains: `alerts` has `alerts.list`, `alerts.add` … */
export type LinesOf<D extends string> = Extract<CallName, `${D}.${string}`>;

/** What handlers are made of. */
export interface HandlerDeps extends Services {
  /** Asked once a dialog is answered: whether the same person still has the window unlocked. */
  isStillUnlocked: (clientId: string, staff: { staffId: StaffId }) => () => boolean;
}

export type Dispatch = (caller: Caller, name: unknown, input: unknown) => Promise<Result<unknown>>;

/**
 * The gate that every call passes, whatever carried it:
 * known name → audience → permission → parsed input → handler → Result. It never throws.
 */
export function createDispatch(handlers: Handlers, sessions: Sessions, log: Log): Dispatch {
  // zod compiles a shape when it first parses by it, which takes ten times as long as parsing: what is called once, as at
  // the start, does without.
  const called = new Set<CallName>();
  return async (caller, name, input) => {
    try {
      if (!isCallName(name)) throw new AppError('unknown-call');
      const parsing = { jitless: !called.has(name) };
      called.add(name);
      const line = contract[name];
      if (!(line.audience as readonly Audience[]).includes(caller.audience)) {
        throw new AppError('wrong-audience');
      }
      const staff = 'needs' in line ? requirePermission(sessions, caller, line.needs) : undefined;
      const parsed = line.input.safeParse(input, parsing);
      if (!parsed.success) throw new AppError('invalid-input', { fields: wrongFields(parsed.error) });
      // The type of each handler was checked against its line above; here they are all alike.
      const handle = handlers[name] as (input: unknown, caller: unknown) => unknown;
      const output = await handle(parsed.data, staff ? { ...caller, staff } : caller);
      return { ok: true, value: line.output.parse(output, parsing) };
    } catch (error) {
      return { ok: false, error: toCallError(error, name, log) };
    }
  };
}

function requirePermission(sessions: Sessions, caller: Caller, permission: Permission): UnlockedStaff {
  const staff = sessions.current(caller.clientId);
  if (!staff) throw new AppError('locked');
  if (!roleMay(staff.role, permission)) throw new AppError('not-permitted');
  return staff;
}

function toCallError(error: unknown, name: unknown, log: Log): CallError {
  if (error instanceof AppError) return error.toCallError();
  const sqliteCode = error instanceof Error && 'code' in error ? String(error.code) : '';
  // The message of an unexpected error may quote what a person typed: only its kind goes into the log.
  log.error('call failed', {
    call: isCallName(name) ? name : 'unknown',
    kind: error instanceof Error ? error.name : typeof error,
    code: sqliteCode,
  });
  if (sqliteCode.startsWith('SQLITE_FULL')) return new AppError('disk-full').toCallError();
  return new AppError('internal').toCallError();
}
