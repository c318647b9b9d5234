import type { OfficeDeps } from '../services.ts';
import { createNoticeService } from './notice-service.ts';

/** The privacy notice, and the sheet of what this installation stores. */
export function createNoticeServices(core: OfficeDeps) {
  return { notice: createNoticeService(core) };
}
