import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import { z } from 'zod'
import { labelsOf } from '../src/messages/letter/labels.ts'
import type { Copies } from '../src/model/copy/disclosure.ts'
import type { Finding } from '../src/model/record/finding.ts'
import { readPdf } from '../src/read/pdf/pdf.ts'
import { redact } from '../src/redact/redact.ts'
import { readAssets } from '../src/store/installed/installed.ts'
import { readFonts } from '../src/store/installed/settings.ts'
import { writeAll } from '../src/write/write-all.ts'
import { writeTable } from './figures-table.ts'

// `node dist-bench/bench/mupdf.js [--write]`: CPU seconds to hide one name on 200 pages, beside MuPDF.js. It is no dependency:
// `npm install --no-save --ignore-scripts mupdf`. MuPDF detects nothing, proves nothing and seals nothing.

const root = resolve(import.meta.dirname, '../..')
const name = 'Odile MARSANT'
const pages = 200
const rounds = 3

/** `isCold`: each run is a process of its own, which a round before the first would not warm. */
type Way = { readonly name: string; readonly isCold: boolean; readonly run: () => Promise<number> }

const quad = z.array(z.number())
const hits = z.array(z.array(quad))

/** The few calls of MuPDF.js that are used, in the order they are made. */
type MupdfPage = {
  readonly search: (needle: string, options: object) => unknown
  readonly createAnnotation: (type: string) => {
    readonly setQuadPoints: (quads: readonly (readonly number[])[]) => void
  }
  readonly applyRedactions: () => void
}
type MupdfFile = {
  readonly countPages: () => number
  readonly loadPage: (at: number) => MupdfPage
  readonly saveToBuffer: (options: string) => { readonly asUint8Array: () => Uint8Array }
}
const mupdfModule = z.object({
  PDFDocument: z.custom<{ readonly openDocument: (bytes: Uint8Array, type: string) => MupdfFile }>(
    (value) => typeof value === 'function',
  ),
})

const loadMupdf = async () => {
  try {
    const packageName = 'mupdf'
    return mupdfModule.parse(await import(packageName))
  } catch {
    return null
  }
}

const sentences = [
  'explique que la situation du logement reste la même depuis la visite du printemps.',
  'souhaite reprendre un travail, et demande une place en crèche pour la rentrée.',
  'rencontre les partenaires du quartier ; le bilan est remis à la fin du trimestre.',
  'accepte que les démarches soient faites avec le service, sans condition.',
]

/** Pages of invented text; the name stands three times on each. */
const makePages = async (): Promise<Uint8Array> => {
  const file = await PDFDocument.create({ updateMetadata: false })
  const font = await file.embedFont(StandardFonts.Helvetica)
  for (let page = 0; page < pages; page += 1) {
    const sheet = file.addPage([595, 842])
    for (let line = 0; line < 50; line += 1) {
      const who = line % 17 === 3 ? `Mme ${name}` : 'La famille'
      sheet.drawText(`${who} ${sentences[(page + line) % sentences.length] ?? ''}`, {
        x: 48,
        y: 790 - line * 15,
        size: 10,
        font,
      })
    }
  }
  return file.save()
}

const cpuOf = async (work: () => Promise<unknown>): Promise<number> => {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

const withMupdf = (mupdf: z.infer<typeof mupdfModule>, bytes: Uint8Array) => async (): Promise<void> => {
  const file = mupdf.PDFDocument.openDocument(bytes, 'application/pdf')
  let found = 0
  for (let at = 0; at < file.countPages(); at += 1) {
    const page = file.loadPage(at)
    for (const quads of hits.parse(page.search(name, {}))) {
      page.createAnnotation('Redact').setQuadPoints(quads)
      found += 1
    }
    page.applyRedactions()
  }
  if (found !== pages * 3) throw new Error(`MuPDF found the name ${found} times`)
  file.saveToBuffer('garbage,compress').asUint8Array()
}

/** Reading, redaction and writing alone: the name is looked for, not detected. */
const withOurs = (bytes: Uint8Array, copies: Copies) => async (): Promise<void> => {
  const assets = { ...readAssets(), withDrawing: copies !== 'rebuilt' }
  const read = await readPdf({ pieceId: 'P01', bytes, extension: 'pdf', assets })
  const { format, passages, pages: count, unread, layout, problem } = read
  const described = { title: 'Rapport', kind: null, date: null, authorQuality: null, madeFor: null, sha256: '' }
  const piece = { id: 'P01', format, passages, pages: count, unread, layout, problem, ...described }
  const findings = passages.flatMap(({ id, text }) => findingsOf(id, text))
  if (findings.length !== pages * 3) throw new Error(`Requis found the name ${findings.length} times`)
  const dossier = { id: null, service: null, persons: [], pieces: [piece] }
  const { disclosure } = redact({ dossier, findings, decisions: [], cover: { ...cover, copies } })
  await writeAll(disclosure, { assets: readFonts(), labels: labelsOf('fr', []), lang: 'fr' })
}

const cover = {
  ...{ reference: 'R-1', requestReference: null, authority: null, basis: null, service: null, date: '2026-01-01' },
  ...{
    approvedBy: 'Bench',
    secondBy: null,
    waiting: null,
    decided: null,
    preparedBy: 'Bench',
    waived: true,
    demonstration: true,
  },
} as const

const findingsOf = (passageId: string, text: string): readonly Finding[] =>
  [...text.matchAll(new RegExp(name, 'g'))].map(({ index: start }) => ({
    ...{ id: `${passageId}-${start}`, pieceId: 'P01', passageId, start, end: start + name.length },
    ...{ category: 'person', kind: null, personId: null, confidence: 1, detector: 'bench', why: 'bench' },
  }))

/** The whole program: start, eight layers of detection, proof and seal included. */
const wholeRun = (folder: string, copies: Copies) => async (): Promise<number> => {
  const out = mkdtempSync(join(folder, 'out-'))
  const script = `process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('\\n@@'+(u.userCPUTime+u.systemCPUTime)/1e6)})`
  const preload = `data:text/javascript,${encodeURIComponent(script)}`
  const argv = [
    'run',
    'redact-only',
    join(folder, 'pages.pdf'),
    '--out',
    out,
    '--approve-as',
    'Bench',
    '--copies',
    copies,
  ]
  const result = spawnSync(
    process.execPath,
    ['--import', preload, join(root, 'dist', 'cli', 'requis.js'), ...argv, '--demo-key', '--json'],
    { encoding: 'utf8', env: { ...process.env, XDG_CONFIG_HOME: join(folder, 'config') }, maxBuffer: 2e9 },
  )
  if (result.status !== 0) throw new Error(`the run ended with code ${result.status}`)
  return Number(result.stderr.split('@@')[1])
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/** Round by round, each way in turn: the machine is as busy for one as for the others. The first round warms up. */
const compare = async (ways: readonly Way[]): Promise<void> => {
  const seconds = ways.map((): number[] => [])
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, way] of ways.entries()) {
      if (round === 0 && way.isCold) continue
      const spent = await way.run()
      if (round > 0) seconds[at]?.push(spent)
    }
  }
  const base = median(seconds[0] ?? [])
  const timesOf = (at: number): string => (median(seconds[at] ?? []) / base).toFixed(1)
  const inside = ways.flatMap(({ name, isCold }, at) => (isCold ? [] : [[name.replace(/:.*/, ''), timesOf(at)]]))
  if (process.argv.includes('--write')) writeTable('cpu-peers', [['way', 'times the CPU of MuPDF.js'], ...inside])
  for (const [at, way] of ways.entries()) {
    const spent = median(seconds[at] ?? [])
    const range = `${Math.min(...(seconds[at] ?? [])).toFixed(2)}–${Math.max(...(seconds[at] ?? [])).toFixed(2)}`
    console.log(`| ${way.name.padEnd(44)} | ${spent.toFixed(2)} s (${range}) | ${timesOf(at)} |`)
  }
}

const main = async (): Promise<void> => {
  const mupdf = await loadMupdf()
  if (mupdf === null) {
    console.log('mupdf is not installed: npm install --no-save --ignore-scripts mupdf, then run this again.')
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'requis-mupdf-'))
  try {
    const bytes = await makePages()
    writeFileSync(join(folder, 'pages.pdf'), bytes)
    const timed = (work: () => Promise<void>) => () => cpuOf(work)
    await compare([
      { name: 'MuPDF.js: search, redact, save', isCold: false, run: timed(withMupdf(mupdf, bytes)) },
      { name: 'Requis, rebuilt: read, redact, write', isCold: false, run: timed(withOurs(bytes, 'rebuilt')) },
      { name: 'Requis, facsimile: read, redact, write', isCold: false, run: timed(withOurs(bytes, 'facsimile')) },
      { name: 'Requis, rebuilt: whole run', isCold: true, run: wholeRun(folder, 'rebuilt') },
      { name: 'Requis, facsimile: whole run', isCold: true, run: wholeRun(folder, 'facsimile') },
    ])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

await main()
