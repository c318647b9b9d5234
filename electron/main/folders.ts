import { join } from 'node:path';
import { app } from 'electron';

/** Where the built pages lie. */
export const pagesFolder = () => join(app.getAppPath(), 'out', 'renderer');

export const preloadFile = () => join(app.getAppPath(), 'out', 'preload', 'preload.cjs');

/** A font of `resources/fonts`; a packaged app carries that folder in its archive. */
export const fontFile = (name: string) => join(app.getAppPath(), 'resources', 'fonts', name);

/** The site's records. One file, in the data folder that `--user-data-dir` chooses. */
export const databaseFile = () => join(app.getPath('userData'), 'porchlight.db');

/** How often Porchlight started itself again lately, for the next start to know. */
export const freshStartsFile = () => join(app.getPath('userData'), 'fresh-starts.json');

/** Copies of the fire list, for the day the power is off. */
export const listsFolder = () => join(app.getPath('userData'), 'fire-lists');
