import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commitMasks, type HeldMask, stateCommitments } from '../../../../src/seal/masks/commitment.ts'
import { type Reveal, revealMasks, writeReveal } from '../../../../src/seal/masks/reveal.ts'
import { extract, isMissing, type Run, run } from '../tools.ts'

const script = resolve(import.meta.dirname, '../../../../docs/check-reveal.sh')

const maskAt = (_: unknown, at: number) => ({
  id: `M${String(at + 1).padStart(4, '0')}`,
  category: 'person',
  ground: 'TIERS',
  text: `Maëlle « ${at} »\n\\n, 12:x,\n`,
})

/** A line of `masks.jsonl`: of the first format, or in the form that the outside may know. */
const lineOf = ({ text, ...line }: HeldMask, format: number) => {
  const { ground, ...rest } = line
  return `${JSON.stringify(format === 1 ? line : { ...rest, category: 'identity', grounds: [ground] })}\n`
}

const exportOf = (size: number, format = 2) => {
  const held = Array.from({ length: size }, maskAt)
  const committed = commitMasks(Buffer.alloc(32, 7), held)
  const statement = { predicate: { format, reference: 'PV-1', maskCommitments: stateCommitments(committed) } }
  const lines = held.map((mask) => lineOf(mask, format)).join('')
  const folder = extract([
    { name: 'data/statement.json', bytes: Buffer.from(JSON.stringify(statement)) },
    { name: 'data/masks.jsonl', bytes: Buffer.from(lines) },
  ])
  const ids = held.map(({ id }) => id)
  return { folder, ids, reveal: revealMasks(committed, 'PV-1', ids) }
}

const check = (folder: string, reveal: Reveal, id: string): Run => {
  writeFileSync(join(folder, '../reveal.json'), writeReveal(reveal))
  return run(`sh ${script} ../reveal.json ${id} .`, folder)
}

describe.skipIf(['openssl', 'jq', 'xxd'].some(isMissing))('a mask that was lifted, checked without Requis', () => {
  // The first, the last, which goes up as it is in an odd list, and one between. merkle.test.ts tries every place.
  test.each<[number, number]>([...[1, 2, 3, 5, 7, 8].map((size): [number, number] => [size, 2]), [3, 1]])(
    'is proved at the ends and the middle of a list of %i, in format %i',
    (size, format) => {
      const { folder, ids, reveal } = exportOf(size, format)
      for (const id of new Set([ids[0], ids[size >> 1], ids[size - 1]].filter((one) => one !== undefined)))
        expect(check(folder, reveal, id)).toEqual({
          status: 0,
          output: `EXACT : ce texte est celui que cachait ${id} à la signature.\n`,
        })
    },
  )

  const { folder, ids, reveal } = exportOf(5)
  const withFirst = (change: (mask: Reveal['masks'][number]) => object): Reveal => ({
    ...reveal,
    masks: reveal.masks.map((mask, at) => (at === 0 ? { ...mask, ...change(mask) } : mask)),
  })

  test.each<[string, Reveal]>([
    ['another text', withFirst(() => ({ text: 'Paula' }))],
    ['a text without its last line feed', withFirst(({ text }) => ({ text: text.trimEnd() }))],
    ['another salt', withFirst(() => ({ salt: '1'.repeat(64) }))],
    ['another category', withFirst(() => ({ category: 'place' }))],
    ['another wide category', withFirst(() => ({ category: 'health' }))],
    ['another ground', withFirst(() => ({ ground: 'SENS-9' }))],
    ['another place', withFirst(() => ({ index: 1 }))],
    ['a short proof', withFirst(({ proof }) => ({ proof: proof.slice(1) }))],
    ['a long proof', withFirst(({ proof }) => ({ proof: [...proof, '1'.repeat(64)] }))],
    ['no proof', withFirst(() => ({ proof: [] }))],
    ['another export', { ...reveal, export: 'PV-2' }],
    ['a mask that is not there', { ...reveal, masks: reveal.masks.slice(1) }],
    ['a mask that is there twice', { ...reveal, masks: [...reveal.masks.slice(0, 1), ...reveal.masks] }],
  ])('is refused for %s', (_, forged) => {
    const answer = check(folder, forged, ids[0] ?? '')
    expect(answer.status).toBe(1)
    expect(answer.output).toContain('REFUSÉ')
  })
})
