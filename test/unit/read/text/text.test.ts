import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../../../../src/language/decode-text.ts'
import { cpuSince } from '../../../cpu-time.ts'
import { bytesOf, expectMapped, readAs, textsOf } from '../read-as.ts'

describe('decoding', () => {
  test.each([
    ['UTF-8', Buffer.from('Maëlle œuvre à l’école')],
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('Maëlle œuvre à l’école')])],
    ['windows-1252', iconv.encode('Maëlle œuvre à l’école', 'windows-1252')],
    ['UTF-16 with a mark', iconv.encode('Maëlle œuvre à l’école', 'utf-16le', { addBOM: true })],
    ['UTF-16 without a mark', iconv.encode('Maëlle œuvre à l’école', 'utf-16le')],
    ['UTF-16 of the other order', iconv.encode('Maëlle œuvre à l’école', 'utf-16be', { addBOM: true })],
  ])('a file in %s gives the same words', (_, bytes) => {
    expect(decodeText(bytes)).toBe('Maëlle œuvre à l’école')
  })

  test('line ends and control characters are kept, so that offsets hold', () => {
    expect(decodeText(bytesOf('a\r\nb\rc\n\u0007\u202e'))).toBe('a\r\nb\rc\n\u0007\u202e')
  })

  test('an empty file has no words', () => expect(decodeText(new Uint8Array())).toBe(''))
})

describe('passages of a text', () => {
  const note =
    'RAPPORT SOCIAL\r\n\r\nMaëlle vit chez sa tante.\r\nElle va à l’école.\r\n\r\n\r\n2. Santé\r\n\r\nRien à dire.\n'

  test('each passage is found again at its offset', async () => {
    const { passages } = await readAs('txt', note)
    const text = decodeText(bytesOf(note))
    for (const passage of passages) {
      expect(text.slice(passage.offset, passage.offset + passage.text.length)).toBe(passage.text)
    }
    expectMapped(passages, () => false)
  })

  test('every visible character is in one passage', async () => {
    const kept = textsOf(await readAs('txt', note)).join('')
    expect(kept.replaceAll(/\s/g, '')).toBe(note.replaceAll(/\s/g, ''))
  })

  test('blank lines separate passages, and titles alone in their block are headings', async () => {
    const { passages } = await readAs('txt', note)
    expect(passages.map(({ role, level }) => [role, level])).toEqual([
      ['heading', 1],
      ['paragraph', null],
      ['heading', 1],
      ['paragraph', null],
    ])
    expect(passages.map(({ id }) => id)).toEqual(['P01-0001', 'P01-0002', 'P01-0003', 'P01-0004'])
  })

  test('lines of columns are rows, an indented line is not', async () => {
    const result = await readAs('txt', 'Nom | Né le\nLéa | 2011\n\n\tUn retrait.\n\tUn autre.')
    expect(textsOf(result, 'row')).toEqual(['Nom | Né le', 'Léa | 2011'])
    expect(textsOf(result, 'paragraph')).toEqual(['\tUn retrait.\n\tUn autre.'])
  })

  test('the items of a list are passages of their own', async () => {
    const result = await readAs('txt', 'Suites :\n- plainte déposée\n  le soir\n- bail signé')
    expect(textsOf(result, 'list-item')).toEqual(['- plainte déposée\n  le soir', '- bail signé'])
  })

  test('a long block is cut between sentences', async () => {
    const result = await readAs('txt', 'Elle dit que tout va bien. '.repeat(600))
    const texts = textsOf(result)
    expect(texts.length).toBeGreaterThan(2)
    expect(texts.every((text) => text.length <= 6000 && text.endsWith('bien.'))).toBe(true)
  })

  test('a long block without spaces is never cut inside a character', async () => {
    const texts = textsOf(await readAs('txt', `x${'😀'.repeat(9000)}`))
    expect(texts.join('')).toBe(`x${'😀'.repeat(9000)}`)
    expect(texts.every((text) => !/[\ud800-\udbff]$|^[\udc00-\udfff]/.test(text))).toBe(true)
  })

  test('one line of fifty megabytes is read in seconds', async () => {
    const started = process.cpuUsage()
    const { passages } = await readAs('txt', 'mot '.repeat(12_500_000))
    expect(passages.length).toBeGreaterThan(8000)
    expect(cpuSince(started)).toBeLessThan(20_000)
  }, 60_000)
})

test('one stray byte of windows-1252 does not spoil the accents of a file in UTF-8', async () => {
  const mixed = Buffer.concat([Buffer.from('Maëlle et Zoé, Inès : 50 '), Buffer.from([0x80]), Buffer.from(' à l’été')])
  expect(textsOf(await readAs('txt', mixed))).toEqual(['Maëlle et Zoé, Inès : 50 € à l’été'])
})

test('a file in windows-1252 stays one, whatever two of its signs would mean elsewhere', async () => {
  const narrow = Buffer.from('caf\xc9\xbb de No\xe9mie, \xe9t\xe9 \xe0 50 \x80', 'latin1')
  expect(textsOf(await readAs('txt', narrow))).toEqual(['cafÉ» de Noémie, été à 50 €'])
})
