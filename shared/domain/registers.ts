import { z } from 'zod';
import { SiteDay } from '../time.ts';
import { DeviceKind } from './devices.ts';
import { RegisterEntryId } from './ids.ts';
import { OptionalText, RequiredText } from './text.ts';

/** `nominated-phone`: one that may be used when the setting's own fail. `setting-device`: one of the setting's own. */
export const registers = ['nominated-phone', 'setting-device'] as const;
export const Register = z.enum(registers);
export type Register = z.infer<typeof Register>;

export const NewRegisterEntry = z.strictObject({
  register: Register,
  /** Such as "Office phone" or "Tablet 3". */
  name: RequiredText(100),
  kind: DeviceKind,
  passcodeSet: z.boolean(),
  /** Who has it. */
  holder: OptionalText(200),
  /** When somebody last looked at it; null if nobody has yet. */
  lastCheckedOn: SiteDay.nullable(),
  note: OptionalText(300),
});
export type NewRegisterEntry = z.infer<typeof NewRegisterEntry>;

export const RegisterEntry = NewRegisterEntry.extend({ id: RegisterEntryId });
export type RegisterEntry = z.infer<typeof RegisterEntry>;
