import { defineConfig } from 'wxt'
import { glossary } from './src/compile/plugin.node.ts'
import { manifest, withPageScript } from './src/ext/manifest.ts'

export default defineConfig({
  // Imports are written out, so the import table can be read and tested.
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: 'src/locales' },
  manifestVersion: 3,
  outDirTemplate: '{{browser}}',
  targetBrowsers: ['chrome', 'firefox'],
  manifest,
  hooks: {
    'build:manifestGenerated': (wxt, generated) => withPageScript(wxt.config.browser, generated),
  },
  vite: () => ({
    plugins: [glossary(import.meta.dirname)],
    // The polyfill would fetch; these browsers need none.
    build: { target: ['chrome128', 'firefox146'], modulePreload: { polyfill: false } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
})
