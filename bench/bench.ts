import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { PDFDocument } from 'pdf-lib'

// `npm run bench`: speed and memory of the two things people wait for. Read ratios: machines are shared and noisy.

const root = resolve(import.meta.dirname, '../..')
const program = join(root, 'dist', 'cli', 'requis.js')
const folder = mkdtempSync(join(tmpdir(), 'requis-bench-'))

type Timed = {
  readonly seconds: number
  readonly cpu: number
  readonly megabytes: number
  readonly out: string
  readonly code: number | null
}

const timed = (...argv: readonly string[]): Timed => {
  const script = `process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('\\n@@'+JSON.stringify([(u.userCPUTime+u.systemCPUTime)/1e6,u.maxRSS/1024]))})`
  const preload = `data:text/javascript,${encodeURIComponent(script)}`
  const start = performance.now()
  const env = { ...process.env, XDG_CONFIG_HOME: join(folder, 'config') }
  const result = spawnSync(process.execPath, ['--import', preload, program, ...argv], {
    encoding: 'utf8',
    env,
    maxBuffer: 2e9,
  })
  const seconds = (performance.now() - start) / 1000
  const [cpu = 0, megabytes = 0]: number[] = JSON.parse(result.stderr.split('@@')[1] ?? '[]')
  return { seconds, cpu, megabytes, out: result.stdout, code: result.status }
}

const countPages = async (pieces: string): Promise<number> => {
  let pages = 0
  for (const name of readdirSync(pieces).filter((file) => file.endsWith('.pdf'))) {
    pages += (await PDFDocument.load(readFileSync(join(pieces, name)))).getPageCount()
  }
  return pages
}

const texts = ['demo', 'chrs', 'ase', 'protection-adulte'].flatMap((name) => {
  const pieces = join(root, 'fixtures', name, 'pieces')
  return readdirSync(pieces)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => join(pieces, file))
})
const characters = texts.reduce((sum, file) => sum + readFileSync(file, 'utf8').length, 0)
const repeated = Array.from({ length: 40 }, () => texts).flat()

const small = timed('detect', '--json', ...texts)
const large = timed('detect', '--json', ...repeated)
const perSecond = Math.round((characters * 39) / Math.max(0.01, large.cpu - small.cpu))

const demo = join(root, 'fixtures', 'demo')
const job = timed(
  'run',
  'requisition',
  join(demo, 'pieces'),
  '--request',
  join(demo, 'request.yaml'),
  '--approve-as',
  'Odette FRESNEL',
  '--out',
  join(folder, 'out'),
  '--json',
)
const pages = await countPages(join(demo, 'pieces'))

const stages: readonly { readonly stage: string; readonly share: number }[] = JSON.parse(job.out).stages
const table = [
  ['what', 'figure'],
  ['detect, all layers, one process', `${perSecond.toLocaleString('en')} characters per CPU second`],
  ['detect, peak memory', `${Math.round(large.megabytes)} MB for ${((characters * 40) / 1e6).toFixed(1)} M characters`],
  [
    'whole job on the demonstration',
    `${(pages / job.seconds).toFixed(1)} PDF pages/s (${pages} pages, ${job.seconds.toFixed(1)} s, start included)`,
  ],
  ['whole job, peak memory', `${Math.round(job.megabytes)} MB`],
  ...stages.map(({ stage, share }) => [`  share of ${stage}`, `${Math.round(share * 100)} %`]),
]
for (const [name, figure] of table) console.log(`| ${(name ?? '').padEnd(36)} | ${figure} |`)
rmSync(folder, { recursive: true, force: true })
