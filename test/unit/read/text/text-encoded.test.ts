import { describe, expect, test } from 'vitest'
import { readAs, visibleTexts } from '../read-as.ts'

const secret =
  'Mme Marie Dupont habite 12 rue des Lilas, son fils Luc aussi. Elle a été vue le 3 mars, et le 4, et le 5.'
const base64 = Buffer.from(secret).toString('base64')
const cut = (length: number, mark = ''): string =>
  base64.replace(new RegExp(`.{1,${length}}`, 'g'), (line) => `${mark}${line}\n`)

/** The same in the old code of UNIX. */
const uu = (text: string): string => {
  const bytes = Buffer.from(text)
  const lines: string[] = []
  for (let from = 0; from < bytes.length; from += 45) {
    const part = bytes.subarray(from, from + 45)
    const sextets = [
      ...Buffer.concat([part, Buffer.alloc(2)])
        .subarray(0, Math.ceil(part.length / 3) * 3)
        .toString('base64'),
    ]
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
    const letters = sextets.map((letter) => String.fromCharCode(32 + Math.max(0, alphabet.indexOf(letter))))
    lines.push(String.fromCharCode(32 + part.length) + letters.join(''))
  }
  return ['begin 644 note.txt', ...lines, '`', 'end', ''].join('\n')
}

const armour = '-----BEGIN PGP MESSAGE-----\nVersion: 1\n\nhQEMA7abcdef\n=abcd\n-----END PGP MESSAGE-----\n'

describe('what stands encoded in a text does not leave with it', () => {
  test.each([
    ['base64 in lines of 76', cut(76), secret],
    ['base64 in lines of 64, quoted', cut(64, '> '), secret],
    ['one long line', `${base64}\n`, secret],
    ['one line longer than a page', `${Buffer.from(secret.repeat(90)).toString('base64')}\n`, secret.repeat(90)],
    ['uuencode', uu(secret), secret],
    ['a cipher', armour, null],
  ])('%s', async (_, encoded, held) => {
    for (const [extension, head] of [
      ['txt', ''],
      ['eml', 'From: a@exemple.fr\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n'],
    ] as const) {
      const result = await readAs(extension, `${head}Avant é\n\n${encoded}\nAprès`)
      expect(visibleTexts(result).slice(-2)).toEqual(['Avant é', 'Après'])
      expect(result.notes).toEqual([{ code: 'read.left-out', pieceId: 'P01', what: 'binary' }])
      expect(result.attachments.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(held === null ? [] : [held])
    }
  })

  test.each([
    ['a sentence', `begin 644 fois, c’est assez.\n${'a'.repeat(30)}`],
    ['prose after such a word', 'begin 644 note.txt\nMme Dupont est venue.\nend'],
    ['a long word', 'anticonstitutionnellement'.repeat(4)],
    ['a web address', `https://exemple.fr/${base64.slice(0, 90).replace(/[+/=]/g, 'x')}`],
    ['a hash', 'Empreinte 3b5d5c3712955042212316173ccf37be800a1f4b'],
    ['signed prose', '-----BEGIN PGP SIGNED MESSAGE-----\nBonjour'],
    ['a line of capitals', 'A1'.repeat(60)],
  ])('%s stays', async (_, text) => {
    const result = await readAs('txt', text)
    expect(visibleTexts(result).join('\n')).toBe(text)
    expect(result.notes).toEqual([])
  })

  test('a text of nothing but starts is read in time', async () => {
    const starts = '-----BEGIN PGP MESSAGE-----\nbegin 644 a\n'.repeat(60_000)
    expect((await readAs('txt', starts)).notes).toEqual([])
  }, 8000)

  test.each(['Return-Path: <a@exemple.fr>', 'Message-ID: <1@exemple.fr>'])(
    'the source of a mail that came back is read as the mail that it is: %s',
    async (sure) => {
      const source = [
        sure,
        'Subject: =?utf-8?Q?Th=C3=A9o?=',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'Vu par L=C3=A9a',
        '',
      ].join('\n')
      const result = await readAs('txt', `Non remis :\n\n${source}`)
      expect(visibleTexts(result)).toEqual(['Non remis :'])
      expect(result.notes).toEqual([])
      const inner = await readAs('eml', result.attachments[0]?.bytes ?? '')
      expect(visibleTexts(inner)).toEqual(['Objet : Théo', 'Vu par Léa'])
    },
  )

  test('headers that a person copied by hand are her own text', async () => {
    const text = 'Voici :\n\nDe : Léa\nDate : hier\nObjet : rien\n\nBonjour'
    expect((await readAs('txt', text)).attachments).toEqual([])
  })
})
