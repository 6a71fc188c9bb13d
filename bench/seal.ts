import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, linkSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sealExport } from '../src/seal/container/container.ts'
import { measure } from '../src/seal/container/measure.ts'
import { loadDemoKey, makeDemoKey } from '../src/seal/keys/demo-key.ts'
import type { Signer } from '../src/seal/keys/signer.ts'
import { type VerifyInput, verifyExport } from '../src/seal/verify/verify.ts'
import { withExport } from '../src/store/exports/read-export.ts'
import { makeInput, statementFor, withBordereau } from '../test/unit/seal/invented.ts'

// `npm run bench:seal [-- COUNT]`: how long sealing and verifying take beside the mere SHA-256 of the same bytes, what memory
// a container of 1 GB takes, and how many small ones `requis verify --all` verifies in a second (COUNT, 10,000 by default:
// a tenth of them are different, each stands ten times on the disk).

const now = new Date('2026-11-26T12:00:00Z')

const makeExport = async (signer: Signer, rank: number, copy: Uint8Array): Promise<readonly Uint8Array[]> => {
  const input = await makeInput(signer, now, undefined, copy)
  const reference = `BENCH-${rank}`
  const told = await withBordereau({
    ...input,
    statement: { ...statementFor(now, signer.demonstration), reference },
    bagInfo: { ...input.bagInfo, 'External-Identifier': reference },
  })
  const { container } = await sealExport(told)
  return container
}

const seconds = async (work: () => unknown): Promise<number> => {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

/** The middle one of seven ratios to the work beside it: what else the machine does slows both. */
const ratio = async (work: () => unknown, beside: () => unknown): Promise<number> => {
  const ratios: number[] = []
  for (let turn = 0; turn < 7; turn += 1) ratios.push((await seconds(work)) / (await seconds(beside)))
  return ratios.sort((one, other) => one - other)[3] ?? Number.NaN
}

const fill = (megabytes: number): Uint8Array => {
  const block = Buffer.alloc(2 ** 20, 0).map((_, at) => (at * 31) & 0xff)
  return Buffer.concat(Array.from({ length: megabytes }, () => block))
}

const save = (path: string, pieces: readonly Uint8Array[]): void => {
  const descriptor = openSync(path, 'w')
  for (const piece of pieces) for (let at = 0; at < piece.length; ) at += writeSync(descriptor, piece, at)
  closeSync(descriptor)
}

const program = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'requis.js')

/** The highest memory of a run, in megabytes, as Linux counts it for the program itself. */
const memoryOf = (path: string): number => {
  const script = `process.on('exit', () => console.error(readFileSync('/proc/self/status', 'utf8').match(/VmHWM.*/)[0])); process.argv.splice(1, 0, ''); await import(${JSON.stringify(program)})`
  const code = `import { readFileSync } from 'node:fs'; ${script}`
  const { stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', code, 'verify', path])
  const found = /VmHWM:\s+(\d+)/.exec(stderr.toString())?.[1]
  if (status !== 0 || found === undefined) throw new Error(`verify ended with ${status}`)
  return Math.round(Number(found) / 1000)
}

const signer = await loadDemoKey(await makeDemoKey(now))
const folder = mkdtempSync(join(tmpdir(), 'requis-bench-'))
try {
  const large = fill(200)
  // A view of its own each time: what was measured once is not measured again.
  const fresh = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
  const hash = (): Buffer => createHash('sha256').update(large).digest()
  console.log(`one SHA-256 of 200 MB: ${(0.2 / (await seconds(hash))).toFixed(2)} GB/s`)
  console.log(
    `measuring (SHA-256 and CRC-32): ${(await ratio(() => measure(fresh(large)), hash)).toFixed(2)} × one SHA-256`,
  )
  const sealing = await ratio(() => makeExport(signer, 0, fresh(large)), hash)
  console.log(`sealing 200 MB: ${sealing.toFixed(2)} × one SHA-256`)
  const whole = Buffer.concat(await makeExport(signer, 0, large))
  const verify = async (container: VerifyInput['container']): Promise<void> => {
    const { verdict } = await verifyExport({ container, trust: [], pin: null, now })
    if (verdict === 'refused') throw new Error('refused')
  }
  const inMemory = await ratio(() => verify(fresh(whole)), hash)
  save(join(folder, '200.asice'), [whole])
  const onDisk = await ratio(
    () => withExport(join(folder, '200.asice'), async ([source]) => await verify(source ?? [])),
    hash,
  )
  rmSync(join(folder, '200.asice'))
  console.log(`verifying 200 MB: ${inMemory.toFixed(2)} × in memory, ${onDisk.toFixed(2)} × from the disk`)

  for (const megabytes of [10, 1000]) {
    const path = join(folder, `${megabytes}.asice`)
    save(path, await makeExport(signer, 0, fill(megabytes)))
    console.log(`verifying ${megabytes} MB from the disk, start of the program included: ${memoryOf(path)} MB at most`)
    rmSync(path)
  }

  const count = Number(process.argv[2] ?? 10_000)
  for (let rank = 0; rank < count / 10; rank += 1) {
    const path = join(folder, `${rank}-0.asice`)
    writeFileSync(path, Buffer.concat(await makeExport(signer, rank, new Uint8Array(2000))))
    mkdirSync(join(folder, `${rank}`))
    for (let twin = 1; twin < 10; twin += 1) linkSync(path, join(folder, `${rank}`, `${rank}-${twin}.asice`))
  }
  const run = spawnSync(process.execPath, [program, 'verify', '--all', folder, '--lang', 'en'], { maxBuffer: 2 ** 28 })
  console.log(run.stdout.toString().trim().split('\n').at(-1))
  if (run.status !== 0) throw new Error(run.stderr.toString())
} finally {
  rmSync(folder, { recursive: true, force: true })
}
