import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const page = (name: string) => path(`../renderer/${name}/index.html`);

export default defineConfig({
  main: {
    build: {
      outDir: path('../out/main'),
      // One file starts faster than a tree of small modules; what is native or loaded late stays outside.
      externalizeDeps: {
        exclude: ['zod', 'i18next', 'uuid', 'any-ascii', 'csv-parse', 'qrcode-generator'],
      },
      rollupOptions: { input: path('main/entry.ts'), output: { format: 'es', entryFileNames: 'main.js' } },
    },
  },
  preload: {
    build: {
      outDir: path('../out/preload'),
      // A sandboxed preload is CommonJS.
      rollupOptions: {
        input: path('preload/preload.ts'),
        output: { format: 'cjs', entryFileNames: 'preload.cjs' },
      },
    },
  },
  renderer: {
    root: path('../renderer'),
    base: '/',
    plugins: [react()],
    // The fonts of paper serve the screen too.
    publicDir: false,
    build: {
      outDir: path('../out/renderer'),
      assetsInlineLimit: 0,
      minify: true,
      rollupOptions: {
        input: { kiosk: page('kiosk'), staff: page('staff'), 'set-up': page('set-up'), fault: page('fault') },
      },
    },
  },
});
