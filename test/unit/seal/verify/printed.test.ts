import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { hidings } from '../../../../bench/contradictions/hide.ts'
import { lies, retype } from '../../../../bench/contradictions/retype.ts'
import { type Rewrite, redraw, rewriteBordereau } from '../../../../bench/contradictions/rewrite.ts'
import { bordereauWordings } from '../../../../src/messages/seal/bordereau-wording.ts'
import { checkSentence } from '../../../../src/messages/seal/checks.ts'
import { bordereauReader } from '../../../../src/pipeline/export/see-bordereau.ts'
import { writePem } from '../../../../src/seal/asn1/pem.ts'
import { openBundle } from '../../../../src/seal/container/bundle.ts'
import { type TreeFile, treeNames } from '../../../../src/seal/container/tree.ts'
import { verifyExport } from '../../../../src/seal/verify/verify.ts'
import { readFonts } from '../../../../src/store/installed/settings.ts'
import { demoSigner } from '../fixture.ts'

const date = new Date('2026-12-01T00:00:00Z')
const signer = await demoSigner(date)
const bundle = await openBundle(new Uint8Array(readFileSync('fixtures/exports/format-3.asice')))
/** As if this signer had made it. */
const chain = Buffer.from([signer.certificate, ...signer.chain].map((der) => writePem(der)).join(''))
const tree: readonly TreeFile[] = await Promise.all(
  [...bundle.files.values()].map(async ({ name, source, at, size }) => ({
    name,
    bytes: name === treeNames.chain ? chain : await source.read(at, size),
  })),
)
const bordereau = bordereauReader(readFonts, bordereauWordings)

const judge = async (container: readonly TreeFile[]) => {
  const { verdict, checks } = await verifyExport({ container, trust: [], pin: null, now: date, bordereau })
  const failed = checks.filter(({ outcome }) => outcome === 'failed')
  return { verdict, failed: failed.map(({ id }) => id), printed: checks.find(({ id }) => id === 'bordereau-prints') }
}

test('a bordereau that was signed again as it was is accepted', async () => {
  const again = await rewriteBordereau(tree, () => undefined, { signer, date })
  expect(await judge(again)).toMatchObject({ verdict: 'accepted-with-warnings', failed: [] })
})

describe('a true hash that nobody sees is no hash', () => {
  test.each(Object.entries(hidings))('%s', async (_, hide) => {
    const again = await rewriteBordereau(tree, hide, { signer, date })
    const { verdict, printed, failed } = await judge(again)
    // A layer is refused before what is shown is looked at; every other bordereau has a good signature.
    expect(verdict).toBe('refused')
    expect(failed.filter((id) => id !== 'bordereau-signature')).toEqual(['bordereau-prints'])
    expect(printed?.facts.flaw).not.toBe(failed.length === 1 ? 'unread' : '')
    for (const language of ['fr', 'en'] as const)
      expect(checkSentence(language, 'bordereau-prints', 'failed', printed?.facts ?? {})).toMatch(/^[^{}]{40,}$/)
  })
})

describe('what a bordereau says of the export is what its statement says', () => {
  test.each(Object.entries(lies))('another says %s', async (_, lie) => {
    const again = await rewriteBordereau(tree, lie, { signer, date })
    const { verdict, failed, printed } = await judge(again)
    expect([verdict, failed]).toEqual(['refused', ['bordereau-prints']])
    for (const language of ['fr', 'en'] as const)
      expect(checkSentence(language, 'bordereau-prints', 'failed', printed?.facts ?? {})).toMatch(/^[^{}]{40,}$/)
  })
})

test('a bordereau whose words were typed again as they were is accepted', async () => {
  const again = await rewriteBordereau(
    tree,
    retype((text) => text),
    { signer, date },
  )
  expect(await judge(again)).toMatchObject({ verdict: 'accepted-with-warnings', failed: [] })
})

describe('a bordereau costs no more than what the export holds', () => {
  const line = `0 g BT 1 0 0 1 60 100 Tm /R 7.5 Tf <${'0002'.repeat(64)}> Tj ET`

  test.each<[string, string, Rewrite]>([
    ['200,000 hashes', 'objects', redraw((drawing) => [drawing, ...new Array<string>(200_000).fill(line)].join('\n'))],
    ['a page that unpacks to 100 MB', 'objects', redraw((drawing) => drawing + '\n'.repeat(100_000_000))],
  ])('%s are not looked at', async (_, flaw, rewrite) => {
    const { printed } = await judge(await rewriteBordereau(tree, rewrite, { signer, date }))
    expect(printed?.facts.flaw).toBe(flaw)
  })

  test('a file longer than all that it could list is not taken apart', async () => {
    const long: Rewrite = ({ context }) => {
      context.register(context.stream(new Uint8Array(4_000_000)))
    }
    const container = await rewriteBordereau(tree, long, { signer, date })
    const { checks } = await verifyExport({ container, trust: [], pin: null, now: date, bordereau })
    expect(checks.find(({ id }) => id === 'bordereau-signature')?.facts).toEqual({ flaw: 'too-long' })
    expect(checkSentence('fr', 'bordereau-signature', 'failed', { flaw: 'too-long' })).toContain('plus long')
  })
})
