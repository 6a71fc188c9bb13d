import { defineConfig } from 'vitest/config'
import { compileLexicon } from './pipelines/lexicon/compile.mjs'
import { skippedReporter } from './test/skipped-reporter.ts'

// A word list that was edited is read anew.
compileLexicon()

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    // CI gives each file a process of its own; a developer's machine loads the program once for many.
    isolate: process.env.REQUIS_REQUIRE_ALL === '1',
    reporters: ['default', skippedReporter()],
  },
})
