import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'

// `npm run bench:real -- DIR [SEED]`: every PDF of a folder that is not ours. One process a file: none may crash,
// none may leak a word chosen by chance; how many pages keep their layout, and what it costs.

const fileTime = 60_000
const atOnce = 2

const Result = z.object({
  problem: z.string().nullable(),
  pages: z.number(),
  unread: z.number(),
  drawn: z.number(),
  kilobytes: z.number(),
  isFacsimile: z.boolean(),
  hasCopy: z.boolean(),
  reading: z.number(),
  writing: z.object({ facsimile: z.number(), rebuilt: z.number() }),
  masks: z.number(),
  found: z.array(z.string()),
  foundRebuilt: z.array(z.string()),
})

type Result = z.infer<typeof Result>

const runFile = (path: string, seed: string): Promise<Result | string> =>
  new Promise((settle) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'real-file.js'), path, seed])
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      settle('too slow')
    }, fileTime)
    let out = ''
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      const line = out.split('@@')[1]
      settle(line === undefined ? `crash ${code ?? 'by a signal'}` : Result.parse(JSON.parse(line)))
    })
  })

const [folder, seed = '1'] = process.argv.slice(2)
if (folder === undefined) throw new Error('bench:real needs a folder')
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.pdf'))
  .sort()
const results: { readonly name: string; readonly result: Result | string }[] = []
const queue = [...files]
const work = async (): Promise<void> => {
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    const result = await runFile(resolve(folder, name), seed)
    results.push({ name, result })
    const isRebuilt = typeof result !== 'string' && result.hasCopy && !result.isFacsimile
    const isNotable =
      typeof result === 'string' || isRebuilt || result.found.length > 0 || result.foundRebuilt.length > 0
    if (isNotable)
      console.log(
        name,
        typeof result === 'string' ? result : { isRebuilt, found: result.found, foundRebuilt: result.foundRebuilt },
      )
  }
}
await Promise.all(Array.from({ length: atOnce }, work))

const done = results.flatMap(({ result }) => (typeof result === 'string' ? [] : [result]))
const read = done.filter(({ problem }) => problem === null)
const sum = (of: (result: Result) => number): number => read.reduce((total, result) => total + of(result), 0)
const pages = sum((result) => (result.hasCopy ? result.pages - result.unread : 0))
const drawn = sum((result) => (result.isFacsimile ? result.drawn : 0))
const plain = sum((result) => (result.isFacsimile ? result.pages - result.unread - result.drawn : 0))
const share = (count: number): string => `${count} (${((100 * count) / Math.max(1, pages)).toFixed(1)} %)`
const per = (seconds: number): string => `${((seconds / Math.max(1, pages)) * 100).toFixed(1)} s`
const reading = sum((result) => result.reading)
const writing = (way: 'facsimile' | 'rebuilt'): number => sum((result) => result.writing[way])
console.log(
  `${files.length} files: ${read.length} read (${read.filter(({ hasCopy }) => !hasCopy).length} with no word left), ${done.length - read.length} set aside, ${files.length - done.length} failed`,
)
console.log(
  `${pages} pages read: ${share(drawn)} by outlines, ${share(plain)} by layout alone, ${share(pages - drawn - plain)} rebuilt`,
)
console.log(
  `masks ${sum(({ masks }) => masks)}; files with a find: facsimile ${read.filter(({ found }) => found.length > 0).length}, rebuilt ${read.filter(({ foundRebuilt }) => foundRebuilt.length > 0).length}`,
)
console.log(`drawing ${Math.round(sum(({ kilobytes }) => kilobytes) / Math.max(1, pages))} kB a page in a draft`)
for (const way of ['facsimile', 'rebuilt'] as const) {
  const total = reading + writing(way)
  console.log(
    `${way}: CPU per 100 pages: reading ${per(reading)}, redacting and writing ${per(writing(way))}, ${(total / reading).toFixed(2)} times reading alone`,
  )
}
