import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { attacks } from './attacks/run.ts'
import { makeCluster } from './cluster.ts'
import { type Bench, costOver, growth, speedOfTwo } from './cost.ts'
import { starter } from './faults/processes.ts'
import { fetchAmong, firstLine, tree } from './large.ts'
import { spinsOfMillisecond } from './program/treat.ts'
import { proof } from './proof.ts'

// `npm run bench:batch -- [--only cost|two|growth|heap|fetch|tree|proof|first|attacks] [--turns 3] [--most 100000] [--seed 1]`: what the engine costs over the
// bare loop, what two hosts give, how cost and memory grow, on invented bases, with a work of known length. Ratios are of one run.

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    turns: { type: 'string', default: '3' },
    most: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
  },
})
const turns = Number(values.turns)
const wants = (part: string): boolean => values.only === undefined || values.only === part

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'requis-bench-'))
const { start, endAll } = starter(here('./program/program.js'))
const cluster = await makeCluster()
const bench: Bench = { start, cluster, folder, spins: spinsOfMillisecond() }

if (wants('cost')) {
  console.log('| work of a dossier | engine | time over the bare loop | CPU over the bare loop |\n|---|---|---|---|')
  for (const [dossiers, milliseconds] of [
    [150, 50],
    [1000, 5],
  ] as const)
    for (const { way, wall, cpu } of await costOver(bench, dossiers, milliseconds, turns))
      console.log(`| ${milliseconds} ms | ${way} | ${wall.toFixed(3)} | ${cpu.toFixed(3)} |`)
}

if (wants('two')) {
  const speed = await speedOfTwo(bench, 2000, 5, turns)
  console.log(`\nTwo worker processes, each held to one core and one thread, against one: ${speed.toFixed(2)}`)
}

if (wants('growth')) {
  console.log(
    '\n| dossiers | work, ms | plan, ms a dossier | work and engine, ms a dossier | end, ms a dossier | memory, MB |\n|---|---|---|---|---|---|',
  )
  for (const milliseconds of [0, 5])
    for (let dossiers = 1000; dossiers <= Number(values.most); dossiers *= 10) {
      // 100,000 dossiers of 5 ms are asked for by name: they take 250 s of two quiet cores.
      if (milliseconds > 0 && dossiers > 10_000 && values.only !== 'growth') continue
      const { ms, rssMb } = await growth(bench, dossiers, milliseconds, 2)
      const each = [ms.plan, ms.work, ms.finish].map((one) => (one / dossiers).toFixed(3)).join(' | ')
      console.log(`| ${dossiers} | ${milliseconds} | ${each} | ${rssMb.toFixed(0)} |`)
    }
}

if (wants('heap')) {
  console.log(
    '\n| dossiers | held while planned, MB | worked on | ended | a thread at the end |\n|---|---|---|---|---|',
  )
  for (let dossiers = 1000; dossiers <= Number(values.most); dossiers *= 10) {
    const { heapMb } = await growth(bench, dossiers, 0, 2, ['--heap'])
    const held = [heapMb.plan, heapMb.work, heapMb.finish, heapMb.thread].map((one) => one.toFixed(1)).join(' | ')
    console.log(`| ${dossiers} | ${held} |`)
  }
}

if (wants('fetch'))
  for (const shards of [1000, 100_000]) {
    const { submitted, middle, longest } = await fetchAmong(cluster.url, shards)
    console.log(
      `\n${shards} shards: put in within ${(submitted / 1000).toFixed(1)} s; one is taken in ${middle.toFixed(1)} ms (longest of 50: ${longest.toFixed(1)})`,
    )
  }

if (wants('tree')) {
  mkdirSync(folder, { recursive: true })
  const { hashed, grownMb } = tree(folder, 1_000_000)
  console.log(`\nA tree of a million leaves: ${hashed.toFixed(1)} s, the process grew by ${grownMb.toFixed(0)} MB`)
}

if (wants('proof')) {
  console.log('\n| dossiers of 5 items | step | ms | CPU, ms | the process grew by, MB |\n|---|---|---|---|---|')
  for (let dossiers = 1000; dossiers <= Math.min(10_000, Number(values.most)); dossiers *= 10)
    for (const [step, { wall, cpu, grownMb }] of Object.entries(await proof(folder, dossiers)))
      console.log(`| ${dossiers} | ${step} | ${wall.toFixed(0)} | ${cpu.toFixed(0)} | ${grownMb.toFixed(0)} |`)
}

if (wants('attacks')) await attacks(folder, here('../../../dist/cli/requis.js'), Number(values.seed))

if (wants('first')) {
  const { first, counted, bare } = await firstLine(bench, Number(values.most), here('../../../dist/cli/requis.js'))
  console.log(
    `\n| ${values.most} dossiers | seconds | CPU, s | CPU over an empty start of Node (${bare.toFixed(2)} s) |\n|---|---|---|---|`,
  )
  for (const { wall, cpu, line } of [first, counted])
    console.log(`| ${line} | ${wall.toFixed(2)} | ${cpu.toFixed(2)} | ${(cpu / bare).toFixed(1)} |`)
}

endAll()
await cluster.stop()
rmSync(folder, { recursive: true, force: true })
