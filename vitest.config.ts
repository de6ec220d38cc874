import { defineConfig } from 'vitest/config'
import { glossary } from './src/compile/plugin.node.ts'

const plugins = [glossary(import.meta.dirname)]

// The environment is in the folder's name: unit tests are pure and run in Node,
// browser tests drive the production build in Chromium and Firefox.
export default defineConfig({
  test: {
    projects: [
      { plugins, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
      {
        plugins,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/setup.ts',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
