import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { bordereauWordings } from '../../src/messages/seal/bordereau-wording.ts'
import { bordereauReader } from '../../src/pipeline/export/see-bordereau.ts'
import { sha256Hex } from '../../src/seal/container/hash.ts'
import { type TreeFile, treeNames } from '../../src/seal/container/tree.ts'
import { loadDemoKey } from '../../src/seal/keys/demo-key.ts'
import { readFonts } from '../../src/store/installed/settings.ts'
import { readJournalFiles } from '../../src/store/journal/journal-checkpoints.ts'
import { reseal } from '../contradictions/reseal.ts'
import { makeRandom, pick, type Random } from '../random.ts'
import { changeDer, changeJson, changeLines, changePdf, changeTree, changeZip, kinds } from './changes.ts'
import { judgeExport, judgeJournal, judgeReveal, type Outcome } from './judge.ts'

// One process of `npm run fuzz:verify`: cases FROM to TO of a kind of change, each told before it starts and when it ends.

const [name = '', seed = '1', from = '0', to = '0', home = ''] = process.argv.slice(2)
const kind = kinds.find((one) => one === name)
const now = new Date('2026-12-02T00:00:00Z')

const readTree = (folder: string): readonly TreeFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: relative(folder, path).replaceAll('\\', '/'), bytes: readFileSync(path) }))

const folderIn = (out: string): string => {
  const tree = readdirSync(out, { withFileTypes: true }).find((entry) => entry.isDirectory())
  return join(out, tree?.name ?? '')
}

const signer = loadDemoKey(readFileSync(join(home, 'config', 'requis', 'demonstration-key.pem')))
const found = readTree(folderIn(join(home, 'out')))
const [isFirst, isLast] = [treeNames.mimetype, treeNames.signature]
const rank = (file: string): number =>
  file === isFirst ? 0 : file === treeNames.manifest ? 2 : file === isLast ? 3 : 1
const own = [...found].sort((a, b) => rank(a.name) - rank(b.name))
const other = readTree(folderIn(join(home, 'other')))
const rootOf = (tree: readonly TreeFile[]): string =>
  sha256Hex(tree.find((file) => file.name === treeNames.manifest)?.bytes ?? Buffer.alloc(0))
const genuine = { rootHash: rootOf(own), now, bordereau: bordereauReader(readFonts, bordereauWordings) }
const reveal = readFileSync(join(home, 'reveal.json'), 'utf8')
const terms = { witness: null, trust: [], pins: [], now }
const journal = { ...readJournalFiles(join(home, 'config', 'requis', 'journal.jsonl')), ...terms }

type Changed = { readonly tree: readonly TreeFile[]; readonly name: string }

/** As it stands, or sealed again by whoever holds the key: then only what was not changed may be accepted. */
const judgeChanged = async ({ tree, name: file }: Changed, random: Random): Promise<Outcome> => {
  const bytesIn = (files: readonly TreeFile[]): string =>
    sha256Hex(files.find((one) => one.name === file)?.bytes ?? Buffer.alloc(0))
  if (bytesIn(tree) === bytesIn(own)) return 'not changed'
  if (file === treeNames.signature || random.isHit(0.3)) return await judgeExport([...tree], genuine)
  const date = new Date('2026-12-01T00:00:00Z')
  const again = await reseal(tree, signer, { date, isStated: file === treeNames.statement }).catch(() => tree)
  return await judgeExport([...again], genuine)
}

const changedJournal = (random: Random): typeof journal => {
  const at = random.below(journal.checkpoints.length)
  const checkpoints = journal.checkpoints.map((one, index) => {
    if (index !== at) return one
    const signature = changeLines(Buffer.from(one.signature ?? []), random)
    return pick(
      random,
      [
        { ...one, json: changeLines(Buffer.from(one.json), random) },
        { ...one, signature },
      ],
      one,
    )
  })
  if (random.isHit(0.3)) return { ...journal, checkpoints }
  return { ...journal, journal: changeLines(Buffer.from(journal.journal), random) }
}

const runCase = async (at: number): Promise<Outcome> => {
  const random = makeRandom(Number(seed) * 1_000_003 + at)
  if (kind === 'zip') return await judgeExport(changeZip(own, other, random), genuine)
  if (kind === 'tree') return await judgeExport([...changeTree(own, other, random)], genuine)
  if (kind === 'der') return await judgeChanged(changeDer(own, random), random)
  if (kind === 'json') return await judgeChanged(changeJson(own, random), random)
  if (kind === 'pdf') return await judgeChanged(changePdf(own, random), random)
  if (kind === 'journal') return judgeJournal(changedJournal(random), journal)
  return await judgeReveal(changeLines(Buffer.from(reveal), random).toString('utf8'), reveal, [...own], genuine)
}

const tell = (message: unknown): void => {
  process.send?.(message)
}

const whole = await judgeExport([...own], genuine)
if (whole !== 'accepted, nothing signed changed') throw new Error(`the genuine export: ${whole}`)
for (let at = Number(from); at < Number(to); at += 1) {
  tell({ at, outcome: null })
  const start = performance.now()
  const outcome = await runCase(at)
  tell({ at, outcome, milliseconds: performance.now() - start, kilobytes: process.resourceUsage().maxRSS })
}
process.disconnect?.()
process.exit(0)
