import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lackModelPackages, tinyModel } from '../unit/pipeline/load/tiny-model.ts'
import {
  dossierYaml,
  noteText,
  openWorkshop,
  requestYaml,
  requis,
  requisCold,
  type Said,
  type Workshop,
} from './program.ts'

let workshop: Workshop

beforeEach(() => {
  workshop = openWorkshop()
  workshop.write('dossier/dossier.yaml', dossierYaml)
  workshop.write('dossier/note.txt', `${noteText}\nLe 5 mars 2026, elle a parlé de zibeline à l’accueil.\n`)
  workshop.write('request.yaml', requestYaml)
  workshop.write(
    'settings/mine.yaml',
    'name: mine\npolicy: requisition\ndetect:\n  - use: local-model\n    with: { model: ../model }\n',
  )
  // A way out that is tried ends the program with a code of its own.
  workshop.write(
    'no-network.mjs',
    `import net from 'node:net'
import dns from 'node:dns'
const refuse = () => process.exit(99)
globalThis.fetch = refuse
net.Socket.prototype.connect = refuse
dns.lookup = refuse
`,
  )
})

afterEach(() => workshop.remove())

const writeModel = (files = tinyModel()): void => {
  workshop.write('model/config.json', files.config)
  workshop.write('model/tokenizer.json', files.tokenizer)
  workshop.write('model/model.onnx', files.weights)
}

const argv = (pipeline: string): readonly string[] => [
  'propose',
  'dossier',
  '--request',
  'request.yaml',
  '--pipeline',
  pipeline,
  '--draft',
  'draft',
]

const withEnvironment = <T>(name: string, value: string, work: () => T): T => {
  const before = process.env[name]
  process.env[name] = value
  try {
    return work()
  } finally {
    process.env[name] = before ?? ''
  }
}

/** A way out that is tried ends the program with 99: in one that runs for many tests (`warm-program.mjs`). */
const propose = (pipeline: string): Said =>
  withEnvironment('REQUIS_TEST_NETWORK', 'none', () => requis(workshop, ...argv(pipeline)))

/** The same in one that just began, where nothing was loaded before the network went. */
const proposeCold = (pipeline: string): Said =>
  withEnvironment('NODE_OPTIONS', `--import ${workshop.path('no-network.mjs')}`, () =>
    requisCold(workshop, ...argv(pipeline)),
  )

const draft = (): string => readFileSync(workshop.path('draft/draft.json'), 'utf8')

describe.skipIf(await lackModelPackages())('a local model (onnxruntime-web, @huggingface/tokenizers)', () => {
  test('adds what only it finds, from its folder beside the pipeline file, without the network', () => {
    writeModel()
    const said = proposeCold('settings/mine.yaml')
    expect(said.code).toBe(0)
    expect(said.err).not.toContain('onnxruntime')
    expect(draft()).toMatch(/"category":"person"[^{}]{0,200}"detector":"local-model","why":"B-PER 1\.00"/)
  })
})

test('no model is used when the pipeline asks for none, whatever lies beside it', () => {
  writeModel()
  expect(propose('requisition').code).toBe(0)
  expect(draft()).not.toContain('"detector":"local-model"')
})

test('a folder that is not there is said, with what to do', () => {
  const said = proposeCold('settings/mine.yaml')
  expect(said.code).toBe(2)
  expect(said.err).toContain('modèle local est introuvable')
  expect(said.err).toContain('Rien n’est téléchargé')
})

test.each(['config.json', 'tokenizer.json', 'model.onnx'])('a folder without %s is refused by that name', (file) => {
  for (const name of ['config.json', 'tokenizer.json', 'model.onnx'].filter((one) => one !== file))
    workshop.write(`model/${name}`, '{}')
  const said = propose('settings/mine.yaml')
  expect(said.code).toBe(2)
  expect(said.err).toContain(`Il manque ${file}`)
})

test('a label without a category is refused with its name and the way to give it one', () => {
  writeModel(tinyModel(['O', 'B-PER', 'I-PER', 'B-MISC', 'I-MISC']))
  const said = propose('settings/mine.yaml')
  expect(said.code).toBe(2)
  expect(said.err).toContain('MISC')
  expect(said.err).toContain('resteraient en clair')
})
