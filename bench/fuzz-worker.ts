import { createHash } from 'node:crypto'
import { type Format, formats } from '../src/model/record/piece.ts'
import { insideBudget, readInside } from '../src/pipeline/load/read-inside.ts'
import { type ReadResult, readPiece } from '../src/read/entry/read-piece.ts'
import { readAssets } from '../src/store/installed/installed.ts'
import { mutate, mutateEncoded, mutateStream } from './fuzz-mutations.ts'
import { type Seed, seedsOf } from './fuzz-seeds.ts'
import { mutateInside } from './fuzz-zip.ts'
import { makeRandom, pick, type Random } from './random.ts'

// One process of `npm run fuzz`: cases FROM to TO of a format, each told before it starts and when it ends. What it
// could print of a file goes nowhere: the parent listens to its messages only.

// A mistake of ours that a reader would take for a broken file is a fault (src/read/entry/own-error.ts).
process.env.REQUIS_RETHROW = '1'

const [name = '', seed = '1', from = '0', to = '0'] = process.argv.slice(2)
const format: Format | undefined = formats.find((one) => one === name)
const assets = { ...readAssets(), convertDoc: null }
// A page that is read by OCR takes seconds: only pictures are, or nothing would be read of them.
const given = format === 'image' ? assets : { ...assets, ocr: null }

const mutated = async ({ bytes }: Seed, random: Random): Promise<Buffer> => {
  if (random.isHit(0.4)) return mutate(bytes, random)
  if (format === 'pdf') return mutateStream(bytes, random)
  if (format === 'eml' || format === 'msg') return mutateEncoded(bytes, random)
  return bytes.subarray(0, 2).toString('latin1') === 'PK' ? mutateInside(bytes, random) : mutate(bytes, random)
}

const isMapped = ({ passages }: ReadResult): boolean =>
  passages.every(({ text, fragments }) => {
    const ends = [0, ...fragments.map(({ end }) => end)]
    return fragments.every(
      ({ start, end }, at) => start >= (ends[at] ?? 0) && end >= start && Number.isInteger(start) && end <= text.length,
    )
  })

const faultOf = (result: ReadResult): string | null => {
  if (!isMapped(result)) return 'fault: fragments'
  return result.problem !== null && result.passages.length > 0 ? 'fault: passages in quarantine' : null
}

const runCase = async (seeds: readonly Seed[], at: number): Promise<string> => {
  const random = makeRandom(Number(seed) * 1_000_003 + at)
  const chosen = pick(random, seeds, { bytes: Buffer.alloc(1), extension: '' })
  const bytes = new Uint8Array(await mutated(chosen, random))
  const extension = random.isHit(0.2) ? '' : chosen.extension
  try {
    const read = await readPiece({ pieceId: 'P01', bytes, extension, assets: given })
    const sha256 = (inner: Uint8Array): string => createHash('sha256').update(inner).digest('hex')
    const { files } = await readInside('P01', read.attachments, {
      ...{ assets: given, sha256 },
      readFile: readPiece,
      budget: insideBudget(),
    })
    const fault = [read, ...files.map((file) => file.read)].map(faultOf).find((one) => one !== null)
    return fault ?? read.problem?.code ?? `read as ${read.format}`
  } catch {
    return 'fault: thrown'
  }
}

const tell = (message: unknown): void => {
  process.send?.(message)
}

const seeds = format === undefined ? [] : await seedsOf(format)
for (let at = Number(from); at < Number(to) && seeds.length > 0; at += 1) {
  tell({ at, outcome: null })
  const start = performance.now()
  const outcome = await runCase(seeds, at)
  tell({ at, outcome, milliseconds: performance.now() - start, kilobytes: process.resourceUsage().maxRSS })
}
process.disconnect?.()
process.exit(0)
