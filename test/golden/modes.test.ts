import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readDossierFolder } from '../../src/cli/disk.ts'
import { readAssets, readLaw, readPipeline, readWeights } from '../../src/cli/settings.ts'
import type { Cover, Disclosure } from '../../src/model/disclosure.ts'
import type { Draft } from '../../src/model/draft.ts'
import { requestKinds } from '../../src/model/request.ts'
import { parseDossierFile } from '../../src/pipeline/dossier-file.ts'
import { proposeDraft } from '../../src/pipeline/propose-draft.ts'
import { parseRequestFile } from '../../src/pipeline/request-file.ts'
import { closeReview } from '../../src/pipeline/reviewing.ts'
import { taggerLayer } from '../../src/pipeline/tagger.ts'
import { redact } from '../../src/redact/redact.ts'
import { root } from '../cli/program.ts'

// Each mode over the pieces of another fixture, up to what may leave; the whole job runs in fixtures.test.ts. The lists
// were written before the rules were run.

const words = z.array(z.strictObject({ text: z.string().min(3), reason: z.string() }))
const expectedSchema = z.strictObject({
  about: z.string(),
  pipeline: z.string(),
  dossier: z.string(),
  forbidden: words.min(3),
  keep: words,
  wish: words,
  says: z.array(z.string()),
})

const folder = join(root, 'fixtures', 'modes')
const modes = readdirSync(folder)

const readExpected = (mode: string) =>
  expectedSchema.parse(JSON.parse(readFileSync(join(folder, mode, 'expected.json'), 'utf8')))

const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').toLowerCase()

const weights = { tagger: readWeights('tagger'), subjects: readWeights('subjects') }

const propose = async (mode: string): Promise<Draft> => {
  const { pipeline: name, dossier } = readExpected(mode)
  const pipeline = readPipeline(name)
  const law = readLaw()
  const { files, yaml, yamlName } = readDossierFolder(join(root, 'fixtures', dossier, 'pieces'))
  const kind = requestKinds.find((one) => one === pipeline.policy.kind) ?? 'requisition'
  return await proposeDraft({
    source: {
      files,
      described: parseDossierFile(yaml ?? '', yamlName),
      assets: { ...readAssets(), withDrawing: false },
      sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    },
    request: parseRequestFile(readFileSync(join(folder, mode, 'request.yaml'), 'utf8'), 'request.yaml', law, kind),
    pipeline,
    law,
    extra: weights.tagger === null ? [] : [taggerLayer(weights.tagger)],
    subjectWeights: weights.subjects,
    versions: { software: '', policy: pipeline.version, pipeline: pipeline.name },
    preparedBy: 'Zélie TRONQUOY',
    secret: '00',
  })
}

const cover: Cover = {
  ...{ reference: '', requestReference: null, authority: null, basis: null, service: null, date: '2026-01-01' },
  ...{
    approvedBy: '',
    secondBy: null,
    waiting: null,
    preparedBy: '',
    waived: true,
    demonstration: true,
    copies: 'rebuilt',
  },
}

const leaving = (draft: Draft, second: string | null): string => {
  const { decisions } = closeReview(draft, { by: 'Odette FRESNEL', second, acceptProposals: true })
  return textOf(redact({ dossier: draft.dossier, findings: draft.findings, decisions, cover }).disclosure)
}

const textOf = ({ pieces }: Disclosure): string =>
  fold(
    pieces
      .flatMap(({ title, blocks }) => [
        title,
        ...blocks.map(({ segments }) => segments.map((one) => (one.kind === 'kept' ? one.text : ' [] ')).join('')),
      ])
      .join('\n'),
  )

describe.each(modes)('the mode %s', (mode) => {
  const expected = readExpected(mode)
  let draft: Draft
  let text = ''

  beforeAll(async () => {
    draft = await propose(mode)
    text = leaving(draft, 'Ignace OUVRARD')
  }, 60_000)

  test('lets nothing out that is forbidden', () => {
    expect(expected.forbidden.filter((one) => text.includes(fold(one.text)))).toEqual([])
  })

  test('keeps what it is for', () => {
    expect(expected.keep.filter((one) => !text.includes(fold(one.text)))).toEqual([])
  })

  test('tells the director what he must know', () => {
    const codes = draft.problems.map((problem) => problem.code)
    expect(expected.says.filter((code) => !codes.some((one) => one === code))).toEqual([])
  })

  test('is sealed with the version of the association’s position', () => {
    expect(draft.versions.policy).toMatch(/ \+ association \d{4}-\d{2}$/)
  })

  test('is measured on words that stand in its pieces', () => {
    const pieces = join(root, 'fixtures', expected.dossier, 'pieces')
    const all = fold(
      readdirSync(pieces)
        .map((name) => `${name}\n${readFileSync(join(pieces, name), 'utf8')}`)
        .join('\n'),
    )
    const { forbidden, keep, wish } = expected
    expect([...forbidden, ...keep, ...wish].filter((one) => !all.includes(fold(one.text)))).toEqual([])
  })
})

test('what two persons must sign does not leave with one signature', async () => {
  const draft = await propose('signalement')
  expect(leaving(draft, null)).not.toContain('avec une ceinture')
})
