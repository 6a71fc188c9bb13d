import { afterAll, expect, test } from 'vitest'
import { judgeScene } from '../../../bench/batch/attacks/judge.ts'
import { layScene } from '../../../bench/batch/attacks/scenes.ts'
import { openWorkshop, requis } from '../program.ts'

// A share of the tamperings that `npm run bench:batch -- --only attacks` tries whole: made from the files alone, by no list of ours.

const workshop = openWorkshop()

afterAll(() => workshop.remove())

test('no tampering of a batch that was tried again is accepted without a word', async () => {
  const inWorkshop = { ...workshop, folder: workshop.path('retried') }
  const scene = layScene('retried', inWorkshop.folder, (_, ...words) => requis(inWorkshop, ...words).code)
  const said: string[] = []
  const judging = { seed: 7, tries: 2, share: 0.08 }
  // Without batch.json a folder is no finished batch: exit code 2.
  for await (const { tampering, outcome, said: told } of judgeScene(
    scene,
    ({ batch, source }) => requis(inWorkshop, 'verify', batch, ...source),
    judging,
  ))
    said.push(outcome === 'failed' && told.code === 2 ? 'refused' : `${outcome} ${tampering.kind} ${tampering.path}`)
  expect(said.length).toBeGreaterThan(20)
  expect(said.filter((one) => /^(?:silent|failed)/.test(one))).toEqual([])
}, 240_000)
