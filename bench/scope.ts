import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { readDossierFolder } from '../src/cli/files/disk.ts'
import { readAssets } from '../src/cli/settings.ts'
import type { Disclosure, Segment } from '../src/model/copy/disclosure.ts'
import type { Draft } from '../src/model/draft.ts'
import { foldText } from '../src/model/fold.ts'
import { loadLaw, loadPipeline } from '../src/pipeline/load/load-pipeline.ts'
import { taggerLayer } from '../src/pipeline/load/tagger.ts'
import { draftChoices } from '../src/pipeline/propose/explaining.ts'
import { proposeDraft } from '../src/pipeline/propose/propose-draft.ts'
import { closeReview } from '../src/pipeline/propose/reviewing.ts'
import { redact } from '../src/redact/redact.ts'
import { emptyDossierFile, parseDossierFile } from '../src/request/dossier-file.ts'
import { parseRequestFile } from '../src/request/request-file.ts'

// `npm run bench:scope -- DIR… [--show]`: requisitions over dossiers, no human choice. Each family of DIR has `pieces/`
// and folders with `request.yaml` and `expected.json`. Counted: facts to keep that are kept, words that must not leave
// that do, and what a director has to look at. Without --show: sums only, so that a blind folder stays blind.

const Listed = z.array(z.object({ text: z.string(), reason: z.string().default('') }))
const Expected = z.object({ forbidden: Listed, keep: Listed, pipeline: z.string().default('requisition') })

type Outcome = {
  readonly name: string
  readonly keep: number
  readonly lost: readonly string[]
  /** Lost too when a second person signs. */
  readonly lostToBoth: number
  readonly why: readonly string[]
  readonly forbidden: number
  readonly leaked: readonly string[]
  readonly choices: number
  readonly milliseconds: { readonly detect: number; readonly propose: number }
}

/** Empty cells say nothing: `a;;b` is `a;b`. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/;{2,}/g, ';')
    .replace(/\s+/g, ' ')
    .toLowerCase()

const foldersOf = (folder: string): readonly string[] =>
  readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isDirectory())

const readSetting = (path: string): string | null => {
  const file = join('pipelines', path)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}
const law = loadLaw(readSetting)
const subjectWeights = readFileSync('pipelines/weights/subjects.bin')
const tagger = taggerLayer(readFileSync('pipelines/weights/tagger.bin'))

const propose = async (pieces: string, requestFile: string, pipelineName: string) => {
  const folder = readDossierFolder(pieces)
  const pipeline = loadPipeline(readSetting(`${pipelineName}.yaml`) ?? '', pipelineName, readSetting)
  const started = new Map<string, number>()
  const draft = await proposeDraft({
    source: {
      files: folder.files,
      described: folder.yaml === null ? emptyDossierFile : parseDossierFile(folder.yaml, folder.yamlName),
      assets: { ...readAssets(), withDrawing: false },
      sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    },
    request: parseRequestFile(readFileSync(requestFile, 'utf8'), 'request.yaml', law, 'requisition'),
    pipeline,
    law,
    extra: [tagger],
    subjectWeights,
    versions: { software: '', policy: '', pipeline: pipeline.name },
    preparedBy: 'preparer',
    secret: '00',
    onStage: (stage) => started.set(stage, performance.now()),
  })
  const at = (stage: string): number => started.get(stage) ?? 0
  return { draft, detect: at('propose') - at('detect'), propose: performance.now() - at('propose') }
}

/** What leaves of a draft whose proposals are accepted as they are, as text; `second` when two persons sign. */
const leaving = (draft: Draft, second: string | null): string => {
  const { decisions } = closeReview(draft, { by: 'Directrice', second, acceptProposals: true })
  return textOf(redact({ dossier: draft.dossier, findings: draft.findings, decisions, cover }).disclosure)
}

const cover = {
  ...{ reference: '', requestReference: null, authority: null, basis: null, service: null, date: '2026-01-01' },
  ...{
    approvedBy: '',
    secondBy: null,
    waiting: null,
    decided: null,
    preparedBy: '',
    waived: true,
    demonstration: true,
    copies: 'rebuilt' as const,
  },
}

const textOf = ({ pieces }: Disclosure): string =>
  fold(pieces.flatMap(({ title, blocks }) => [title, ...blocks.map(({ segments }) => lineOf(segments))]).join('\n'))

/** The cells of a row as a CSV copy has them, one `;` between two. */
const lineOf = (segments: readonly Segment[]): string => {
  let line = ''
  for (const [at, one] of segments.entries()) {
    const before = segments[at - 1]
    if (before !== undefined && before.path !== one.path) line += ';'
    line += one.kind === 'kept' ? one.text : ' [] '
  }
  return line
}

/** What covers a fact that was lost: the grounds of scope first, else what was found inside it. */
const whyLost = (draft: Draft, text: string): string => {
  const decisionOf = new Map(draft.decisions.map((one) => [one.findingId, one]))
  for (const { id, text: own } of draft.dossier.pieces.flatMap(({ passages }) => passages)) {
    const cells = cellsIn(foldText(own), text)
    if (cells.length === 0) continue
    const over = draft.findings.filter(
      (f) => f.passageId === id && cells.some(({ start, end }) => f.start < end && start < f.end),
    )
    const held = over.filter((f) => decisionOf.get(f.id)?.outcome === 'withhold' || decisionOf.get(f.id)?.needsSecond)
    const words = held.map(
      (f) =>
        `${decisionOf.get(f.id)?.ground}${f.category === 'out-of-scope' ? '' : `:${f.category}[${own.slice(f.start, f.end)}]`}`,
    )
    return [...new Set(words)].join(' ')
  }
  return '?'
}

/** Where a fact stands in a passage: whole, or cell by cell for a row; empty when it does not. */
const cellsIn = (own: string, text: string): readonly { readonly start: number; readonly end: number }[] => {
  const cells = text.split(';').filter((cell) => cell.trim() !== '')
  let from = 0
  const found = cells.map((cell) => {
    const start = own.indexOf(cell, from)
    from = start === -1 ? from : start + cell.length
    return { start, end: start + cell.length }
  })
  return found.some(({ start }) => start === -1) ? [] : found
}

const runRequest = async (family: string, request: string): Promise<Outcome> => {
  const expected = Expected.parse(JSON.parse(readFileSync(join(request, 'expected.json'), 'utf8')))
  const {
    draft,
    detect,
    propose: proposing,
  } = await propose(join(family, 'pieces'), join(request, 'request.yaml'), expected.pipeline)
  const kept = leaving(draft, null)
  const most = leaving(draft, 'Seconde')
  const lost = expected.keep.filter(({ text }) => !kept.includes(fold(text)))
  return {
    name: request.split('/').slice(-2).join('/'),
    keep: expected.keep.length,
    lost: lost.map(({ text }) => text),
    lostToBoth: lost.filter(({ text }) => !most.includes(fold(text))).length,
    why: lost.map(({ text }) => whyLost(draft, fold(text))),
    forbidden: expected.forbidden.length,
    leaked: expected.forbidden.filter(({ text }) => most.includes(fold(text))).map(({ text }) => text),
    choices: draftChoices(draft, law.subjects).length,
    milliseconds: { detect, propose: proposing },
  }
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { show: { type: 'boolean' } } })
const outcomes: Outcome[] = []
for (const folder of positionals) {
  for (const family of foldersOf(folder)) {
    if (!existsSync(join(family, 'pieces'))) continue
    for (const request of foldersOf(family).filter((path) => existsSync(join(path, 'request.yaml'))))
      outcomes.push(await runRequest(family, request))
  }
}
const sum = (of: (outcome: Outcome) => number): number => outcomes.reduce((total, one) => total + of(one), 0)
if (values.show === true) {
  for (const { name, keep, lost, why, forbidden, leaked } of outcomes) {
    console.log(`${name}: kept ${keep - lost.length} of ${keep}, left ${leaked.length} of ${forbidden}`)
    for (const [at, text] of lost.entries()) console.log(`  lost ${why[at]} | ${text}`)
    for (const text of leaked) console.log(`  LEFT    ${text}`)
  }
}
const keep = sum((one) => one.keep)
const keptBut = (lost: number): string => `${keep - lost} (${((100 * (keep - lost)) / Math.max(1, keep)).toFixed(1)} %)`
console.log(
  `${outcomes.length} requests: of ${keep} facts kept ${keptBut(sum((one) => one.lost.length))}, with a second person ${keptBut(sum((one) => one.lostToBoth))}; ${sum((one) => one.leaked.length)} of ${sum((one) => one.forbidden)} forbidden words left in ${outcomes.filter((one) => one.leaked.length > 0).length} requests`,
)
const grounds = new Map<string, number>()
for (const why of outcomes.flatMap((one) => one.why)) {
  const ground = /^[A-Z0-9-]+(?::[a-z-]+)?/.exec(why)?.[0] ?? 'none'
  grounds.set(ground, (grounds.get(ground) ?? 0) + 1)
}
console.log(
  `lost to: ${[...grounds]
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')}`,
)
const choices = outcomes.map((one) => one.choices).sort((a, b) => a - b)
console.log(
  `choices of a director: ${choices[Math.floor(choices.length / 2)] ?? 0} in the middle, ${choices.at(-1) ?? 0} at most`,
)
console.log(
  `deciding ${(
    (100 * sum((one) => one.milliseconds.propose)) /
      Math.max(
        1,
        sum((one) => one.milliseconds.detect),
      )
  ).toFixed(0)} % of the time of detecting`,
)
