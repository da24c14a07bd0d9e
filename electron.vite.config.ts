import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

// Main must run on the oldest runtime it is tested on (Node 20.18) and the renderer on Chromium 130.
export default defineConfig({
  main: {
    plugins: [fflateBesideShims()],
    build: {
      target: 'node20.18',
      // Everything but the native module is bundled: fewer files to open at start, a smaller package.
      externalizeDeps: { exclude: ['kysely', 'zod', 'docx', 'read-excel-file', 'write-excel-file'] },
      rollupOptions: { input: { main: 'src/main/main.ts' } },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: 'src/main/preload.ts' },
        // A sandboxed preload must be one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    build: {
      target: 'chrome130',
      // Half the text to read and compile before the first screen.
      minify: true,
      rollupOptions: { input: resolve(import.meta.dirname, 'src/renderer/index.html') },
    },
    plugins: [react()],
  },
})

/**
 * fflate's module declares a `require` of its own, and electron-vite declares one in every chunk that seems to
 * need it: in a chunk loaded later the two meet, and it can't be compiled.
 */
function fflateBesideShims(): Plugin {
  return {
    name: 'fflate-beside-shims',
    transform: {
      filter: { id: /fflate\/esm\/index\.mjs$/ },
      handler: (code) =>
        code
          .replace('var require =', 'var nodeRequire =')
          .replace("(_a = require('worker_threads')", "(_a = nodeRequire('worker_threads')"),
    },
  }
}
