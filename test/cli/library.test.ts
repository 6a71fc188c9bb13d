import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle, exampleIn } from '../../bin/pack/check/example.mjs'
import { dossierYaml, noteText, openWorkshop, requestYaml, root, type Workshop } from './program.ts'

// The library as another program has it: the examples of docs/library.md, in a project of its own, with the built package of which the
// command line was removed.

let workshop: Workshop

beforeAll(() => {
  workshop = openWorkshop()
  workshop.write('dossier/dossier.yaml', dossierYaml)
  workshop.write('dossier/note.txt', noteText)
  workshop.write('request.yaml', requestYaml)
  const installed = workshop.path('node_modules/requis')
  mkdirSync(installed, { recursive: true })
  for (const name of ['package.json', 'dist', 'pipelines'])
    cpSync(join(root, name), join(installed, name), { recursive: true })
  rmSync(join(installed, 'dist', 'cli'), { recursive: true })
  // What npm installs beside it.
  symlinkSync(join(root, 'node_modules'), join(installed, 'node_modules'))
  for (const name of ['fhir-in-container-out', 'answered', 'trouble'])
    writeFileSync(workshop.path(`${name}.mjs`), exampleIn(root, name))
})

afterAll(() => workshop.remove())

const running = (code: string) => {
  writeFileSync(workshop.path('run.mjs'), code)
  const env = { ...process.env, XDG_CONFIG_HOME: workshop.path('config') }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['run.mjs'], {
    cwd: workshop.folder,
    env,
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return JSON.parse(stdout)
}

test('a FHIR bundle in memory becomes a signed container that verify accepts, and nothing is written', () => {
  const said = running(`
    import { readFileSync } from 'node:fs'
    import { answer } from './fhir-in-container-out.mjs'
    const { container, verdict } = await answer(${JSON.stringify(bundle)}, readFileSync('request.yaml', 'utf8'), 'Claire Vasseur')
    console.log(JSON.stringify({ verdict: verdict.verdict, size: container.length, head: container.subarray(0, 2).toString(),
      leaks: ['ZANGRANDI', '06 39 98 12 34', 'diab'].filter((word) => container.includes(word)) }))`)
  expect(said).toMatchObject({ verdict: 'accepted-with-warnings', head: 'PK', leaks: [] })
  expect(said.size).toBeGreaterThan(10_000)
})

test('questions are answered and the copies are shown', () => {
  const said = running(`
    import { answered } from './answered.mjs'
    const { code, files, masks } = await answered('dossier', 'request.yaml', (id, options) => options[0].id, 'Claire Vasseur')
    console.log(JSON.stringify({ code, masks, names: files.map(({ name }) => name) }))`)
  expect(said.code).toMatch(/^[0-9a-f]{16}$/)
  expect(said.masks).toBeGreaterThan(0)
  expect(said.names.some((name: string) => name.endsWith('.pdf'))).toBe(true)
})

test('trouble is a sentence, in French and in English', () => {
  const said = running(`
    import { opened, openedOrThrown } from './trouble.mjs'
    console.log(JSON.stringify([await opened('nowhere', 'request.yaml'), await openedOrThrown('nowhere', 'request.yaml')]))`)
  expect(said).toEqual([expect.stringContaining('introuvable'), expect.stringContaining('not found')])
})

test('a finding bears the name of its file, whatever other files hold, and though two have one name', () => {
  const mail = [
    'From: a@exemple.fr\nTo: b@exemple.fr\nSubject: s\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="B"\n',
    '--B\nContent-Type: text/plain; charset=utf-8\n\nBonjour.\n',
    '--B\nContent-Type: text/plain; charset=utf-8; name="j.txt"\nContent-Disposition: attachment; filename="j.txt"\n',
    'Mme Quitterie ZANGRANDI.\n--B--\n',
  ].join('\n')
  const said = running(`
    import { detect } from 'requis'
    const file = (name, text) => ({ name, bytes: Buffer.from(text) })
    const { findings } = await detect([file('mail.eml', ${JSON.stringify(mail)}),
      file('note.txt', 'M. Marc DELMAS est venu.'), file('note.txt', 'Mme Inès BARTOLI est venue.')])
    console.log(JSON.stringify(findings.filter(({ category }) => category === 'person')
      .map(({ file, inside, text }) => [file, inside, text])))`)
  expect(said).toContainEqual(['mail.eml', '1', 'Quitterie ZANGRANDI'])
  expect(said).toContainEqual(['note.txt', null, 'Marc DELMAS'])
  expect(said).toContainEqual(['note.txt', null, 'Inès BARTOLI'])
})
