import { describe, expect, test } from 'vitest'
import { expectUnbroken } from '../hostile.ts'
import { bytesOf, readAs, textsOf, visibleTexts } from '../read-as.ts'

const lines = (...parts: readonly string[]): string => parts.join('\r\n')
const head = ['From: Zoé <a@exemple.fr>', 'Date: Tue, 10 Mar 2026 09:00:00 +0100', 'MIME-Version: 1.0']
const headTexts = ['De : Zoé <a@exemple.fr>', 'Date : 10/03/2026 09:00']
const base64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('base64')
    .replace(/.{64}/g, (line) => `${line}\r\n`)

const element = (tag: number, ...contents: readonly Uint8Array[]): Uint8Array => {
  const content = Buffer.concat(contents)
  return Buffer.concat([Buffer.from([tag, 0x82, content.length >> 8, content.length & 255]), content])
}
const endless = (tag: number, ...contents: readonly Uint8Array[]): Uint8Array =>
  Buffer.concat([Buffer.from([tag, 0x80]), ...contents, Buffer.from([0, 0])])
const identifier = (last: number): Uint8Array => Buffer.from(`06092a864886f70d0107${`0${last}`}`, 'hex')
const version = Buffer.from([2, 1, 1])

type Wrap = typeof element
/** A signed message of RFC 5652, with its content, or without it. */
const signed = (content: readonly Uint8Array[], wrap: Wrap = element): Uint8Array => {
  const held = content.length === 0 ? [] : [wrap(0xa0, ...content)]
  const info = wrap(0x30, identifier(1), ...held)
  return wrap(0x30, identifier(2), wrap(0xa0, wrap(0x30, version, element(0x31), info, element(0x31))))
}

const body = lines('Content-Type: text/plain; charset=utf-8', '', 'Corps signé, Léa', '')
const sealedMail = (bytes: Uint8Array, type = 'application/pkcs7-mime; smime-type=signed-data; name="smime.p7m"') =>
  lines(...head, `Content-Type: ${type}`, 'Content-Transfer-Encoding: base64', '', base64(bytes), '')

const strings = [element(0x04, bytesOf(body.slice(0, 30))), element(0x04, bytesOf(body.slice(30)))]

describe('a signed mail', () => {
  test('is read like any other; its signature is no file', async () => {
    const apart = lines(
      ...head,
      'Content-Type: multipart/signed; protocol="application/pkcs7-signature"; boundary=b',
      '',
      '--b',
      body,
      '--b',
      'Content-Type: application/pkcs7-signature; name="smime.p7s"',
      'Content-Transfer-Encoding: base64',
      '',
      base64(signed([])),
      '--b--',
      '',
    )
    const result = await readAs('eml', apart)
    expect(visibleTexts(result)).toEqual([...headTexts, 'Corps signé, Léa'])
    expect(result.attachments).toEqual([])
  })

  test.each([
    ['with lengths', signed([element(0x04, bytesOf(body))])],
    ['without lengths, in several strings', signed([endless(0x24, ...strings)], endless)],
  ])('sealed with its signature, it is opened: %s', async (_, bytes) => {
    const result = await readAs('eml', sealedMail(bytes))
    expect(visibleTexts(result)).toEqual([...headTexts, 'Corps signé, Léa'])
    expect(result.attachments).toEqual([])
  })

  test('what calls itself a signature and is none stays a file', async () => {
    const type = 'application/pkcs7-signature; name="smime.p7s"'
    expect((await readAs('eml', sealedMail(bytesOf('Ceci est un texte.'), type))).attachments).toHaveLength(1)
  })

  test('an encrypted one cannot be read: its head is, its body is set aside', async () => {
    const closed = element(0x30, identifier(3), element(0xa0, version))
    const result = await readAs('eml', sealedMail(closed, 'application/pkcs7-mime; smime-type=enveloped-data'))
    expect(visibleTexts(result)).toEqual(headTexts)
    expect((await readAs('p7m', result.attachments[0]?.bytes ?? '')).problem?.code).toBe('read.encrypted')
    expect((await readAs('asc', '-----BEGIN PGP MESSAGE-----\n\nhQEM')).problem?.code).toBe('read.encrypted')
  })

  test(
    'whatever is done to its bytes, it is read or set aside',
    () => expectUnbroken(bytesOf(sealedMail(signed([endless(0x24, ...strings)], endless))), 'eml'),
    70_000,
  )
})

describe('a mail that goes on from line to line', () => {
  const flowing = (extra: string, ...text: readonly string[]) =>
    readAs('eml', lines(...head, `Content-Type: text/plain; charset=utf-8; format=flowed${extra}`, '', ...text))

  test('a name cut in a quotation is one name, and the quotation stays one', async () => {
    const result = await flowing(
      '',
      'Vu par Mme Rose ',
      'Dubois.',
      '',
      '> Avec M. Luc ',
      '> Martin.',
      '>> Avant ',
      '-- ',
      'Léa',
    )
    expect(visibleTexts(result).slice(2)).toEqual([
      'Vu par Mme Rose Dubois.',
      '> Avec M. Luc Martin.\n>> Avant \n-- \nLéa',
    ])
    expect(textsOf(result, 'hidden').join('\n')).toContain('flowed')
  })

  test('a word cut in two is one word where the sender says so', async () => {
    expect(visibleTexts(await flowing('; delsp=yes', 'Mme Ro ', 'se')).slice(2)).toEqual(['Mme Rose'])
  })

  test('what a mail says of flowing is left as it is', async () => {
    expect(visibleTexts(await flowing('', 'le mode format=flowed')).slice(2)).toEqual(['le mode format=flowed'])
  })
})

describe('a mail without what holds it together', () => {
  test.each([
    ['of several parts, with nothing to tell them apart', lines(...head, 'Content-Type: multipart/mixed', '', 'Corps')],
    [
      'with such a part',
      lines(
        ...head,
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        'Content-Type: multipart/alternative',
        '',
        'Corps',
        '--b--',
      ),
    ],
  ])('%s, it is set aside, not read without its body', async (_, mail) => {
    expect((await readAs('eml', mail)).problem?.code).toBe('read.broken')
  })
})

describe('a box of mails', () => {
  const mail = (text: string): string => [...head, '', text, ''].join('\n')

  test('of one mail is this mail', async () => {
    const box = `From a@exemple.fr Tue Mar 10 09:00:00 2026\n${mail('>From lundi, rien')}`
    expect(visibleTexts(await readAs('mbox', box))).toEqual([...headTexts, 'From lundi, rien'])
  })

  test('of several has no word of its own: they follow it', async () => {
    const box = `From - Tue Mar 10 09:00:00 2026\n${mail('Un')}\nFrom - Tue Mar 10 10:00:00 2026\n${mail('Deux')}`
    const result = await readAs('', box)
    expect(result.passages).toEqual([])
    const texts = await Promise.all(result.attachments.map(async ({ bytes, extension }) => readAs(extension, bytes)))
    expect(texts.map((read) => visibleTexts(read).at(-1))).toEqual(['Un', 'Deux'])
  })

  test('of Apple Mail counts its bytes; what comes after them is no part of it', async () => {
    const text = mail('Léa est là')
    const counted = `${bytesOf(text).length}   \n${text}<?xml version="1.0"?><plist>SECRET</plist>`
    expect(visibleTexts(await readAs('emlx', counted))).toEqual([...headTexts, 'Léa est là'])
  })
})

test('headers that a mail shows in its text are read as they are meant', async () => {
  const word = `=?utf-8?B?${base64(bytesOf('Léa Dupont'))}?=`
  const page = lines(...head, 'Content-Type: text/html; charset=utf-8', '', `<p>From: ${word} et Zoé<br>Suite</p>`)
  expect(visibleTexts(await readAs('eml', page)).slice(2)).toEqual(['From: Léa Dupont et Zoé\nSuite'])
})
