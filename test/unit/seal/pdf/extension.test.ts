import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { type TreeFile, treeNames } from '../../../../src/seal/container/tree.ts'
import { findPdfFlaw, readPdfSignature, readPdfStamp } from '../../../../src/seal/pdf/pades-reader.ts'
import { extendPdf, writeExtension } from '../../../../src/seal/pdf/pdf-extension.ts'
import { readStructure } from '../../../../src/seal/pdf/pdf-structure.ts'
import { bytesOf, failedChecks, replaceFile, verify } from '../fixture.ts'
import { dateAgain, gatherFrom, makeWorld, sealWith, type World } from '../long-term-world.ts'
import { makeCrl } from '../revocation-files.ts'
import { extract, isMissing, run } from '../tools.ts'

describe.skipIf(isMissing('openssl'))('the bordereau of an export at level LT', () => {
  type Made = { world: World; tree: readonly TreeFile[]; dated: readonly TreeFile[]; lists: readonly Buffer[] }
  const made: Partial<Made> = {}
  const world = (): World => made.world ?? expect.unreachable()
  const tree = (): readonly TreeFile[] => made.tree ?? expect.unreachable()
  const pdf = (): Buffer => bytesOf(tree(), treeNames.bordereau)
  const latin = (): string => pdf().toString('latin1')
  /** What the signer signed: up to the first end. */
  const signed = (): Buffer => Buffer.from(latin().slice(0, latin().indexOf('%%EOF') + 5), 'latin1')
  const lists = (): readonly Buffer[] => made.lists ?? expect.unreachable()
  const trust = (): readonly Uint8Array[] => [world().director.root, world().service.root]
  const flawOf = (bytes: Uint8Array): Promise<string | null> => findPdfFlaw(bytes, world().signer.certificate)

  beforeAll(async () => {
    made.world = makeWorld()
    const { director, service, rootList } = made.world
    made.lists = [makeCrl(director), rootList, makeCrl(service), makeCrl(service, { by: 'root' })]
    const files = { crls: made.lists, ocsp: [] }
    made.tree = (await sealWith(made.world, gatherFrom({ files, trust: [made.world.service.root] }))).tree
    made.dated = (await sealWith(made.world, null)).tree
  }, 60_000)

  test('holds, after the signature, the lists and the certificates, and a time stamp over all of it', async () => {
    expect(await flawOf(pdf())).toBeNull()
    for (const list of lists()) expect(pdf().subarray(signed().length).includes(list)).toBe(true)
    for (const certificate of [world().signer.certificate, ...trust()])
      expect(pdf().subarray(signed().length).includes(Buffer.from(certificate))).toBe(true)
    expect(readPdfStamp(pdf())?.data.length).toBe(pdf().length - 40_002)
    expect(readPdfSignature(pdf()).timestamp).not.toBeNull()
    const verification = await verify(tree(), { trust: trust(), now: new Date() })
    expect(failedChecks(verification)).toEqual([])
    expect(verification.checks.find(({ id }) => id === 'timestamp')).toMatchObject({
      outcome: 'passed',
      facts: { stamps: 4 },
    })
  })

  test('without proofs, nothing follows the signature', async () => {
    const dated = bytesOf(made.dated ?? [], treeNames.bordereau)
    expect(await flawOf(dated)).toBeNull()
    expect(readPdfStamp(dated)).toBeNull()
    expect(() => readStructure(dated)).not.toThrow()
  })

  test.each([
    ['another byte', (text: string) => `${text}\n`],
    ['a comment', (text: string) => text.replace(/%%EOF$/, '% more\n%%EOF')],
    ['a catalog that acts', (text: string) => text.replace(/(\/DSS \d+ 0 R)\n/, '$1\n/OpenAction 3 0 R\n')],
    ['a catalog with other pages', (text: string) => swapLast(text, /\/Pages \d+ 0 R/, '/Pages 9 0 R')],
    ['another place of the former table', (text: string) => swapLast(text, /\/Prev \d+/, '/Prev 17')],
    ['a list that is none', (text: string) => swapLast(text, /\/CRLs \[ \d+/, '/CRLs [ 1')],
    ['lists as certificates', (text: string) => text.replace('/Certs [', '/CRLs1 [')],
    ['a disguised name', (text: string) => text.replace('/Type /DSS', '/Type /D#53S')],
    ['a time stamp of another kind', (text: string) => text.replace('/ETSI.RFC3161', '/ETSI.RFC3162')],
    ['bytes behind the token', (text: string) => swapLast(text, /00000000>/, '0000beef>')],
  ])('an update with %s is refused', async (_, change) => {
    const text = change(latin())
    expect(text).not.toBe(latin())
    expect(await flawOf(Buffer.from(text, 'latin1'))).toBe('not-whole-file')
  })

  test('an update that changes any one byte is refused, by its form or by its time stamp', async () => {
    const [from, to] = [signed().length, pdf().length]
    for (let at = from; at < to; at += 331) {
      const changed = Buffer.from(pdf())
      changed.writeUInt8((changed[at] ?? 0) ^ 1, at)
      const flaw = await flawOf(changed)
      // The token itself, and what it covers: other checks read those.
      const stamp = flaw === null ? readPdfStamp(changed) : null
      const isOther = stamp !== null && !(stamp.token.equals(token()) && stamp.data.equals(covered()))
      expect(flaw === 'not-whole-file' || isOther).toBe(true)
    }
  })
  const token = (): Buffer => readPdfStamp(pdf())?.token ?? expect.unreachable()
  const covered = (): Buffer => readPdfStamp(pdf())?.data ?? expect.unreachable()

  test('two updates are refused, and one whose evidence is no certificate, no list, no response', async () => {
    const none = { certificates: [], crls: [], ocsp: [] }
    const once = await extendPdf(signed(), { ...none, crls: lists() }, world().stamp)
    expect(await flawOf(once)).toBeNull()
    expect(await flawOf(Buffer.concat([once, pdf().subarray(signed().length)]))).toBe('not-whole-file')
    for (const evidence of [
      { ...none, certificates: lists() },
      { ...none, crls: [Buffer.from('a note')] },
      { ...none, ocsp: lists() },
    ])
      expect(await flawOf(await extendPdf(signed(), evidence, world().stamp))).toBe('not-whole-file')
  })

  test('many proofs are told apart in work that grows with them and no faster', () => {
    const compare = vi.spyOn(Buffer, 'compare')
    const crls = Array.from({ length: 2000 }, (_, rank) => Buffer.from(`list ${rank % 1000}`))
    const { pdf: extended } = writeExtension(signed(), { certificates: [], crls, ocsp: [] }, new Uint8Array())
    expect(compare.mock.calls.length).toBeLessThan(10 * crls.length)
    expect(extended.toString('latin1').match(/stream\nlist \d+/g)).toHaveLength(1000)
    compare.mockRestore()
  })

  test('a time stamp over something else is refused by verify', async () => {
    const other = await world().stamp(Buffer.from('another document'))
    const evidence = { certificates: [], crls: lists(), ocsp: [] }
    const bordereau = writeExtension(signed(), evidence, other).pdf
    const files = await dateAgain(replaceFile(tree(), treeNames.bordereau, bordereau), world().stamp)
    const { checks } = await verify(files, { trust: trust(), now: new Date() })
    expect(checks.find(({ id }) => id === 'bordereau-signature')).toMatchObject({ outcome: 'passed' })
    expect(checks.find(({ id }) => id === 'timestamp')).toMatchObject({
      outcome: 'failed',
      facts: { flaw: 'imprint' },
    })
  })

  test.skipIf(isMissing('pdfsig'))('pdfsig says of both signatures what LISEZMOI tells a clerk to expect', () => {
    const folder = extract(tree())
    const { output } = run('pdfsig -nocert data/bordereau.pdf', folder)
    const said = output.match(/(?:Not t|T)otal document signed|Signature (?:is|has) [\w ]+/g)
    expect(said).toEqual([
      'Not total document signed',
      'Signature is Valid',
      'Total document signed',
      'Signature has not yet been verified',
    ])
    const readme = readFileSync(join(folder, 'LISEZMOI.txt'), 'utf8').replaceAll(/\s+/g, ' ')
    for (const words of said ?? []) expect(readme).toContain(`« ${words} »`)
  })
})

/** Changes the last place only. */
const swapLast = (text: string, pattern: RegExp, into: string): string => {
  const found = [...text.matchAll(new RegExp(pattern, 'g'))].at(-1)
  if (found === undefined) return text
  return text.slice(0, found.index) + into + text.slice(found.index + found[0].length)
}
