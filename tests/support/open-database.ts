import { DatabaseError, openDatabase } from '../../electron/core/db/open.ts';

// For a process of its own: opens the database at the given path, and says how that went.
try {
  openDatabase(process.argv[2] ?? '').close();
  process.stdout.write('opened');
} catch (error) {
  process.stdout.write(error instanceof DatabaseError ? error.fault : String(error));
}
