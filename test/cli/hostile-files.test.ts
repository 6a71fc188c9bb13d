import { execFileSync, spawnSync } from 'node:child_process'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dossierYaml, envOf, noteText, openWorkshop, requestYaml, root, type Said, type Workshop } from './program.ts'

let workshop: Workshop

beforeEach(() => {
  workshop = openWorkshop()
  workshop.write('dossier/dossier.yaml', dossierYaml)
  workshop.write('dossier/note.txt', noteText)
  workshop.write('request.yaml', requestYaml)
})

afterEach(() => workshop.remove())

/** One that hangs, or that fills the memory, is stopped and has no exit code. */
const bounded = (...argv: readonly string[]): Said => {
  const program = join(root, 'dist', 'cli', 'requis.js')
  const [cwd, env] = [workshop.folder, envOf(workshop)]
  const result = spawnSync(process.execPath, [program, ...argv], { cwd, encoding: 'utf8', env, timeout: 60_000 })
  return { code: result.status, out: result.stdout, err: result.stderr }
}

const run = (...more: readonly string[]): Said =>
  bounded(
    'run',
    'requisition',
    'dossier',
    '--request',
    'request.yaml',
    '--approve-as',
    'C. VASSEUR',
    '--out',
    'out',
    ...more,
  )

const hostile = ['a pipe that nobody writes to', 'a link to a device without end'] as const

const lay = (what: (typeof hostile)[number], name: string): void => {
  execFileSync('rm', ['-f', workshop.path(name)])
  if (what === hostile[0]) execFileSync('mkfifo', [workshop.path(name)])
  else symlinkSync('/dev/zero', workshop.path(name))
}

test.each(hostile)(
  '%s is refused as request, key and description, with a sentence',
  (what) => {
    lay(what, 'trap.yaml')
    for (const flag of ['--request', '--key']) {
      const said = run(flag, 'trap.yaml')
      expect([flag, said.code]).toEqual([flag, 2])
      expect(said.err).toContain('n’est pas un fichier ordinaire')
    }
    lay(what, 'dossier/dossier.yaml')
    const said = run()
    expect(said.code).toBe(2)
    expect(said.err).toContain('dossier.yaml n’est pas un fichier ordinaire')
  },
  300_000,
)

test('a piece whose name is no UTF-8 is read, a pipe among the pieces goes to quarantine', () => {
  writeFileSync(Buffer.from(workshop.path('dossier/D\xe9cision.txt'), 'latin1'), noteText)
  execFileSync('mkfifo', [workshop.path('dossier/tube.txt')])
  const said = run()
  expect(said.code).toBe(5)
  expect(said.err).toMatch(/n’est pas un fichier ordinaire[^\n]*Elle n’est pas exportée/)
  expect(said.out + said.err).toContain('1 en quarantaine')
}, 120_000)
