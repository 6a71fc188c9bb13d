import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesBelow, layDossier, openWorkshop, root } from './program.ts'

// The settings of a machine lie in the system's own folder, or beside the program: here, beside a copy of it.

const workshop = openWorkshop()
const { path, write } = workshop
const tree = path('program')

beforeAll(() => {
  for (const name of ['package.json', 'dist', 'pipelines', 'fixtures/demo'])
    cpSync(join(root, name), join(tree, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'))
  chmodSync(tree, 0o755)
  layDossier(workshop)
})
afterAll(workshop.remove)

const setting = (text: string): void => {
  chmodSync(write('program/machine.yaml', text), 0o644)
}

const run = (...argv: readonly string[]) => {
  const { REQUIS_LANG: _, ...rest } = process.env
  // No program of others is asked for its version: `doctor` takes seconds for it.
  const env = { ...rest, PATH: '', XDG_CONFIG_HOME: path('config'), LANG: 'fr_FR.UTF-8', LC_ALL: '' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(tree, 'dist', 'cli', 'requis.js'), ...argv], {
    ...{ cwd: workshop.folder, encoding: 'utf8' as const, env, maxBuffer: 1e9 },
  })
  return { code: status, out: stdout, err: stderr }
}

const propose = (...more: readonly string[]) =>
  run('propose', 'dossier', '--request', 'request.yaml', '--draft', 'draft', ...more)

describe('a file that is not understood', () => {
  test('a key of a later version stops every command, and doctor says it in its page', () => {
    setting('deputies: 2\n')
    const made = run('keygen', '--out', 'k.pem')
    expect(made.code).toBe(2)
    expect(made.err).toMatch(/machine\.yaml.*deputies/)
    expect(filesBelow(workshop.folder)).not.toContain('k.pem')
    const doctor = run('doctor')
    expect(doctor.code).toBe(2)
    expect(doctor.out).toMatch(/✗ Réglages de la machine.*deputies/)
  }, 60_000)

  test.skipIf(process.platform === 'win32')('one that others may write stops every command', () => {
    setting('language: fr\n')
    chmodSync(join(tree, 'machine.yaml'), 0o666)
    const made = run('keygen', '--out', 'k.pem')
    expect([made.code, made.err]).toEqual([2, expect.stringContaining('d’autres que l’administrateur')])
  })
})

describe('what the administrator set', () => {
  beforeAll(() => {
    const own = readFileSync(join(root, 'pipelines/association.yaml'), 'utf8').replace(
      /^version: .*$/m,
      "version: '2026-12.7'",
    )
    chmodSync(write('program/position.yaml', own), 0o644)
    write('own/position.yaml', own)
    write('own/mine.yaml', 'name: mine\npolicy: requisition\nassociation: ./position.yaml\n')
    const journal = JSON.stringify(path('kept/{account}.jsonl'))
    setting(`association: position.yaml\njournal: ${journal}\nlanguage: fr\ndrafts: encrypted\n`)
  })

  test.each([
    ['a journal elsewhere', ['--journal', 'mine.jsonl'], '--journal'],
    ['another position of the association', ['--pipeline', 'own/mine.yaml'], 'position de l’association'],
    ['a draft in the clear', ['--no-input'], 'chiffr'],
  ])('%s is refused before anything is done', (_, more, said) => {
    const refused = propose(...more)
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining(said)])
    expect(filesBelow(workshop.folder).filter((name) => /^draft|mine\.jsonl|^kept/.test(name))).toEqual([])
  })

  test('the draft is made under the position of the machine, and its act goes to the journal of the machine', () => {
    write('phrase', 'sept tasses de thé noir\n')
    expect(propose('--passphrase-file', 'phrase')).toMatchObject({ code: 0 })
    expect(filesBelow(path('kept')).filter((name) => name.endsWith('.jsonl'))).toHaveLength(1)
    expect(filesBelow(path('kept')).map((name) => readFileSync(path(`kept/${name}`), 'utf8'))).toEqual([
      expect.stringContaining('2026-12.7'),
    ])
    expect(filesBelow(workshop.folder)).not.toContain('config/requis/journal.jsonl')
    expect(run('journal', 'verify').code).toBe(0)
  }, 60_000)

  test('doctor says which file, what it sets and what it forbids', () => {
    const said = run('doctor').out
    for (const words of ['machine.yaml', '--journal n’en accepte pas d’autre', 'chiffrés par une phrase'])
      expect(said).toContain(words)
  }, 60_000)
})
