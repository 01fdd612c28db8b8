import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'

const api = process.env.AMENDS_API ?? 'http://127.0.0.1:8787'

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [preact()],
  build: { outDir: '../dist/console', emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  server: { host: '127.0.0.1', proxy: { '/console/api': api, '/mailbox': api, '/local': api } },
})
