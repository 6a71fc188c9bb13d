import { cpSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readActs } from '../../src/seal/journal/acts.ts'
import { openDesk } from './desk.ts'
import { layDossier, openWorkshop, requis, type Workshop } from './program.ts'

/** `.ci/run` kills it twenty times. */
const times = process.env.REQUIS_REQUIRE_ALL === '1' ? 20 : 4

let workshop: Workshop

beforeAll(() => {
  workshop = openWorkshop()
  layDossier(workshop)
  const propose = ['propose', 'dossier', '--request', 'request.yaml', '--draft', 'draft', '--prepared-by', 'Paul']
  expect(requis(workshop, ...propose).code).toBe(0)
  cpSync(workshop.path('draft'), workshop.path('first'), { recursive: true })
}, 120_000)

afterAll(() => workshop.remove())

const maskOf = (word: string) => ({
  answers: [],
  decisions: [{ mask: word, everywhere: true, ground: 'TIERS', reason: 'x' }],
})

/**
 * Masks one word after the other; while the last is decided the server is killed, after a part of the time that one takes
 * (1: about when it is acknowledged). The words that were acknowledged.
 */
const decideUntilKilled = async (words: readonly string[], part: number): Promise<readonly string[]> => {
  const desk = await openDesk(workshop, 'Claire VASSEUR')
  const acknowledged: string[] = []
  let took = 0
  for (const word of words.slice(0, -1)) {
    const start = performance.now()
    if ((await desk.post('/api/acts', maskOf(word))).body.ok) acknowledged.push(word)
    took = performance.now() - start
  }
  const [last = ''] = words.slice(-1)
  const killed = pause(part * took).then(() => desk.kill())
  // The server may be gone: what it was doing was not acknowledged.
  const answer = await desk.post('/api/acts', maskOf(last)).catch(() => null)
  if (answer?.body.ok === true) acknowledged.push(last)
  await killed
  return acknowledged
}

test(`killed ${times} times while a director decides: no acknowledged act is lost, and the draft opens again`, async () => {
  let all = 0
  for (let turn = 0; turn < times; turn += 1) {
    cpSync(workshop.path('first'), workshop.path('draft'), { recursive: true, force: true })
    const acknowledged = await decideUntilKilled(['poste', 'voisine', 'loyer'], (1.2 * (turn + 1)) / times)
    all += acknowledged.length
    const draft = JSON.parse(readFileSync(workshop.path('draft/draft.json'), 'utf8'))
    const masked = (draft.rulings ?? []).flatMap((ruling: { settled: readonly { words?: string }[] }) =>
      ruling.settled.map((one) => one.words),
    )
    expect(masked).toEqual(expect.arrayContaining([...acknowledged]))
    // At most the one that was under way is there too.
    expect(masked.length).toBeLessThanOrEqual(acknowledged.length + 1)
    const bytes = (() => {
      try {
        return readFileSync(workshop.path('draft/acts.jsonl'))
      } catch {
        return new Uint8Array()
      }
    })()
    expect(readActs(bytes).lines.length).toBeGreaterThanOrEqual(acknowledged.length)
    expect(requis(workshop, 'questions', 'draft').code).toBe(0)
    // The next turn starts from the first draft: its journal goes with it.
    requis(workshop, 'purge', 'draft', '--yes')
  }
  expect(all).toBeGreaterThanOrEqual(2 * times)
}, 900_000)
