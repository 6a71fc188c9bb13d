import { defineConfig } from 'vitest/config'
import { skippedReporter } from './test/skipped-reporter.ts'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    reporters: ['default', skippedReporter()],
  },
})
