import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Cover } from '../../src/model/copy/disclosure.ts'
import type { Finding } from '../../src/model/record/finding.ts'
import { mappedParts, type Passage } from '../../src/model/record/passage.ts'
import { foldWords } from '../../src/prove/fold-words.ts'
import { needlesOf } from '../../src/prove/needles.ts'
import { proveAll } from '../../src/prove/prove-all.ts'
import { type ReadResult, readPiece } from '../../src/read/entry/read-piece.ts'
import { redact } from '../../src/redact/redact.ts'
import { readAssets } from '../../src/store/installed/installed.ts'
import { readFonts, readPdfium } from '../../src/store/installed/settings.ts'
import { printedStrings } from '../../src/write/pieces/printed-strings.ts'
import { writeAll } from '../../src/write/write-all.ts'
import { makeRandom, type Random } from '../random.ts'

// `npm run bench:own [-- --folder DIR]`: the files of invented dossiers whose format has a writer, once with nothing withheld, once with
// one word with a capital in three. Counts copies that are in their own format and pass their proof; passages that are read again as
// they were (role, level, words, table); withheld words that stand in a byte. Prints numbers alone.

const { values } = parseArgs({
  options: { folder: { type: 'string', default: 'fixtures' }, misses: { type: 'boolean' } },
})
const own = new Set(['docx', 'odt', 'ods', 'rtf', 'eml', 'html', 'htm', 'txt'])

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && own.has(extname(entry.name).slice(1).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()

const options = { assets: readFonts(), labels: (key: string) => key, lang: 'fr' as const }
const cover: Cover = {
  ...{ reference: 'B-1', requestReference: null, authority: null, basis: null, service: null, date: '2026-01-05' },
  ...{
    approvedBy: 'Claire Vasseur',
    secondBy: null,
    preparedBy: 'Claire Vasseur',
    waived: false,
    demonstration: false,
  },
  ...{ copies: 'own', waiting: null, decided: null },
}

const readAs = (bytes: Uint8Array, extension: string): Promise<ReadResult> =>
  readPiece({ pieceId: 'P01', bytes, extension, assets: { ...readAssets(), ocr: null, convertDoc: null } })

const shown = ({ passages }: ReadResult): readonly Passage[] => passages.filter(({ role }) => role !== 'hidden')

/** Words with a capital, one in three: all places of each. */
const chosenIn = (passages: readonly Passage[], random: Random): ReadonlySet<string> => {
  const words = new Set(
    passages.flatMap(({ text }) => text.match(/(?<![\p{L}\p{N}])\p{Lu}\p{L}{3,}(?![\p{L}\p{N}])/gu) ?? []),
  )
  // The labels of a mail's head are the reader's.
  return new Set([...words].filter((word) => random.isHit(1 / 3) && !/^(?:Date|Objet)$/.test(word)))
}

const findingsOf = (passages: readonly Passage[], words: ReadonlySet<string>): readonly Finding[] =>
  passages.flatMap((passage) =>
    [...passage.text.matchAll(/[\p{L}\p{N}]+/gu)]
      .filter(([word]) => words.has(word))
      .map((found) => ({ start: found.index, end: found.index + found[0].length }))
      .filter((span) => mappedParts(passage, span).length > 0)
      .map((span) => ({
        ...{ id: `${passage.id}-${span.start}`, pieceId: 'P01', passageId: passage.id, ...span },
        ...({ category: 'person', kind: null, personId: null, confidence: 1, detector: 'bench', why: '' } as const),
      })),
  )

type Counts = {
  files: number
  own: number
  passed: number
  wheres: Map<string, number>
  passages: number
  same: number
  words: number
  left: number
}

const counts = new Map<string, Counts>()

const countsOf = (name: string): Counts => {
  const known = counts.get(name) ?? {
    files: 0,
    own: 0,
    passed: 0,
    wheres: new Map(),
    passages: 0,
    same: 0,
    words: 0,
    left: 0,
  }
  counts.set(name, known)
  return known
}

const copyOf = async (read: ReadResult, words: ReadonlySet<string>) => {
  const { format, passages, pages, problem, unread, layout } = read
  const piece = {
    ...{ id: 'P01', title: 'Pièce 1', kind: null, date: null, authorQuality: null, madeFor: null, sha256: '' },
    ...{ format, passages, pages, problem, unread, layout },
  }
  const dossier = { id: null, service: null, persons: [], pieces: [piece] }
  const findings = findingsOf(passages, words)
  const { disclosure, maskOf } = redact({ dossier, findings, decisions: [], cover })
  const [copy] = await writeAll(disclosure, options)
  if (copy === undefined) return null
  const proof = await proveAll([copy], needlesOf({ dossier, findings, decisions: [], maskOf }), {
    ...{ pdfiumWasm: readPdfium(), pieces: disclosure.pieces },
    printed: printedStrings(disclosure, options, [copy]),
  })
  return { copy, wheres: proof.copies.flatMap((one) => [...one.notRun, ...one.residues.map(({ where }) => where)]) }
}

const measure = async (file: string, random: Random): Promise<void> => {
  const extension = extname(file).slice(1).toLowerCase()
  const read = await readAs(readFileSync(file), extension)
  if (read.problem !== null || shown(read).length === 0) return
  for (const isMasked of [false, true]) {
    const words = isMasked ? chosenIn(shown(read), random) : new Set<string>()
    const made = await copyOf(read, words)
    const count = countsOf(`${read.format} ${isMasked ? 'masked' : 'whole'}`)
    count.files += 1
    if (made === null) continue
    if (made.copy.isOwn === true) count.own += 1
    if (made.wheres.length === 0) count.passed += 1
    else if (values.misses === true) console.error(file, isMasked, [...new Set(made.wheres)].join(' '))
    for (const where of new Set(made.wheres)) count.wheres.set(where, (count.wheres.get(where) ?? 0) + 1)
    if (made.copy.isOwn !== true) continue
    const again = shown(await readAs(made.copy.bytes, extname(made.copy.name).slice(1)))
    const keyOf = ({ role, level, text, row }: Passage) =>
      JSON.stringify([role, level, foldWords(text).join(' '), row ?? null])
    const keys = new Set(again.map(keyOf))
    if (!isMasked) {
      count.passages += shown(read).length
      const lost = shown(read).filter((passage) => !keys.has(keyOf(passage)))
      count.same += shown(read).length - lost.length
      if (values.misses === true)
        for (const passage of lost.slice(0, 3)) console.error(file, keyOf(passage).slice(0, 160))
    }
    const all = new Set(again.flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? []))
    count.words += words.size
    count.left += [...words].filter((word) => all.has(word)).length
  }
}

const random = makeRandom(20)
for (const file of filesUnder(resolve(values.folder))) await measure(file, random)
for (const [name, { wheres, ...count }] of [...counts].toSorted())
  console.log(JSON.stringify({ name, ...count, wheres: Object.fromEntries(wheres) }))
