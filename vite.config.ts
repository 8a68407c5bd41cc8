import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { publish } from './src/build/publish.ts';
import { publishLicenses } from './src/build/publish-licenses.ts';

// Published as files, or bundled by a build of their own.
const alsoPublished = ['@fontsource-variable/libre-franklin', '@fontsource-variable/source-serif-4', 'preact'];

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [react(), ...publish(), publishLicenses(alsoPublished)],
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
  },
});
