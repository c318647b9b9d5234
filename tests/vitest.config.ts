import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// The rings, each a project: see README.md in this folder.
const quick = (name: string) => ({
  extends: true as const,
  test: {
    name,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
  },
});

/** Two real apps at a time, each on a display of its own: much of a journey is waiting for a screen. */
const slow = (name: string, include: string[]) => ({
  extends: true as const,
  test: { name, include, maxWorkers: 2, testTimeout: 120_000, hookTimeout: 120_000 },
});

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [react()],
  test: {
    projects: [
      quick('core'),
      quick('db'),
      quick('contract'),
      quick('paper'),
      quick('ui'),
      quick('scripts'),
      slow('electron', ['tests/electron/**/*.test.ts']),
      slow('electron-long', ['tests/electron-long/**/*.test.ts']),
    ],
  },
});
