import { beforeAll, describe, expect, test } from 'vitest'
import { emptyHead, writeJournalLine } from '../../../../src/seal/journal/journal.ts'
import { writeWitness } from '../../../../src/seal/journal/journal-witness.ts'
import type { Signer } from '../../../../src/seal/keys/signer.ts'
import { demoSigner } from '../fixture.ts'
import { signedOn } from '../invented.ts'
import { breaksOf, check, checkpointOf, headOf, makeLines } from '../journal.ts'

const lines = makeLines(8)

/** The same journal up to a line, then another. */
const rewritten = (from: number): readonly string[] => {
  const act = { act: 'purged', draft: null, by: [], counts: { salt: 9 }, rootHash: null } as const
  let out = lines.slice(0, from)
  while (out.length < lines.length + 2) {
    const head = out.length === 0 ? emptyHead : headOf(out)
    out = [...out, writeJournalLine(act, head, signedOn)]
  }
  return out
}

describe('checkpoints', () => {
  let signer: Signer

  beforeAll(async () => {
    signer = await demoSigner()
  })

  const both = async () => [
    await checkpointOf(lines.slice(0, 3), 1, signer),
    await checkpointOf(lines.slice(0, 7), 2, signer),
  ]

  test('a journal cut before a checkpoint is refused, with the first line that is missing', async () => {
    expect(breaksOf(check(lines.slice(0, 5), { checkpoints: await both() }))).toEqual([['checkpoint-truncated', 6]])
  })

  test('a journal rewritten before a checkpoint is refused', async () => {
    expect(breaksOf(check(rewritten(4), { checkpoints: await both() }))).toEqual([['checkpoint-fork', 7]])
  })

  test('lines after the last checkpoint can be removed unseen, which is said with their number, unless a witness saw them', async () => {
    const checkpoints = await both()
    expect(check(lines, { checkpoints })).toMatchObject({ signed: 7, unguarded: 1 })
    expect(check(lines, { checkpoints }).warnings).toContain('unsigned-end')
    const cut = check(lines.slice(0, 7), { checkpoints })
    expect(cut).toMatchObject({ breaks: [], unguarded: 0 })
    expect(cut.warnings).not.toContain('unsigned-end')
    const witness = writeWitness(headOf(lines), [], signedOn)
    expect(check(lines, { checkpoints, witness })).toMatchObject({ warnings: ['demonstration'], unguarded: 0 })
    expect(breaksOf(check(lines.slice(0, 7), { checkpoints, witness }))).toEqual([['witness-truncated', 8]])
  })

  test('a checkpoint removed from the middle, or without its signature, is missed', async () => {
    const [one, two] = await both()
    if (one === undefined || two === undefined) throw new Error('two checkpoints')
    expect(breaksOf(check(lines, { checkpoints: [two] }))).toEqual([['checkpoint-missing', null]])
    expect(breaksOf(check(lines, { checkpoints: [one, { ...two, signature: null }] }))).toEqual([
      ['checkpoint-missing', null],
    ])
  })

  test('a checkpoint under another number, changed, or signed for another is refused', async () => {
    const [one, two] = await both()
    if (one === undefined || two === undefined) throw new Error('two checkpoints')
    expect(breaksOf(check(lines, { checkpoints: [{ ...two, number: 1 }] }))).toEqual([['checkpoint-number', null]])
    const changed = Buffer.from(Buffer.from(one.json).toString().replace('"count":3', '"count":4'))
    expect(breaksOf(check(lines, { checkpoints: [{ ...one, json: changed }] }))).toEqual([
      ['checkpoint-signature', null],
    ])
    expect(breaksOf(check(lines, { checkpoints: [{ ...one, signature: two.signature }] }))).toEqual([
      ['checkpoint-signature', null],
    ])
    const spaced = Buffer.from(Buffer.from(one.json).toString().replace(',', ', '))
    expect(breaksOf(check(lines, { checkpoints: [{ ...one, json: spaced }] }))).toEqual([['checkpoint-form', null]])
  })

  test('any changed byte of a signature is refused, but for the authority’s certificate, which only --trust believes', async () => {
    const [one] = await both()
    if (one?.signature === undefined || one.signature === null) throw new Error('a signature')
    const authority = signer.chain[0] ?? new Uint8Array()
    const start = Buffer.from(one.signature).indexOf(authority)
    expect(start).toBeGreaterThan(0)
    for (let at = 0; at < one.signature.length; at += 1) {
      if (at >= start && at < start + authority.length) continue
      const signature = Buffer.from(one.signature)
      signature[at] = (signature[at] ?? 0) ^ 1
      expect(check(lines, { checkpoints: [{ ...one, signature }] }).verdict, `byte ${at}`).toBe('refused')
    }
  })
})

describe('a witness', () => {
  const seen = (count: number) => ({ ...headOf(lines.slice(0, count)), at: signedOn.toISOString() })
  const witness = writeWitness(headOf(lines.slice(0, 6)), [seen(2), seen(4)], signedOn)

  test('says nothing of a journal that only grew', () => {
    expect(check(lines, { witness })).toMatchObject({ breaks: [] })
    expect(check(lines.slice(0, 6), { witness })).toMatchObject({ breaks: [] })
  })

  test('exposes a journal that was cut at the end of a line', () => {
    expect(breaksOf(check(lines.slice(0, 5), { witness }))).toEqual([['witness-truncated', 6]])
    expect(breaksOf(check([], { witness }))).toEqual([['witness-truncated', 1]])
  })

  test('exposes a journal set back to a former state, and gone on otherwise', () => {
    expect(breaksOf(check(rewritten(5), { witness }))).toEqual([['witness-rollback', 5]])
    expect(breaksOf(check(rewritten(2), { witness }))).toEqual([['witness-rollback', 3]])
  })

  test('exposes another journal put in its place', () => {
    expect(breaksOf(check(makeLines(9, 1), { witness }))).toEqual([['witness-fork', 1]])
    expect(breaksOf(check(rewritten(0), { witness }))).toEqual([['witness-fork', 1]])
  })

  test('a journal set back, and still shorter than it was, is a rollback too', () => {
    expect(breaksOf(check(rewritten(2).slice(0, 4), { witness }))).toEqual([['witness-rollback', 3]])
  })

  test('a witness that was rewritten, or goes back, is refused', () => {
    const text = Buffer.from(witness).toString()
    expect(breaksOf(check(lines, { witness: Buffer.from(text.replace(',', ', ')) }))).toEqual([['witness-form', null]])
    const back = writeWitness(headOf(lines.slice(0, 2)), [seen(4)], signedOn)
    expect(breaksOf(check(lines, { witness: back }))).toEqual([['witness-form', null]])
    expect(breaksOf(check(lines, { witness: Buffer.from('{}') }))).toEqual([['witness-form', null]])
  })

  test('of an empty journal holds whatever comes after', () => {
    expect(check(lines, { witness: writeWitness(emptyHead, [], signedOn) })).toMatchObject({ breaks: [] })
  })
})
