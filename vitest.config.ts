import { defineConfig } from 'vitest/config'
import { compileLexicon } from './pipelines/lexicon/compile.mjs'
import { skippedReporter } from './test/skipped-reporter.ts'

// A word list that was edited is read anew.
compileLexicon()

/** `fetch`, sockets, the console, the clock, modules, a driver that keeps what it read: these change for a whole process. */
const alone = [
  'test/unit/pipeline/local-model.test.ts',
  'test/unit/cli/output.test.ts',
  'test/unit/detect/scout.test.ts',
  'test/unit/read/tiff-shape.test.ts',
  'test/unit/seal/pkcs11.test.ts',
  'test/property/swap.test.ts',
]

export default defineConfig({
  test: {
    // A reader that takes what is thrown for a broken file hides no mistake of ours from a test (src/read/entry/own-error.ts).
    env: { REQUIS_RETHROW: '1' },
    testTimeout: 120_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    // The program is loaded once for many files, but where a test puts something in the place of a global or of a module.
    projects: [
      { extends: true, test: { name: 'many', include: ['test/**/*.test.ts'], exclude: alone, isolate: false } },
      { extends: true, test: { name: 'alone', include: alone, isolate: true } },
    ],
    reporters: ['default', skippedReporter()],
  },
})
