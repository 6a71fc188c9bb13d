import { deflateSync } from 'node:zlib'
import { PDFDocument, PDFName } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { signForPdf } from '../../../../src/seal/cms/cades.ts'
import { type TreeFile, treeNames } from '../../../../src/seal/container/tree.ts'
import { signPdf } from '../../../../src/seal/pdf/pades.ts'
import { findPdfFlaw } from '../../../../src/seal/pdf/pades-reader.ts'
import { bytesOf, demoSigner, failedChecks, replaceFile, resign, verify } from '../fixture.ts'
import { makeInput, makePdf, signedOn } from '../invented.ts'
import { sealExport } from '../whole.ts'

const signer = await demoSigner()
const sealed = await sealExport(await makeInput(signer))
const { tree } = sealed

const change = (name: string, make: (bytes: Buffer) => Uint8Array): readonly TreeFile[] =>
  replaceFile(tree, name, make(bytesOf(tree, name)))

describe('attacks on the signed bordereau', () => {
  const pdf = bytesOf(tree, treeNames.bordereau)
  const latin = pdf.toString('latin1')
  /** The page looks at the same bordereau in its place: `verify` wants the same flaw from both. */
  const flawOf = async (text: string | Uint8Array): Promise<string | null> => {
    const bytes = typeof text === 'string' ? Buffer.from(text, 'latin1') : text
    await verify(replaceFile(tree, treeNames.bordereau, bytes))
    return findPdfFlaw(bytes, signer.certificate)
  }
  const sign = async (document: PDFDocument): Promise<Uint8Array> =>
    signPdf(await document.save(), signer, { name: 'X', reason: 'Y', date: signedOn })
  const range = /\/ByteRange \[ 0 (\d+) (\d+) (\d+) *\]/

  test('untouched, it has no flaw', async () => {
    expect(await flawOf(pdf)).toBeNull()
  })

  test('bytes added after the signature are refused (attack 1)', async () => {
    expect(await flawOf(`${latin}\n% more`)).toBe('not-whole-file')
    const longer = change(treeNames.bordereau, (bytes) => Buffer.concat([bytes, Buffer.from('\n% more\n')]))
    expect(failedChecks(await verify(longer))).toEqual(expect.arrayContaining(['digests', 'bordereau-signature']))
    expect(failedChecks(await verify(await resign(longer, signer)))).toEqual(['bordereau-signature'])
  })

  test('a certificate more, or none but another, beside the signature of the PDF is refused', async () => {
    const other = await demoSigner(signedOn)
    const signed = async (chain: readonly Uint8Array[]) =>
      await signPdf(await makePdf('Bordereau'), { ...signer, chain }, { name: 'X', reason: 'Y', date: signedOn })
    const failedWith = async (bytes: Uint8Array) =>
      failedChecks(await verify(await resign(replaceFile(tree, treeNames.bordereau, bytes), signer)))
    expect(await failedWith(await signed(signer.chain))).not.toContain('bordereau-signature')
    expect(await failedWith(await signed([...signer.chain, other.certificate]))).toContain('bordereau-signature')
  })

  test.each(['OpenAction', 'AA', 'OCProperties'])(
    'a signed PDF that can show something else later, by /%s, is refused (attack 2)',
    async (name) => {
      const document = await PDFDocument.load(await makePdf('Bordereau'))
      document.catalog.set(PDFName.of(name), document.context.obj({ S: 'JavaScript', JS: 'app.alert(1)' }))
      expect(await flawOf(await sign(document))).toBe('active-content')
    },
  )

  test.each([
    ['no range', latin.replace('/ByteRange', '/ByteRangX'), 'byte-range'],
    ['two ranges', latin.replace('/Filter /Adobe.PPKLite', '/ByteRange [ 0 1 2 3 ]'), 'byte-range'],
    ['a negative range', latin.replace(range, '/ByteRange [ 0 $1 $2 -$3 ]'), 'byte-range'],
    ['a range of words', latin.replace(range, '/ByteRange [ 0 a b c ]'), 'byte-range'],
    ['a range that starts later', latin.replace('/ByteRange [ 0 ', '/ByteRange [ 9 '), 'byte-range'],
    [
      'an empty signature',
      latin.replace(/\/Contents <[0-9a-f]+>/, (m) => `/Contents <${'0'.repeat(m.length - 12)}>`),
      '',
    ],
  ])('a signature with %s is refused (attack 3)', async (_, text, flaw) => {
    const found = await flawOf(text).catch(() => 'unreadable')
    expect(found).toBe(flaw === '' ? 'unreadable' : flaw)
  })

  /** The gap stands elsewhere once bytes were put before it: the range follows. */
  const withRange = (text: string): string => {
    const [, hex = ''] = /\/Contents <([0-9a-f]+)>/.exec(text) ?? []
    const start = text.indexOf('/Contents <') + '/Contents '.length
    const end = start + hex.length + 2
    return text.replace(range, (old) =>
      `/ByteRange [ 0 ${start} ${end} ${text.length - end}`.padEnd(old.length - 1).concat(']'),
    )
  }
  /** What a dishonest signer can do: any file, and a good signature over it. */
  const signAgain = async (text: string): Promise<string> => {
    const [found = '', hex = ''] = /\/Contents <([0-9a-f]+)>/.exec(text) ?? []
    const start = text.indexOf(found) + '/Contents '.length
    const signed = Buffer.from(text.slice(0, start) + text.slice(start + hex.length + 2), 'latin1')
    const cms = Buffer.from(await signForPdf(signed, signer)).toString('hex')
    return text.replace(found, `/Contents <${cms.padEnd(hex.length, '0')}>`)
  }
  const action = '/Type /Catalog /OpenAction << /S /JavaScript /JS (app.alert) >>'
  const [catalog = '', , dictionary = ''] = /(\d+) 0 obj\s*(<<\s*\/Type \/Catalog[\s\S]*?)\s*endobj/.exec(latin) ?? []
  const active = (text: string): string => text.replace('/Type /Catalog', action)

  test.each([
    ['twice under one number', latin.replace(catalog, `${active(catalog)}\n${catalog}`)],
    [
      'inside a stream',
      latin.replace(catalog, `99 0 obj\n<<>>\nstream\n${active(catalog)}\nendstream\nendobj\n${catalog}`),
    ],
    ['in a table that leads elsewhere', latin.replace(/(\nxref\n0 \d+\n\d{10} 65535 f \n)\d{10}/, '$10000000003')],
    [
      'twice, behind a comment',
      latin.replace(catalog, `${catalog}\n${active(catalog).replace(' 0 obj', ' % x\n0 obj')}`),
    ],
    ['twice, without a blank', latin.replace(catalog, `${catalog}\n${active(catalog).replace(' 0 obj', ' 0obj')}`)],
  ])('a catalog that readers see otherwise, %s, is refused', async (_, text) => {
    expect(catalog).not.toBe('')
    expect(text).not.toBe(latin)
    expect(await flawOf(await signAgain(withRange(text)))).toBe('hidden-objects')
  })

  test('a signature that does not hold is said before anything that it does not cover is read', async () => {
    expect(await flawOf(withRange(latin.replace(catalog, `${active(catalog)}\n${catalog}`)))).toBe('signature')
  })

  test('a catalog that stands in the trailer itself is refused', async () => {
    const text = latin.replace(/\/Root \d+ 0 R/, `/Root ${active(dictionary)}`)
    expect(text).not.toBe(latin)
    expect(await flawOf(await signAgain(withRange(text)))).toBe('active-content')
  })

  /** An object with this dictionary and content, the last one before the table, which lists it. */
  const withObject = (entries: string, content: Uint8Array): string => {
    const number = Number(/\/Size (\d+)/.exec(latin)?.[1])
    const at = latin.indexOf('xref\n')
    const stream = `stream\n${Buffer.from(content).toString('latin1')}\nendstream`
    const object = `${number} 0 obj\n<<\n${entries}\n/Length ${content.length}\n>>\n${stream}\nendobj\n\n`
    const table = latin
      .slice(at)
      .replace(/^xref\n0 \d+\n/, `xref\n0 ${number + 1}\n`)
      .replace('\ntrailer', `${String(at).padStart(10, '0')} 00000 n \n\ntrailer`)
      .replace(/\/Size \d+/, `/Size ${number + 1}`)
      .replace(/startxref\n\d+/, `startxref\n${at + object.length}`)
    return latin.slice(0, at) + object + table
  }
  const packed = Buffer.from('90 0 << /Type /Catalog >>')

  test('a signed object more, which hides nothing, is no flaw', async () => {
    expect(await flawOf(await signAgain(withRange(withObject('/Type /Plain', packed))))).toBeNull()
  })

  test.each([
    ['/Type /ObjStm /N 1 /First 5', packed],
    ['/Type /Obj#53tm /N 1 /First 5', packed],
    ['/Type /Ob#6aStm /N 1 /First 5', packed],
    ['/Ty#70e /#4f#62#6A#53#74#6d /N 1 /First 5', packed],
    ['/Type /X#52ef /W [ 1 2 1 ] /Size 1', Buffer.from([1, 0, 9, 0])],
    ['/Type /XRef /W [ 1 2 1 ] /Size 1', Buffer.from([1, 0, 9, 0])],
    ['/Type /Plain /Open#41ction 3 0 R', packed],
    ['/Type /Plain /#4fpenAction 3 0 R', packed],
    ['/Type /Plain /#zz 3 0 R', packed],
    ['/Type /Plain /Byte#52ange [ 0 1 2 3 ]', packed],
    ['/Type /Plain /Type /Other', packed],
    ['/Type /Plain % a comment\n', packed],
    ['/Type /Plain /F (elsewhere.bin)', packed],
    ['/Type /Obj#53tm /N 1 /First 5 /Filter /FlateDecode', deflateSync(Buffer.alloc(40_000_000, ' '))],
  ])('a signed object that readers see otherwise, %s, is refused', async (entries, content) => {
    expect(await flawOf(await signAgain(withRange(withObject(entries, content))))).toBe('hidden-objects')
  })

  test('a signed stream that is longer or shorter than it says is refused', async () => {
    for (const length of ['99999999', '1', '1.5', '3 0 R', '(25)']) {
      const text = withObject('/Type /Plain', packed).replace(/\/Length 25\n/, `/Length ${length}\n`)
      const start = text.lastIndexOf('startxref\n')
      const moved = `startxref\n${text.indexOf('xref\n0 ')}\n%%EOF`
      expect(await flawOf(await signAgain(withRange(text.slice(0, start) + moved)))).toBe('hidden-objects')
    }
  })

  test('a gap that holds more than the signature is refused (attack 4)', async () => {
    const [found, , end = '', rest = ''] = range.exec(latin) ?? []
    const evil = '\n99 0 obj <</Evil true>> endobj\n'
    const moved = Number(end) + evil.length
    const wrapped = latin.slice(0, Number(end)) + evil + latin.slice(Number(end))
    const ranged = wrapped.replace(found ?? '', (text) => text.replace(end, String(moved)).replace(/ *\]$/, (t) => t))
    expect(Number(rest)).toBeGreaterThan(0)
    expect(await flawOf(ranged)).toBe('contents')
  })

  test('bytes hidden behind the signature in its own gap are refused', async () => {
    const hidden = latin.replace(/00000000>/, '0000beef>')
    expect(await flawOf(hidden)).toBe('contents')
  })

  test('a bordereau signed by somebody else is refused', async () => {
    const other = await demoSigner()
    const theirs = await signPdf(await makePdf('Bordereau'), other, { name: 'X', reason: 'Y', date: signedOn })
    expect(await flawOf(theirs)).toBe('other-signer')
    const swapped = await resign(replaceFile(tree, treeNames.bordereau, theirs), signer)
    expect(failedChecks(await verify(swapped))).toEqual(['bordereau-signature'])
  })
})
