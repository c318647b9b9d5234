import type { Db } from './db/open.ts';
import type { CoreServices } from './core-services.ts';
import { createCoreServices } from './core-services.ts';
import { hearEvents } from './hear-events.ts';
import type { Host } from './ports.ts';
import { createLogServices } from './log/log-services.ts';
import { createRollCallServices } from './roll-call/roll-call-services.ts';
import { createRetentionServices } from './retention/retention-services.ts';
import { createRequestServices } from './requests/request-services.ts';
import { createExportServices } from './exports/export-services.ts';
import { createMailServices } from './mail/mail-services.ts';
import { createInsightServices } from './insight/insight-services.ts';
import { createNoticeServices } from './notice/notice-services.ts';

/** What the domains of the office are made of. */
export type OfficeDeps = CoreServices & Pick<ReturnType<typeof hearEvents>, 'heard'>;

/** All that handlers need: the door and its safeguarding, and the office around them. */
export function createServices(db: Db, hostOfWindows: Host) {
  const { host, heard } = hearEvents(hostOfWindows);
  const core = { ...createCoreServices(db, host), heard };
  const retention = createRetentionServices(core);
  const log = createLogServices(core);
  const rollCall = createRollCallServices(core);
  return {
    ...core,
    ...log,
    ...rollCall,
    ...retention,
    ...createRequestServices({ ...core, ...retention, ...log, ...rollCall }),
    ...createExportServices(core),
    ...createMailServices(core),
    ...createInsightServices(core),
    ...createNoticeServices(core),
  };
}
export type Services = ReturnType<typeof createServices>;
