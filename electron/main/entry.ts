import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { app } from 'electron';

// What V8 made of the program's script at the last start is kept beside the records, and not made again: the sign waits
// for it. Where it can't be kept, nothing else changes.
enableCompileCache(join(app.getPath('userData'), 'script-cache'));
await import('./main.ts');
