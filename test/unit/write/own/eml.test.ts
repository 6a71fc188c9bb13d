import { describe, expect, test } from 'vitest'
import type { Segment } from '../../../../src/model/copy/disclosure.ts'
import { wholeCopies } from '../../../../src/pipeline/export/whole-copies.ts'
import { holdsProven } from '../../../../src/prove/own/attached.ts'
import { attachCopies } from '../../../../src/write/mail/attach.ts'
import { mailDate } from '../../../../src/write/mail/mail-date.ts'
import { readAs, visibleTexts } from '../../read/read-as.ts'
import { block, gap, kept, piece } from '../press.ts'
import { ownCopyOf, proofOf, roundTrip } from './own-copy.ts'

const lines = (...parts: readonly string[]): string => parts.join('\r\n')
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

const mail = lines(
  'Received: from serveur (1.2.3.4); Tue, 10 Mar 2026 09:00:01 +0100',
  'From: =?utf-8?q?=C3=89lodie?= Vasseur <elodie@exemple.fr>',
  'To: "Lemaire, Hugo" <hugo@exemple.fr>, accueil@exemple.fr',
  'Cc: Service <service@exemple.fr>',
  'Date: Tue, 10 Mar 2026 09:05:00 +0100',
  'Subject: =?iso-8859-1?Q?Visite_de_l=27=E9t=E9?= et suites à donner avec tous les partenaires de la famille, dont le service de la mairie',
  'Message-ID: <abc@exemple.fr>',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Bonjour,',
  '',
  'Une ligne très longue qui dépasse de loin les soixante-seize signes que la norme permet à une ligne, avec 100 % de « signes » et un égal = ici.',
  'From here, une autre.',
  '',
  '- un point',
  '.. et des points',
  '',
  'Cordialement',
)

const attached = async () => {
  const mails = await Promise.all(
    ['P03', 'P03-1'].map((id) =>
      ownCopyOf(piece({ id, source: 'eml', blocks: [block('paragraph', [kept(`Corps ${id}`)])] })),
    ),
  )
  const word = await ownCopyOf(
    piece({ id: 'P03-1-1', source: 'docx', blocks: [block('paragraph', [kept('Note jointe')])] }),
  )
  const text = await ownCopyOf(
    piece({ id: 'P03-2', source: 'text', blocks: [block('paragraph', [kept('Texte joint')])] }),
  )
  return [...mails, word, text]
}

const head = (...segments: readonly Segment[]) => block('paragraph', segments)
const dated = (...segments: readonly Segment[]) => block('heading', segments, 1)

const masked = piece({
  source: 'eml',
  blocks: [
    head(kept('De : '), gap('M0001'), kept(' <'), gap('M0002', 'TIERS'), kept('>')),
    head(kept('À : Hugo Lemaire <hugo@exemple.fr>, '), gap('M0003')),
    block('paragraph', [gap('M0004')]),
    dated(kept('Date : '), gap('M0005', 'HORS-OBJ')),
    head(kept('Objet : Visite chez '), gap('M0006', 'TIERS', null, 'A')),
    block('paragraph', [kept('Vue avec '), gap('M0007'), kept(' hier, déçue.')]),
    block('paragraph', [kept('Date : le 3.')]),
  ],
})

describe('a copy in the format of its file: mail', () => {
  test('a reader sees the head and the body of the original, and no other header is there', async () => {
    const { before, after, copy } = await roundTrip('eml', mail)
    expect(copy.name).toBe('pieces/P01.eml')
    // Quotes are put round a name that is written without.
    const bare = (all: typeof before) => all.map((one) => ({ ...one, text: one.text.replaceAll('"', '') }))
    expect(bare(after)).toEqual(bare(before))
    const text = textOf(copy.bytes)
    const names = text.slice(0, text.indexOf('\r\n\r\n')).match(/^[A-Za-z-]+(?=:)/gm)
    const types = ['MIME-Version', 'Content-Type', 'Content-Transfer-Encoding']
    expect(names).toEqual(['From', 'To', 'Cc', 'Date', 'Subject', ...types])
    expect(text.split('\r\n').every((line) => line.length <= 78 && /^[\t -~]*$/.test(line))).toBe(true)
  })

  test('marks stand in the head; an address that is withheld leads nowhere; a withheld date stands above the body', async () => {
    const copy = await ownCopyOf(masked)
    expect(visibleTexts(await readAs('eml', copy.bytes))).toEqual([
      'De : "[M0001 TIERS] [M0002 TIERS]" <masque@masque.invalid>',
      'À : "Hugo Lemaire" <hugo@exemple.fr>, "[M0003 TIERS]" <masque@masque.invalid>',
      'Date : 01/01/1970 00:00 UTC',
      'Objet : Visite chez [M0006 TIERS A]',
      '[M0004 TIERS]',
      'Date : [M0005 HORS-OBJ]',
      'Vue avec [M0007 TIERS] hier, déçue.',
      'Date : le 3.',
    ])
    expect((await proofOf(copy, masked)).copies[0]).toMatchObject({ engines: ['eml'], residues: [], notRun: [] })
    expect(copy.maskPlaces.map(({ maskId }) => maskId).length).toBe(7)
  })

  test('a mail without a head, and one of which the head is withheld, are valid mails', async () => {
    const bodies = [
      [block('paragraph', [kept('Un mot.')])],
      [block('paragraph', [gap('M0001')]), head(kept('Objet : Un sujet')), block('paragraph', [kept('Un mot.')])],
    ]
    for (const blocks of bodies) {
      const one = piece({ source: 'eml', blocks })
      const copy = await ownCopyOf(one)
      expect(textOf(copy.bytes)).toMatch(/^From: masque@masque\.invalid\r\n/)
      // No date is made up for a mail that had none.
      expect(textOf(copy.bytes)).not.toMatch(/^Date:/m)
      expect((await proofOf(copy, one)).passed).toBe(true)
    }
  })

  test('a sign that would end a header ends none', async () => {
    const one = piece({
      source: 'eml',
      blocks: [
        head(kept('Objet : a\r\nBcc: x@y.fr\u0000 =?utf-8?q?b?=')),
        block('paragraph', [kept('.\nFrom x\n--=_P01_=')]),
      ],
    })
    const copy = await ownCopyOf(one)
    expect(textOf(copy.bytes)).not.toMatch(/^(?:Bcc|From x|\.|--)/m)
    expect((await proofOf(copy, one)).passed).toBe(true)
  })

  test.each([
    ['10/03/2026 09:00', 'Tue, 10 Mar 2026 09:00:00 +0100'],
    ['29/03/2026 03:00', 'Sun, 29 Mar 2026 03:00:00 +0200'],
    ['25/10/2026 02:59', 'Sun, 25 Oct 2026 02:59:00 +0200'],
    ['10/07/2026 9:00 UTC', 'Fri, 10 Jul 2026 09:00:00 +0000'],
    ['10/07/2026', 'Fri, 10 Jul 2026 00:00:00 +0200'],
    ['31/02/2026 09:00', null],
    ['hier', null],
  ])('%s is written as RFC 5322 asks', (text, written) => {
    expect(mailDate(text)).toBe(written)
  })

  test('what was attached is put back in its mail, a mail in a mail too, each as the copy that passed its proof', async () => {
    const copies = await attached()
    const { copies: whole, inside } = wholeCopies(copies, [])
    expect([...inside].toSorted()).toEqual(['P03-1', 'P03-1-1', 'P03-2'])
    const read = await readAs('eml', whole[0]?.bytes ?? '')
    expect(visibleTexts(read).at(-1)).toBe('Corps P03')
    expect(read.attachments.map(({ extension }) => extension)).toEqual(['eml', 'txt'])
    const inner = await readAs('eml', read.attachments[0]?.bytes ?? '')
    expect(visibleTexts(inner).at(-1)).toBe('Corps P03-1')
    expect(Buffer.from(inner.attachments[0]?.bytes ?? []).equals(copies[2]?.bytes ?? new Uint8Array())).toBe(true)
  })

  test('the mail that was put together is opened again: another attachment, or words beside them, are seen', async () => {
    const [, mail, word] = await attached()
    if (mail === undefined || word === undefined) throw new Error('no copy')
    const { bytes } = attachCopies(mail, [word])
    expect(holdsProven(bytes, mail, [word])).toBe(true)
    const changes = [
      ['\r\n\r\n--=_', '\r\n\r\nZangrandi\r\n--=_'],
      ['_=--\r\n', '_=--\r\nZangrandi\r\n'],
      ['Corps', 'Corpus'],
      ['P03-1-1.docx', 'Zangrandi.docx'],
      ['UEsDB', 'UEsDA'],
      ['From: ', 'X-Note: Zangrandi\r\nFrom: '],
    ] as const
    for (const [from, to] of changes) {
      const text = textOf(bytes).replace(from, to)
      expect(text).not.toBe(textOf(bytes))
      expect([from, holdsProven(new TextEncoder().encode(text), mail, [word])]).toEqual([from, false])
    }
    expect(holdsProven(bytes, mail, [])).toBe(false)
  })
})
