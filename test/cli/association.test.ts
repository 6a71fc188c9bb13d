import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pdfText } from '../unit/write/press.ts'
import { dossierYaml, noteText, openWorkshop, requestYaml, requis, root, type Workshop } from './program.ts'

let workshop: Workshop

beforeAll(() => {
  workshop = openWorkshop()
  workshop.write('dossier/dossier.yaml', dossierYaml)
  workshop.write('dossier/note.txt', noteText)
  workshop.write('request.yaml', requestYaml)
  workshop.write('mine.yaml', 'name: mine\npolicy: ./rules.yaml\n')
})

afterAll(() => workshop.remove())

const rules = readFileSync(join(root, 'fixtures/policies/whole.yaml'), 'utf8')

const run = (policy: string, draft = 'draft') => {
  workshop.write('rules.yaml', policy)
  return requis(
    workshop,
    ...['propose', 'dossier', '--request', 'request.yaml', '--pipeline', './mine.yaml', '--draft', draft, '--json'],
  )
}

test('a service’s policy that drops a gate of the association is refused before anything is read', () => {
  const { code, err, out } = run(rules.replace('gates: [MED-56-3, ', 'gates: ['))
  expect(code).toBe(2)
  expect(`${err}${out}`).toContain('policy.looser')
})

test('a stricter one is used, and what it decided under is on record', () => {
  const { code } = run(rules.replace('scope: request', 'scope: request\ndisputed: secret'))
  expect(code).toBe(0)
  const draft: unknown = JSON.parse(readFileSync(workshop.path('draft/draft.json'), 'utf8'))
  expect(draft).toMatchObject({ versions: { policy: 'requisition (own rules) + association 2026-11' } })
})

test('so is one on our base, and a slip in what it extends or names is said with its file, its key and what is accepted', () => {
  const onBase =
    'extends: base\nkind: requisition\nrules: [target-name, third-person]\notherwise: { outcome: withhold, ground: HORS-OBJ }\n'
  expect(run(onBase, 'on-base').code).toBe(0)
  const slips = [
    [onBase.replace('base', 'bsae'), 'extends', 'base'],
    [onBase.replace('target-name', 'target-nmae'), 'rules.0', 'target-name'],
  ] as const
  for (const [policy, key, accepted] of slips) {
    const { code, err } = run(policy, 'slip')
    expect(code).toBe(2)
    expect(err).toMatch(new RegExp(`rules\\.yaml.*« ${key} ».*${accepted}`))
  }
})

test('a letter head that an example still fills stops the export, with the file and the keys; filled in, it is printed', async () => {
  const shipped = readFileSync(join(root, 'pipelines/association.yaml'), 'utf8')
  const withEmail = (email: string): string => shipped.replace('  email: null', `  email: ${email}`)
  workshop.write('theirs.yaml', 'name: requisition\npolicy: requisition\nassociation: ./ours.yaml\n')
  const exported = (email: string, out: string) => {
    workshop.write('ours.yaml', withEmail(email))
    return requis(
      workshop,
      ...['run', './theirs.yaml', 'dossier', '--request', 'request.yaml', '--approve-as', 'Claire VASSEUR'],
      ...['--out', out, '--date', '2026-11-26'],
    )
  }
  const stopped = exported('direction@association.example', 'stopped')
  expect(stopped.code).toBe(1)
  expect(stopped.err).toMatch(/pipelines\/association\.yaml.*contact\.email/)
  expect(existsSync(workshop.path('stopped'))).toBe(false)
  const filled = exported('direction@relais-de-brecy.fr', 'filled')
  expect(filled.code).toBe(0)
  expect(filled.err).toContain('contact.post')
  const letter = await pdfText(new Uint8Array(readFileSync(workshop.path('filled/PV-2026-004512/data/letter.pdf'))))
  expect(letter.join(' ')).toContain('direction@relais-de-brecy.fr')
}, 120_000)

test('as it is shipped, nothing of an example is printed, and the director is told what to fill in', async () => {
  const said = requis(
    workshop,
    ...['run', 'requisition', 'dossier', '--request', 'request.yaml', '--approve-as', 'Claire VASSEUR'],
    ...['--out', 'shipped', '--date', '2026-11-26'],
  )
  expect(said.code).toBe(0)
  expect(said.err).toContain('L’en-tête de la lettre est incomplet')
  const letter = await pdfText(new Uint8Array(readFileSync(workshop.path('shipped/PV-2026-004512/data/letter.pdf'))))
  expect(letter.join(' ')).not.toMatch(/example|exemple|compléter|valid[ée]|modèle/)
}, 120_000)
