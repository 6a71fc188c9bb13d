import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { compileLexicon } from './pipelines/lexicon/compile.mjs'
import { skippedReporter } from './test/skipped-reporter.ts'

// A word list that was edited is read anew.
await compileLexicon()

/**
 * Tests that put something in the place of `fetch`, sockets, the console, the clock, modules, or that load the driver of a
 * card, which keeps what it read: these change for a whole process. Told by what they call, wherever they stand.
 */
const changesProcess = /\bvi\.(?:spyOn|stub\w+|mock|doMock|useFakeTimers|resetModules)\(|\bwithPkcs11\(/

const alone = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `test/${name.replaceAll('\\', '/')}`)
  .filter((file) => changesProcess.test(readFileSync(file, 'utf8')))

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // A reader that takes what is thrown for a broken file hides no mistake of ours from a test (src/read/entry/own-error.ts).
    env: { REQUIS_RETHROW: '1' },
    setupFiles: ['test/remove-folders.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    // Megabytes of what was just made: the engine sweeps four times less often than with its own 16. Measured by hand.
    execArgv: ['--max-semi-space-size=64'],
    // The program is loaded once for many files, but where a test puts something in the place of a global or of a module.
    projects: [
      { extends: true, test: { name: 'many', include: ['test/**/*.test.ts'], exclude: alone, isolate: false } },
      { extends: true, test: { name: 'alone', include: alone, isolate: true } },
    ],
    reporters: ['default', skippedReporter()],
  },
})
