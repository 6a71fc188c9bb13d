import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { detectors } from '../../../../src/detect/index.ts'
import { RequisError } from '../../../../src/model/problem.ts'
import { loadLaw, loadPipeline } from '../../../../src/pipeline/load/load-pipeline.ts'

const readSetting = (path: string): string => readFileSync(`pipelines/${path}`, 'utf8')

const load = (...detect: readonly string[]) =>
  loadPipeline(['name: mine', 'policy: requisition', ...detect].join('\n'), 'mine.yaml', readSetting)

const problemOf = (...detect: readonly string[]): unknown => {
  try {
    return load(...detect)
  } catch (error) {
    return error instanceof RequisError ? error.problem : error
  }
}

const all = Object.keys(detectors)

describe('the local model of a pipeline', () => {
  test('is off unless the file asks for it, and is no detector of the registry', () => {
    expect(load()).toMatchObject({ localModel: null, detect: all })
    expect(load('detect: [{ use: nir }]')).toMatchObject({ localModel: null, detect: ['nir'] })
    expect(all).not.toContain('local-model')
  })

  test('is added to all other detectors, or to those that are named', () => {
    const asked = '  - { use: local-model, with: { model: /srv/model } }'
    const localModel = { model: '/srv/model', labels: {}, minScore: 0.5, maxTokens: 512 }
    expect(load('detect:', asked)).toMatchObject({ localModel, detect: all })
    expect(load('detect:', '  - use: nir', asked)).toMatchObject({ localModel, detect: ['nir'] })
  })

  test.each([
    ['without a folder', ['detect:', '  - use: local-model'], 'detect.0.with', 4],
    ['with an empty folder', ['detect:', '  - use: local-model', '    with: { model: "" }'], 'detect.0.with.model', 5],
    [
      'with a category that does not exist',
      ['detect:', '  - use: local-model', '    with: { model: m, labels: { MISC: nothing } }'],
      'detect.0.with.labels.MISC',
      5,
    ],
    [
      'with a score above one',
      ['detect:', '  - use: local-model', '    with: { model: m, minScore: 50 }'],
      'detect.0.with.minScore',
      5,
    ],
  ])('%s is refused with its line', (_, detect, key, line) => {
    expect(problemOf(...detect)).toMatchObject({ code: 'yaml.bad-value', key, line })
  })

  test('takes no unknown option, and no other detector takes its options', () => {
    expect(problemOf('detect:', '  - use: local-model', '    with: { modle: m }')).toMatchObject({
      code: 'yaml.unknown-key',
      key: 'modle',
      accepted: ['model', 'labels', 'minScore', 'maxTokens'],
    })
    expect(problemOf('detect: [{ use: nir, with: { model: m } }]')).toMatchObject({ code: 'yaml.bad-value' })
  })
})

test('an unknown detector is refused with the names, the local model among them', () => {
  const accepted = expect.arrayContaining(['nir', 'local-model'])
  expect(problemOf('detect: [{ use: nri }]')).toMatchObject({ code: 'pipeline.unknown-part', name: 'nri', accepted })
})

test('a change of any table of the law changes the version that exports say', () => {
  const { version } = loadLaw(readSetting)
  const files = readdirSync('pipelines/law').flatMap((name) => (name.endsWith('.yaml') ? [`law/${name}`] : []))
  const same = [...files, 'subjects.yaml'].filter(
    (file) => loadLaw((path) => `${readSetting(path)}${path === file ? '\n# another day' : ''}`).version === version,
  )
  expect(same).toEqual([])
})

test.each([
  ['requisition', 'disclose'],
  ['migration', 'migrate'],
  ['evaluation', 'test-set'],
  ['relecture', 'review'],
  ['archives', 'archive'],
])('the pipeline %s has a batch %s its dossiers', (name, treatment) => {
  expect(loadPipeline(readSetting(`${name}.yaml`) ?? '', name, readSetting).treatment).toBe(treatment)
})
