import type { Reporter, TestModule } from 'vitest/node'

/** Says in the last lines what was skipped and how to get it; with REQUIS_REQUIRE_ALL=1 a skip is a failure. */
export const skippedReporter = (): Reporter => ({
  onTestRunEnd: (modules: readonly TestModule[]) => {
    const skipped = modules.flatMap((module) => [...module.children.allTests('skipped')].map((test) => test.fullName))
    if (skipped.length === 0) return
    process.stderr.write(`\n${skipped.length} test(s) skipped, a tool is missing on this machine:\n`)
    for (const name of skipped) process.stderr.write(`  - ${name}\n`)
    process.stderr.write(
      'To run them: apt-get install openssl poppler-utils qpdf coreutils libreoffice-writer softhsm2 opensc gnutls-bin chromium postgresql\n',
    )
    process.stderr.write('pip install "moto[server]"\n')
    process.stderr.write('and, for a local model, the line of docs/local-model.md\n')
    if (process.env.REQUIS_REQUIRE_ALL === '1') process.exitCode = 1
  },
})
