import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { PDFDocument } from 'pdf-lib'
import { stringify } from 'yaml'
import { z } from 'zod'
import { pngOf } from '../../fixtures/grey-png.ts'
import { makeRandom } from '../random.ts'
import { boundsOf, type Counted, countPage, tableOf, wordsOf } from './count.ts'
import { blindKinds } from './kinds-blind.ts'
import { openKinds } from './kinds-open.ts'
import { officeNames, officePages } from './office.ts'
import { drawPair } from './pairs.ts'
import { drawPdf, families } from './paper.ts'
import { declared } from './prose.ts'
import { pdfOfScan, scanPdf } from './scans.ts'

// `npm run bench:sheets -- OUT [--split open|blind] [--folder DIR] [--only WORD]`: original and facsimile of each page side by side, in
// OUT/sheets, to be looked at, and a table of what a reader would object to. `--folder` adds the PDFs of a folder, copied nowhere else. Needs poppler; pages of
// LibreOffice where it is installed.

const root = resolve(import.meta.dirname, '../../..')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    split: { type: 'string', default: 'open' },
    folder: { type: 'string' },
    only: { type: 'string', default: '' },
    again: { type: 'boolean', default: false },
    program: { type: 'string', default: join(root, 'dist', 'cli', 'requis.js') },
  },
})
const [asked] = positionals
if (asked === undefined) throw new Error('bench:sheets needs a folder to write in')
const out = resolve(asked)
const dossier = join(out, 'dossier')

/** One page in two is a little less dirty and slanted. */
const soils = [
  { dpi: 200, degrees: 0.6, grain: 30 },
  { dpi: 150, degrees: -1.1, grain: 25 },
  { dpi: 200, degrees: 1.8, grain: 45 },
] as const

const makePages = async (): Promise<void> => {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(dossier, { recursive: true })
  const isAsked = (name: string): boolean => name.includes(values.only)
  const add = async (name: string, bytes: () => Promise<Uint8Array>): Promise<void> => {
    if (isAsked(name)) writeFileSync(join(dossier, name.replaceAll(' ', '-')), await bytes())
  }
  const kinds = values.split === 'blind' ? blindKinds : openKinds
  for (const { name, sketch } of kinds) {
    for (const [at, family] of families.entries())
      await add(`${name} ${family}.pdf`, () => drawPdf(sketch, family, 10 + at))
    for (const [at, soil] of soils.entries()) {
      const face = families[(at + name.length) % families.length] ?? 'own'
      const scan = async () => scanPdf(await drawPdf(sketch, face, 11), soil, makeRandom(19 + at))
      if (at === 1) await add(`${name} scan ${at}.png`, async () => pngOf(await scan(), soil.dpi))
      else await add(`${name} scan ${at}.pdf`, async () => pdfOfScan(await scan(), soil.dpi))
    }
  }
  if (values.split !== 'blind' && officeNames.some(isAsked))
    for (const [name, bytes] of officePages(out)) await add(`${name}.pdf`, async () => bytes)
  const { folder } = values
  if (folder === undefined) return
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.pdf')))
    copyFileSync(join(folder, name), join(dossier, name))
}

const Summary = z.object({
  folder: z.string(),
  problems: z.array(z.object({ code: z.string(), pieceId: z.string().optional(), cause: z.string().optional() })),
})

/** Why a piece was laid out anew, by its number: kept beside the pages for `--again`. */
const causesFile = join(out, 'causes.json')

/** The folder of the copies. */
const exportAll = (files: readonly string[]): string => {
  const pieces = files.map((file) => ({ file, title: 'Note de suivi', kind: 'social-report' }))
  const service = 'Service social de Corvanne'
  writeFileSync(join(dossier, 'dossier.yaml'), stringify({ id: 'D-2025-0001', service, persons: declared, pieces }))
  const request = join(out, 'request.yaml')
  writeFileSync(request, stringify({ kind: 'redact-only', reference: 'Relecture 2025', receivedAt: '2025-06-02' }))
  const target = join(out, 'export')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...[values.program, 'run', 'redact-only', dossier, '--request', request, '--out', target],
      ...['--copies', 'facsimile', '--approve-as', 'Bench', '--demo-key', '--json'],
    ],
    { encoding: 'utf8', env: { ...process.env, XDG_CONFIG_HOME: join(out, 'config') }, maxBuffer: 2e9 },
  )
  const summary = stdout.startsWith('{') ? Summary.safeParse(JSON.parse(stdout)) : null
  if (!summary?.success) throw new Error(`exit ${status}: ${stderr.slice(0, 2000)}`)
  console.log(`exit ${status}`)
  const anew = summary.data.problems.filter(({ code }) => code === 'write.laid-anew' || code === 'prove.poorer')
  writeFileSync(causesFile, JSON.stringify(Object.fromEntries(anew.map((one) => [one.pieceId, one.cause ?? 'proof']))))
  return join(resolve(summary.data.folder), 'data', 'pieces')
}

if (!values.again) await makePages()
const files = readdirSync(dossier)
  .filter((name) => name.endsWith('.pdf') || name.endsWith('.png'))
  .sort()
const copies = values.again ? join(out, 'export', 'Relecture-2025', 'data', 'pieces') : exportAll(files)
rmSync(join(out, 'sheets'), { recursive: true, force: true })
mkdirSync(join(out, 'sheets'))
const causes = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(causesFile, 'utf8')))
const kindOf = (file: string): string => file.replace(/-(?:helvetica|times|own|scan-\d)\.\w+$/, '')
const isScan = (file: string): boolean => /-scan-\d\./.test(file)
/** Where the words of each kind of page stand, by its pages that are no scans. */
const boundsByKind = new Map<string, readonly [number, number]>()
for (const file of files.filter((name) => !isScan(name))) {
  const [left, right] = boundsOf(wordsOf(join(dossier, file), 1))
  const [least, most] = boundsByKind.get(kindOf(file)) ?? [left, right]
  boundsByKind.set(kindOf(file), [Math.min(least, left), Math.max(most, right)])
}
const counted: Counted[] = []
let [sheets, missing] = [0, 0]
for (const [index, file] of files.entries()) {
  const number = `P${String(index + 1).padStart(2, '0')}`
  const copy = join(copies, `${number}.pdf`)
  const isPicture = extname(file) === '.png'
  const pages = isPicture
    ? 1
    : (await PDFDocument.load(readFileSync(join(dossier, file)), { ignoreEncryption: true })).getPageCount()
  const all = existsSync(copy) ? (await PDFDocument.load(readFileSync(copy))).getPageCount() : 0
  // A cover sheet of one page stands before them; a copy laid out anew has it on its first page.
  const front = all > pages ? all - pages : 0
  if (all === 0) missing += 1
  else {
    const bounds = boundsByKind.get(kindOf(file)) ?? null
    const anew = causes[number] ?? (all === pages ? 'unknown' : null)
    const shown = { file: copy, page: front + 1 }
    counted.push(await countPage({ name: file, bounds, isScan: isScan(file), copy: shown, anew }))
  }
  for (let page = 1; page <= Math.min(pages, 6); page += 1) {
    const title = `${number} ${file} ${page}/${pages}${all === pages ? ' (laid out anew)' : ''}`
    const original = { file: join(dossier, file), page, isPicture }
    const path = join(out, 'sheets', `${file.replace(/\.\w+$/, '')}-${page}.png`)
    await drawPair({ title, original, copy: all === 0 ? null : { file: copy, page: page + front } }, path)
    sheets += 1
  }
}
console.log(`${sheets} pages in ${join(out, 'sheets')}; ${missing} files without a copy`)
console.log(tableOf(counted))
