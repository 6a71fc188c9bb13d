import { describe, expect, test } from 'vitest'
import { expectUnbroken } from '../hostile.ts'
import { expectMarked, markers } from '../marked.ts'
import { bytesOf, readAs, textsOf, visibleTexts } from '../read-as.ts'

const lines = (...parts: readonly string[]): string => parts.join('\r\n')
const base64 = (text: string): string => Buffer.from(text).toString('base64')

const inner = lines(
  'From: VU-INNER <a@exemple.fr>',
  'Subject: dedans',
  'MIME-Version: 1.0',
  '',
  'Corps du courriel joint',
)

const mail = lines(
  'Return-Path: <secret01@exemple.fr>',
  'Received: from SECRET02 (1.2.3.4) by mx.exemple.fr; Tue, 10 Mar 2026 09:00:01 +0100',
  'From: =?utf-8?q?VU01_=C3=89lodie?= <vu02@exemple.fr>',
  'To: VU03 <b@exemple.fr>, VU04 <c@exemple.fr>',
  'Cc: VU05 <d@exemple.fr>',
  'Bcc: SECRET03 <e@exemple.fr>',
  'Reply-To: SECRET04 <f@exemple.fr>',
  'Date: Tue, 10 Mar 2026 09:05:00 +0100',
  'Subject: =?iso-8859-1?Q?VU06_=E9t=E9?=',
  'Subject: SECRET05',
  'Message-ID: <SECRET06@exemple.fr>',
  'In-Reply-To: <SECRET07@exemple.fr>',
  'X-Originating-IP: SECRET08',
  'X-Commentaire: =?utf-8?b?U0VDUkVUMDk=?=',
  'Thread-Topic: SECRET10',
  'DKIM-Signature: v=1; d=SECRET11',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="limite"; x-note="SECRET12"',
  '',
  'SECRET13 avant la première partie',
  '--limite',
  'Content-Type: multipart/alternative; boundary="autre"',
  '',
  '--autre',
  'Content-Type: text/plain; charset=utf-8',
  'X-Partie: SECRET14',
  '',
  'SECRET15 ce que dit le texte seul',
  '--autre',
  'Content-Type: text/html; charset=windows-1252',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<html><p>VU07 =80 l=92=E9t=E9</p><p style=3D"display:none">SECRET16</p><!-- SECRET17 --><img alt=3D"SECRET18" src=3D"cid:i@x"></html>',
  '--autre--',
  '--limite',
  'Content-Type: application/pdf; name="SECRET19.pdf"',
  'Content-Description: SECRET20',
  'Content-ID: <SECRET21@x>',
  'Content-Disposition: attachment; filename="=?utf-8?q?SECRET22.pdf?="',
  'Content-Transfer-Encoding: base64',
  '',
  base64('%PDF-1.4 faux'),
  '--limite',
  'Content-Type: message/rfc822',
  '',
  inner,
  '--limite--',
  'SECRET23 après la dernière partie',
)

const seen = [...markers('VU', 7).filter((marker) => marker !== 'VU02'), 'vu02@exemple.fr', 'Élodie', 'été', '€ l’été']
const hidden = ['secret01', ...markers('SECRET', 23).slice(1)]

describe('a mail', () => {
  test('shows who, to whom, when, what; all other headers, the second writing and the edges of its parts are hidden', async () => {
    expectMarked(await readAs('eml', mail), { seen, hidden })
  })

  test('its date stands as a heading, in the sender’s time', async () => {
    const result = await readAs('', mail)
    expect(textsOf(result, 'heading')).toEqual(['Date : 10/03/2026 09:05'])
    expect(visibleTexts(result).slice(0, 2)).toEqual([
      'De : VU01 Élodie <vu02@exemple.fr>',
      'À : VU03 <b@exemple.fr>, VU04 <c@exemple.fr>',
    ])
  })

  test('what is attached to it, a mail among them, are files of their own', async () => {
    const { attachments } = await readAs('eml', mail)
    expect(attachments.map(({ extension }) => extension)).toEqual(['pdf', 'eml'])
    const attached = await readAs('eml', attachments[1]?.bytes ?? '')
    expect(visibleTexts(attached)).toEqual([
      'De : VU-INNER <a@exemple.fr>',
      'Objet : dedans',
      'Corps du courriel joint',
    ])
  })

  test('of plain text alone is read block by block', async () => {
    const plain = lines(
      'From: a@exemple.fr',
      'Message-ID: <1@x>',
      '',
      'BILAN',
      '',
      'Bonjour,',
      'tout va bien.',
      '',
      '- un',
      '- deux',
    )
    expect(visibleTexts(await readAs('', plain)).slice(1)).toEqual([
      'BILAN',
      'Bonjour,\ntout va bien.',
      '- un',
      '- deux',
    ])
  })

  test.each([
    ['no encoding said', 'X: y', 'L\xe9a 10 \x80', 'Léa 10 €'],
    ['Latin 1 said, windows-1252 meant', 'Content-Type: text/plain; charset=iso-8859-1', 'c\x9cur', 'cœur'],
    ['UTF-8 said, and not so', 'Content-Type: text/plain; charset=utf-8', 'L\xe9a', 'Léa'],
  ])('its letters are known: %s', async (_, header, body, text) => {
    const head = ['From: Zo\xe9 <a@exemple.fr>', 'MIME-Version: 1.0', header, 'Subject: \xe9t\xe9']
    const result = await readAs('eml', Buffer.from(lines(...head, '', body), 'latin1'))
    expect(visibleTexts(result)).toEqual(['De : Zoé <a@exemple.fr>', 'Objet : été', text])
  })

  test('the same words written twice are seen once', async () => {
    const twice = lines(
      'From: a@exemple.fr',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Bonjour Ana',
      '--b',
      'Content-Type: text/html',
      '',
      '<p>Bonjour Ana</p>',
      '--b--',
      '',
    )
    const result = await readAs('', twice)
    expect(visibleTexts(result).filter((text) => text.includes('Ana'))).toEqual(['Bonjour Ana'])
    expect(textsOf(result, 'hidden').filter((text) => text.includes('Ana'))).toEqual(['Bonjour Ana'])
  })

  test('cut short, it is set aside', async () => {
    expect((await readAs('eml', mail.slice(0, mail.indexOf('--limite--')))).problem?.code).toBe('read.broken')
  })

  test('nested without end, it is set aside', async () => {
    const part = (at: number): string => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`
    const nested = `MIME-Version: 1.0\r\n${Array.from({ length: 300 }, (_, at) => part(at)).join('')}`
    expect((await readAs('eml', nested)).problem?.code).toBe('read.broken')
  })

  test.each([
    ['a note that quotes a mail', 'Reçu ce jour :\nFrom: a@exemple.fr\nTo: b@exemple.fr\nDate: hier\n'],
    ['a form with one header’s name', 'Date: 10 mars 2026\nLieu: Lens\n\nBonjour'],
  ])('%s is no mail', async (_, text) => {
    expect((await readAs('txt', text)).format).toBe('text')
  })

  test('whatever is done to its bytes, it is read or set aside', () => expectUnbroken(bytesOf(mail), 'eml'), 70_000)
})
