import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { detectors } from '../../../../src/detect/index.ts'
import type { Person } from '../../../../src/model/record/person.ts'
import { type DetectInput, detectDossier } from '../../../../src/pipeline/load/detect-dossier.ts'
import { detectInThread } from '../../../../src/pipeline/load/detect-in-thread.ts'
import { judgeWithThreads, type RunShare } from '../../../../src/pipeline/load/detect-with-threads.ts'
import { taggerLayer } from '../../../../src/pipeline/load/tagger.ts'
import { oneNote, people } from '../../decide/fixture.ts'

const known: Person = { ...people.marc, id: 'p1', given: ['Zoé'], family: ['ÉVRARD'] }

const told = (rank: number): string =>
  `Mme Zoé Évrard, née le ${(rank % 28) + 1} mars 1984, habite ${rank + 1} rue des Chênes, 34200 Sète (0612345${100 + (rank % 800)}). ` +
  'Son fils <b>Ga</b>ël Évrard a été hospitalisé pour une épilepsie ; il doit 300 euros de loyer.'

const weights = readFileSync(join(import.meta.dirname, '..', '..', '..', '..', 'pipelines', 'weights', 'tagger.bin'))

const input = (): DetectInput => ({
  pieces: oneNote(...Array.from({ length: 240 }, (_, rank) => told(rank))).map(({ piece }) => piece),
  persons: [known],
  services: [],
  use: Object.keys(detectors),
  extra: [taggerLayer(weights)],
})

const here: RunShare = async (work) => structuredClone(detectInThread({ ...work, weights }))

let alone: ReturnType<typeof detectDossier>

beforeAll(() => {
  alone = detectDossier(input())
})

test('a long dossier shared between threads gives the findings and the persons that one thread gives', async () => {
  const shares: number[] = []
  const counted: RunShare = async (work) => {
    shares.push(work.texts.length)
    return await here(work)
  }
  expect(detectDossier(await judgeWithThreads(input(), counted, 0))).toEqual(alone)
  expect(alone.findings.length).toBeGreaterThan(1000)
  expect(shares.length).toBeGreaterThan(1)
})

test('what a thread that dies had to judge is judged all the same', async () => {
  let count = 0
  const dying: RunShare = async (work) => {
    count += 1
    if (count === 1) throw new Error('out of memory')
    return await here(work)
  }
  expect(detectDossier(await judgeWithThreads(input(), dying, 0))).toEqual(alone)
})

test('a short dossier waits for no thread', async () => {
  const refused: RunShare = () => Promise.reject(new Error('not asked'))
  const short = { ...input(), pieces: input().pieces.slice(0, 2) }
  expect(detectDossier(await judgeWithThreads(short, refused))).toEqual(detectDossier(short))
})
