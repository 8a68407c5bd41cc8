import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { publish } from './src/build/publish.ts';
import { serveSite } from './src/build/serve-site.ts';

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [react(), ...publish(), ...serveSite()],
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    // Most of a build is the drawing of pages and images, and meant to be.
    rolldownOptions: { checks: { bundlerTimings: false } },
    // What the page needs at once is one file on purpose, a third of this on the wire: see publish.ts.
    chunkSizeWarningLimit: 560,
  },
});
