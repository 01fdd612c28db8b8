import preact from '@preact/preset-vite'
import { defineConfig, type Plugin } from 'vite'

/** Letters carry their styles inline, and a frame made from a string inherits this policy: hence 'unsafe-inline' there. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: https:",
  "font-src 'self' https:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** The built page carries its policy with it, whoever serves it. Left out while developing: hot reload needs inline scripts. */
const contentSecurityPolicy = (): Plugin => ({
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
  ],
})

const api = process.env.AMENDS_API ?? 'http://127.0.0.1:8787'

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [preact(), contentSecurityPolicy()],
  build: { outDir: '../dist/console', emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  server: { host: '127.0.0.1', proxy: { '/console/api': api, '/mailbox': api, '/local': api } },
})
