import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { discloseBorrowed } from '../../src/batch/pseudonym/disclose.ts'
import type { Fates } from '../../src/batch/pseudonym/test-set.ts'
import { type Category, categories } from '../../src/model/category.ts'
import type { Cover, DisclosedPiece } from '../../src/model/copy/disclosure.ts'
import type { Needle } from '../../src/model/copy/proof.ts'
import { loadLaw, loadPipeline } from '../../src/pipeline/load/load-pipeline.ts'
import { taggerLayer } from '../../src/pipeline/load/tagger.ts'
import { proposeDraft } from '../../src/pipeline/propose/propose-draft.ts'
import { closeReview } from '../../src/pipeline/propose/reviewing.ts'
import { barrier, foldWords } from '../../src/prove/fold-words.ts'
import { countNeedles, indexNeedles } from '../../src/prove/needle-index.ts'
import { emptyDossierFile } from '../../src/request/empty-dossier-file.ts'
import { parseRequestFile } from '../../src/request/request-file.ts'
import { readAssets } from '../../src/store/installed/installed.ts'
import { type GoldText, readCorpus, type Split } from '../corpus.ts'

// `npm run bench:pseudonym -- [--split dev|blind|train|all] [--left]`: texts of fixtures/training, one dossier each, as test sets.
// How many findings that a test set replaces got a borrowed value, and what of the real record is left: of what was found
// (needles of the proof), and of what the gold marks name, found or not. `--left` prints the latter; never on the blind split.

const { values } = parseArgs({
  options: { split: { type: 'string', default: 'dev' }, left: { type: 'boolean', default: false } },
})
const split = (['dev', 'blind', 'train', 'all'] as const).find((one): one is Split => one === values.split) ?? 'dev'

const folders = ['adults', 'child-protection']
const readSetting = (path: string): string | null => {
  const file = `pipelines/${path}`
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}
const pipeline = loadPipeline(readSetting('evaluation.yaml') ?? '', 'evaluation', readSetting)
const law = loadLaw(readSetting)
const tagger = taggerLayer(readFileSync('pipelines/weights/tagger.bin'))
const subjectWeights = readFileSync('pipelines/weights/subjects.bin')

const propose = async ({ text }: GoldText) =>
  await proposeDraft({
    source: {
      files: [{ name: 'note.txt', bytes: new TextEncoder().encode(text) }],
      described: emptyDossierFile,
      notes: [],
      assets: { ...readAssets(), withDrawing: false },
      accepts: pipeline,
      sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    },
    request: parseRequestFile('', 'request.yaml', law, 'evaluation'),
    ...{ pipeline, law, extra: [tagger] },
    ...{ subjectWeights, askWeights: null },
    ...{ versions: { software: '', policy: '', pipeline: '' }, preparedBy: '', secret: '00' },
  })

const cover: Cover = {
  ...{ reference: '', requestReference: null, authority: null, basis: null, service: null, date: '2026-01-01' },
  ...{ approvedBy: '', secondBy: null, preparedBy: '', waived: true, demonstration: false, copies: 'own' },
  ...{ waiting: null, decided: null },
}

const keptOf = ({ blocks }: DisclosedPiece): string =>
  blocks
    .map(({ segments }) => segments.map((one) => (one.kind === 'kept' ? one.text : ` ${barrier} `)).join(''))
    .join('\n')

/** Needles that stand more often than they may. */
const residues = (pieces: readonly DisclosedPiece[], needles: readonly Needle[]): number =>
  pieces
    .map((piece) => {
      const own = needles.filter(({ pieceId, isApart, isShort }) => pieceId === piece.id && !isApart && !isShort)
      const counts = countNeedles(keptOf(piece), indexNeedles(own.map(({ text }) => text)))
      return own.filter((needle, at) => (counts.words[at] ?? 0) > needle.allowed).length
    })
    .reduce((sum, one) => sum + one, 0)

const named: ReadonlySet<Category> = new Set<Category>([
  ...(['person', 'address', 'phone', 'email', 'nir', 'iban', 'id-number', 'vehicle', 'account', 'birth-date'] as const),
])

/** Of the gold marks that identify somebody, those whose words still stand in the kept text. */
const leftOf = ({ text, entities }: GoldText, kept: string): readonly string[] => {
  const sought = entities
    .filter(({ category }) => named.has(category))
    .map(({ start, end }) => text.slice(start, end))
    .filter((one) => foldWords(one).join('').length > 3)
  const counts = countNeedles(kept, indexNeedles(sought))
  return sought.filter((_, at) => (counts.words[at] ?? 0) > 0)
}

const names = ['filled', 'marked', 'covered', 'left'] as const
const counts = new Map<Category, Record<(typeof names)[number], number>>()
const add = (fates: Fates): void => {
  for (const name of names)
    for (const [category, count] of fates[name]) {
      const own = counts.get(category) ?? { filled: 0, marked: 0, covered: 0, left: 0 }
      own[name] += count
      counts.set(category, own)
    }
}
const totals = { dossiers: 0, residues: 0, gold: 0, goldLeft: 0, ms: 0 }

for (const gold of folders.flatMap((folder) => readCorpus(`fixtures/training/${folder}`, split))) {
  const draft = await propose(gold)
  const { decisions } = closeReview(draft, { by: 'Banc', second: null, acceptProposals: true })
  const { dossier, persons, findings } = draft
  const started = performance.now()
  const out = discloseBorrowed(
    {
      ...{ dossier, persons, findings, decisions, key: new Uint8Array(32).fill(3), dossierKey: gold.name },
      linkOf: () => null,
    },
    cover,
  )
  totals.ms += performance.now() - started
  totals.dossiers += 1
  totals.residues += residues(out.redacted.disclosure.pieces, out.needles)
  totals.gold += gold.entities.filter(({ category }) => named.has(category)).length
  const left = leftOf(gold, out.redacted.disclosure.pieces.map(keptOf).join('\n'))
  totals.goldLeft += left.length
  if (values.left && split !== 'blind') for (const one of left) process.stdout.write(`${gold.name}\t${one}\n`)
  add(out.fates)
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)
const row = (name: string, one: Readonly<Record<(typeof names)[number], number>>): void =>
  say(
    [
      name.padEnd(14),
      ...names.map((fate) => String(one[fate]).padStart(8)),
      share(one.filled, one.filled + one.marked).padStart(10),
    ].join(''),
  )

say(`${['category'.padEnd(14), ...names.map((name) => name.padStart(8)), 'filled/both'.padStart(12)].join('')}`)
for (const category of categories) {
  const one = counts.get(category)
  if (one !== undefined) row(category, one)
}
const all = { filled: 0, marked: 0, covered: 0, left: 0 }
for (const one of counts.values()) for (const name of names) all[name] += one[name]
row('all', all)
say(`texts (${split}): ${totals.dossiers}; borrowing takes ${(totals.ms / totals.dossiers).toFixed(0)} ms each`)
say(`words of what was found that are left in kept text: ${totals.residues}`)
say(`gold marks that identify somebody, left in kept text: ${totals.goldLeft} of ${totals.gold}`)
