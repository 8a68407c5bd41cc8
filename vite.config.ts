import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { publish } from './src/build/publish.ts';

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [react(), publish()],
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
  },
});
