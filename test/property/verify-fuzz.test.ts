import { expect, test } from 'vitest'
import {
  changeDer,
  changeJson,
  changeLines,
  changePdf,
  changeTree,
  changeZip,
} from '../../bench/fuzz-verify/changes.ts'
import { judgeExport, judgeJournal } from '../../bench/fuzz-verify/judge.ts'
import { makeRandom, type Random } from '../../bench/random.ts'
import type { Received } from '../../src/seal/container/bundle.ts'
import { sha256Hex } from '../../src/seal/container/hash.ts'
import { type TreeFile, treeNames } from '../../src/seal/container/tree.ts'
import { demoSigner } from '../unit/seal/fixture.ts'
import { makeInput, signedOn } from '../unit/seal/invented.ts'
import { bytesOfLines, checkpointOf, makeLines } from '../unit/seal/journal.ts'
import { sealExport } from '../unit/seal/whole.ts'

// A small part of `npm run fuzz:verify`, always the same cases: nothing is signed again here.

const cases = 40

const sealed = await sealExport(await makeInput(await demoSigner()))
const tree: readonly TreeFile[] = sealed.tree
const genuine = {
  rootHash: sha256Hex(tree.find(({ name }) => name === treeNames.manifest)?.bytes ?? Buffer.alloc(0)),
  now: signedOn,
}

const changes: Readonly<Record<string, (random: Random) => Received>> = {
  container: (random) => changeZip(tree, tree, random),
  'list of files': (random) => [...changeTree(tree, tree, random)],
  signature: (random) => [...changeDer(tree, random).tree],
  'signed file': (random) => [...changeJson(tree, random).tree],
  bordereau: (random) => [...changePdf(tree, random).tree],
}

test.each(Object.entries(changes))(
  'a changed %s is refused with a sentence, or nothing signed changed',
  async (_, change) => {
    expect(await judgeExport([...tree], genuine)).toBe('accepted, nothing signed changed')
    const said: string[] = []
    for (let at = 0; at < cases; at += 1) said.push(await judgeExport(change(makeRandom(at)), genuine))
    expect(said.filter((outcome) => outcome.startsWith('fault'))).toEqual([])
    expect(said.filter((outcome) => outcome === 'refused').length).toBeGreaterThan(cases / 2)
  },
)

test('a changed line of a journal that a checkpoint covers is refused', async () => {
  const lines = makeLines(4)
  const checkpoints = [await checkpointOf(lines, 1, await demoSigner())]
  const own = { journal: bytesOfLines(lines), checkpoints, witness: null, trust: [], pins: [], now: signedOn }
  for (let at = 0; at < cases; at += 1) {
    const journal = changeLines(Buffer.from(own.journal), makeRandom(at))
    expect([at, judgeJournal({ ...own, journal }, own)]).toEqual([at, expect.not.stringMatching(/^fault/)])
  }
})
