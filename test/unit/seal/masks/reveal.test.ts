import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../../../../src/seal/container/canonical-json.ts'
import { treeNames } from '../../../../src/seal/container/tree.ts'
import { commitMasks, type HeldMask, stateCommitments } from '../../../../src/seal/masks/commitment.ts'
import { type Reveal, readReveal, revealMasks, writeReveal } from '../../../../src/seal/masks/reveal.ts'
import { bytesOf, demoSigner, failedChecks, replaceFile, resign, verify } from '../fixture.ts'
import { type Line, makeInput, signedOn, statementFor, withOldProof } from '../invented.ts'
import { sealExport } from '../whole.ts'

const reference = 'REQ-2026-014'

const held: readonly HeldMask[] = [
  { id: 'M0001', category: 'person', ground: 'TIERS', text: 'Quitterie ZANGRANDI' },
  { id: 'M0002', category: 'health', ground: 'SANTE', text: 'asthme' },
  { id: 'M0003', category: 'person', ground: 'TIERS', text: 'Quitterie ZANGRANDI' },
  { id: 'M0004', category: 'out-of-scope', ground: 'HORS-OBJ', text: 'Loyer payé.\nFacture « d’eau ».\u202e' },
  { id: 'M0005', category: 'phone', ground: 'TIERS', text: '06 39 98 12 34' },
]

const committed = commitMasks(Buffer.alloc(32, 7), held)

const signer = await demoSigner()

const outsideOf: Readonly<Record<string, string>> = {
  ...{ person: 'identity', phone: 'identity', health: 'sensitive', 'out-of-scope': 'out-of-scope' },
}

const place = { kind: 'page', page: 1, box: [56, 650, 153, 661] }

/** Before the second format a line told the fine category. */
const firstLine = ({ id, category, ground }: HeldMask): Line & object => ({
  ...{ id, piece: 'P01', place, category, ground, by: 'third-person' },
})

const secondLine = ({ id, category, ground }: HeldMask): Line & object => ({
  ...{ id, piece: 'P01', place, category: outsideOf[category], grounds: [ground], by: 'rule' },
})

const sealWith = async (masks: readonly HeldMask[], commitments: JsonValue | null, format: 1 | 2 | 3 = 1) => {
  const input = await makeInput(signer, signedOn, masks.map(format === 1 ? firstLine : secondLine))
  const { maskCommitments: _, ...statement } = statementFor(
    signedOn,
    signer.demonstration,
    masks.map(format === 1 ? firstLine : secondLine),
  )
  const told = { ...statement, format, ...(commitments === null ? {} : { maskCommitments: commitments }) }
  return await sealExport({ ...(format === 3 ? input : withOldProof(input)), statement: told })
}

const sealed = await sealWith(held, stateCommitments(committed))

const reveal = revealMasks(committed, reference, ['M0004', 'M0001', 'M0004'])

const check = async (given: Reveal | null, container = sealed.container) => {
  const verification = await verify(container, { reveal: given })
  return {
    failed: failedChecks(verification),
    verdict: verification.verdict,
    check: verification.checks.find(({ id }) => id === 'reveal'),
  }
}

describe('masks that are lifted', () => {
  test('are proved, in the order of the list, each once', async () => {
    expect(reveal.masks.map(({ id, index, text }) => [id, index, text])).toEqual([
      ['M0001', 0, 'Quitterie ZANGRANDI'],
      ['M0004', 3, held[3]?.text],
    ])
    expect(await check(reveal)).toMatchObject({
      verdict: 'accepted-with-warnings',
      check: { outcome: 'passed', facts: { revealed: 2 } },
    })
  })

  test('are not spoken of when none is given: the export is accepted as before', async () => {
    expect(await check(null)).toMatchObject({
      verdict: 'accepted-with-warnings',
      check: { outcome: 'not-checked', facts: {} },
    })
  })

  test.each(held.map(({ id }) => id))('can be any one of them: %s', async (id) => {
    expect((await check(revealMasks(committed, reference, [id]))).check?.outcome).toBe('passed')
  })

  test('are refused under a number that no mask has', () => {
    for (const ids of [['M0006'], ['M0001', 'm0001'], [''], []])
      expect(() => revealMasks(committed, reference, ids)).toThrow(
        expect.objectContaining({ problem: { code: 'mask.unknown', count: 5 } }),
      )
  })

  test('tell nothing of the others: neither text nor salt', () => {
    const written = writeReveal(revealMasks(committed, reference, ['M0001']))
    for (const { text, salt } of committed.opened.slice(1)) {
      if (text !== held[0]?.text) expect(written).not.toContain(text)
      expect(written).not.toContain(salt)
    }
  })
})

const withMask = (change: (mask: Reveal['masks'][number]) => object): Reveal => ({
  ...reveal,
  masks: reveal.masks.map((mask, at) => (at === 0 ? { ...mask, ...change(mask) } : mask)),
})

const other = '1'.repeat(64)

const lifted = (id: string): Reveal['masks'][number] => {
  const [mask] = revealMasks(committed, reference, [id]).masks
  if (mask === undefined) throw new Error('no mask')
  return mask
}

describe('a forged reveal is refused', () => {
  test.each<[string, string, Reveal]>([
    ['another text', 'forged', withMask(() => ({ text: 'Paula COSTA' }))],
    ['a text with a space more', 'forged', withMask(({ text }) => ({ text: `${text} ` }))],
    ['no text', 'forged', withMask(() => ({ text: '' }))],
    ['another salt', 'forged', withMask(() => ({ salt: other }))],
    ['the salt of the same text elsewhere', 'forged', withMask(() => ({ salt: lifted('M0003').salt }))],
    ['another proof', 'forged', withMask(({ proof }) => ({ proof: proof.with(0, other) }))],
    ['a proof cut short', 'forged', withMask(({ proof }) => ({ proof: proof.slice(1) }))],
    ['a proof too long', 'forged', withMask(({ proof }) => ({ proof: [...proof, other] }))],
    ['no proof', 'forged', withMask(() => ({ proof: [] }))],
    ['the text of another mask', 'forged', withMask(() => ({ ...lifted('M0002'), ...listedAs(0) }))],
    ['another mask’s number', 'other-mask', withMask(() => ({ id: 'M0002' }))],
    ['a number that is not listed', 'other-mask', withMask(() => ({ id: 'M0009' }))],
    ['another category', 'other-mask', withMask(() => ({ category: 'place' }))],
    ['another ground', 'other-mask', withMask(() => ({ ground: 'SENS-9' }))],
    ['another place in the list', 'other-mask', withMask(() => ({ index: 2 }))],
    ['a place outside the list', 'other-mask', withMask(() => ({ index: 5 }))],
    ['one mask twice', 'twice', { ...reveal, masks: [lifted('M0001'), lifted('M0001')] }],
    ['another reference', 'other-export', { ...reveal, export: 'REQ-2026-015' }],
    ['another root', 'other-export', { ...reveal, root: other }],
    ['another count', 'other-export', { ...reveal, count: 6 }],
  ])('for %s', async (_, flaw, forged) => {
    // Only the check of the reveal speaks: the forgery is of the right form, and the export is untouched.
    expect(readReveal(writeReveal(forged))).toEqual(forged)
    const answer = await check(forged)
    expect(answer.failed).toEqual(['reveal'])
    expect(answer.verdict).toBe('refused')
    expect(answer.check?.facts.flaw).toBe(flaw)
  })

  test('for the masks of another draft, whose numbers and texts are the same', async () => {
    const elsewhere = revealMasks(commitMasks(Buffer.alloc(32, 8), held), reference, ['M0001'])
    expect((await check(elsewhere)).check?.facts.flaw).toBe('other-export')
  })

  test('for an export that committed to nothing', async () => {
    const before = await sealWith(held, null)
    expect((await check(null, before.container)).verdict).toBe('accepted-with-warnings')
    expect((await check(reveal, before.container)).check?.facts.flaw).toBe('not-stated')
  })

  test('for an export whose tree is of another make', async () => {
    const maskCommitments = { ...stateCommitments(committed), scheme: 'requis-mask-v2' }
    const later = await sealWith(held, maskCommitments)
    expect((await check(reveal, later.container)).check?.facts.flaw).toBe('not-stated')
  })
})

const listedAs = (at: number) => ({
  id: held[at]?.id,
  category: held[at]?.category,
  ground: held[at]?.ground,
  index: at,
})

describe('in the second format, where the list tells the wide category alone', () => {
  const second = sealWith(held, stateCommitments(committed), 2)

  test('a mask is proved all the same', async () => {
    expect((await check(reveal, (await second).container)).check?.outcome).toBe('passed')
  })

  test.each<[string, string, Reveal]>([
    ['another wide category', 'other-mask', withMask(() => ({ category: 'health' }))],
    ['a category that is none', 'other-mask', withMask(() => ({ category: 'identity' }))],
    ['another fine category', 'forged', withMask(() => ({ category: 'place' }))],
    ['another ground', 'other-mask', withMask(() => ({ ground: 'SENS-9' }))],
  ])('it is refused for %s', async (_, flaw, forged) => {
    expect((await check(forged, (await second).container)).check?.facts.flaw).toBe(flaw)
  })

  test('a format that nobody knows yet is not guessed', async () => {
    const { tree } = await second
    const later = bytesOf(tree, treeNames.statement).toString().replace('"format":2', '"format":4')
    const files = await resign(replaceFile(tree, treeNames.statement, Buffer.from(later)), signer)
    expect((await verify(files, { reveal })).checks.find(({ id }) => id === 'reveal')?.facts.flaw).toBe('other-mask')
  })
})

test('a signer who changes the list of masks afterwards cannot lift them any more', async () => {
  const changed = bytesOf(sealed.tree, treeNames.masks).toString().replace('TIERS', 'SENS-9')
  const tree = await resign(replaceFile(sealed.tree, treeNames.masks, Buffer.from(changed)), signer)
  const verification = await verify(tree, { reveal })
  expect(failedChecks(verification)).toContain('reveal')
})

test('an export that commits to fewer masks than it lists is refused', async () => {
  const fewer = commitMasks(Buffer.alloc(32, 7), held.slice(0, 4))
  const { container } = await sealWith(held, stateCommitments(fewer))
  expect(failedChecks(await verify(container))).toEqual(['masks', 'agreement'])
})

describe('reveal.json', () => {
  const written = writeReveal(reveal)

  test('is read back as it was written', () => {
    expect(readReveal(written)).toEqual(reveal)
  })

  test.each([
    ['nothing', ''],
    ['no JSON', 'Quitterie'],
    ['half of it', written.slice(0, written.length / 2)],
    ['a list', '[]'],
    ['another format', written.replace('reveal-v1', 'reveal-v2')],
    ['other spacing', JSON.stringify(reveal)],
    ['Windows line ends', written.replaceAll('\n', '\r\n')],
    ['a key more', written.replace('"count"', '"more": 1,\n  "count"')],
    ['a key given twice', written.replace('"text":', '"text": "Paula COSTA",\n      "text":')],
    ['no mask', writeReveal({ ...reveal, masks: [] })],
    ['a salt in capitals', writeReveal(withMask(({ salt }) => ({ salt: salt.toUpperCase() })))],
    ['a short salt', writeReveal(withMask(({ salt }) => ({ salt: salt.slice(2) })))],
    ['a fraction', writeReveal(withMask(() => ({ index: 0.5 })))],
    ['a negative place', writeReveal(withMask(() => ({ index: -1 })))],
    ['a text in two parts', writeReveal(withMask(() => ({ text: 'Mae\u0308lle' })))],
    ['half a surrogate pair', writeReveal(withMask(() => ({ text: '\ud83d' })))],
    ['an id that hides something', writeReveal(withMask(() => ({ id: 'M1\u001b[2J' })))],
  ])('is refused when it holds %s', (_, text) => {
    expect(() => readReveal(text)).toThrow('reveal.broken')
  })
})
