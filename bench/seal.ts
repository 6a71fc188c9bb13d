import { createHash } from 'node:crypto'
import { PDFDocument } from 'pdf-lib'
import { sealExport } from '../src/seal/container.ts'
import { loadDemoKey, makeDemoKey } from '../src/seal/demo-key.ts'
import type { Signer } from '../src/seal/signer.ts'
import { verifyExport } from '../src/seal/verify.ts'

// `npm run bench:seal [-- COUNT]`: how long sealing and verifying take beside the mere SHA-256 of the same bytes, and how many
// small containers are verified in a second (COUNT, 10,000 by default, made of 100 different ones).

const now = new Date('2026-11-26T12:00:00Z')

const makeExport = async (signer: Signer, rank: number, copy: Uint8Array) => {
  const bordereau = await PDFDocument.create({ updateMetadata: false })
  bordereau.addPage([300, 200])
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
  const proof = { passed: true, copies: [{ name: 'pieces/P01.csv', engines: ['bench'], residues: [], notRun: [] }] }
  return await sealExport({
    payload: [
      { name: 'pieces/P01.csv', bytes: copy },
      { name: 'masks.jsonl', bytes: encode('') },
      { name: 'proof.json', bytes: encode(JSON.stringify(proof)) },
      { name: 'bordereau.pdf', bytes: await bordereau.save() },
    ],
    statement: { reference: `BENCH-${rank}`, counts: { masks: 0 }, supersedes: null },
    bagInfo: { 'External-Identifier': `BENCH-${rank}` },
    signer,
    date: now,
  })
}

const seconds = async (work: () => unknown): Promise<number> => {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

const megabytes = (): number => Math.round(process.memoryUsage().rss / 1e6)

const signer = await loadDemoKey(await makeDemoKey(now))
const large = new Uint8Array(200 * 1024 * 1024).map((_, at) => (at * 31) & 0xff)
const hashed = await seconds(() => createHash('sha256').update(large).digest())
let sealed = await makeExport(signer, 0, new Uint8Array(1))
const sealing = await seconds(async () => {
  sealed = await makeExport(signer, 0, large)
})
const verify = (container: Uint8Array) => verifyExport({ container, trust: [], pin: null, now })
let verdict = ''
const verifying = await seconds(async () => {
  verdict = (await verify(sealed.container)).verdict
})
console.log(`one SHA-256 of 200 MB: ${hashed.toFixed(2)} s (${(200 / hashed).toFixed(0)} MB/s)`)
console.log(
  `sealing 200 MB: ${(sealing / hashed).toFixed(1)} × one hash; verifying: ${(verifying / hashed).toFixed(1)} × (${verdict})`,
)

const count = Number(process.argv[2] ?? 10_000)
const small = await Promise.all(
  Array.from({ length: 100 }, (_, rank) => makeExport(signer, rank, new Uint8Array(2000))),
)
const before = megabytes()
let refused = 0
const batch = await seconds(async () => {
  for (let at = 0; at < count; at += 1) {
    const one = small[at % small.length]
    if (one !== undefined && (await verify(one.container)).verdict === 'refused') refused += 1
  }
})
console.log(
  `${count} small containers verified in ${batch.toFixed(1)} s (${(count / batch).toFixed(0)} a second), ${refused} refused`,
)
console.log(`memory: ${before} MB before, ${megabytes()} MB after`)
