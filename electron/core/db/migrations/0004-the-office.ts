import type { Migration } from '../migrate.ts';
import { exportsSql } from './0004-the-office/exports.ts';
import { logSql } from './0004-the-office/log.ts';
import { peopleSql } from './0004-the-office/people.ts';
import { requestsSql } from './0004-the-office/requests.ts';
import { retentionSql } from './0004-the-office/retention.ts';
import { rollCallSql } from './0004-the-office/roll-call.ts';

/** The log to search, roll calls, retention, requests, mail: a file a domain. */
export const migration0004: Migration = {
  version: 4,
  sql: [logSql, exportsSql, rollCallSql, retentionSql, requestsSql, peopleSql].join('\n'),
};
