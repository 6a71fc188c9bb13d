import { describe, expect, test } from 'vitest'
import { expectUnbroken } from '../hostile.ts'
import { expectMarked, markers } from '../marked.ts'
import { type MsgItem, msgBytes } from '../msg-bytes.ts'
import { readAs, visibleTexts } from '../read-as.ts'

const wide = (tag: string, text: string) => [`${tag}001F`, text] as const

/** `[length][raw size]MELA`: rich text that is kept as it is (MS-OXRTFCP 2.1.3.1). */
const keptRtf = (text: string): Uint8Array => {
  const head = Buffer.alloc(16)
  head.writeUInt32LE(text.length + 12, 0)
  head.writeUInt32LE(text.length, 4)
  head.write('MELA', 8, 'latin1')
  return Buffer.concat([head, Buffer.from(text, 'latin1')])
}

/** The example of MS-OXRTFCP 4.1.1: « hello world » in bold. */
const squeezedRtf = Buffer.from(
  '2d0000002b0000004c5a4675f1c5c7a703000a00726370673132354232 0af32068656c090020627705b06c647d0a800fa0'.replaceAll(
    ' ',
    '',
  ),
  'hex',
)

const html =
  '<html><body><p>VU08 <span style="display:none">SECRET01</span></p><!-- SECRET02 --><img alt="SECRET03"></body></html>'

const item: MsgItem = {
  properties: [
    wide('001A', 'IPM.Note.SECRET04'),
    wide('0037', 'VU01'),
    wide('0C1A', 'VU02'),
    wide('5D01', 'vu03@exemple.fr'),
    wide('0C1F', '/O=SECRET05'),
    wide('0042', 'SECRET06'),
    wide('0065', 'SECRET07'),
    wide('007D', 'Received: from SECRET08\r\nDate: Tue, 10 Mar 2026 09:05:00 +0100\r\nX-Note: SECRET09\r\n'),
    wide('1000', 'SECRET10 ce que dit le texte seul'),
    ['10130102', Buffer.from(html)],
    wide('0E02', 'SECRET11'),
    wide('1035', '<SECRET12@exemple.fr>'),
    wide('0070', 'SECRET13'),
    wide('3FFA', 'SECRET14'),
    wide('8001', 'SECRET15'),
    ['00390040', new Date('2026-03-10T08:05:00Z')],
  ],
  recipients: [
    [wide('3001', 'VU04'), wide('39FE', 'vu05@exemple.fr'), wide('3003', '/O=SECRET16'), ['0C150003', 1]],
    [wide('3001', 'VU06'), wide('39FE', 'vu07@exemple.fr'), wide('5FF6', 'SECRET17'), ['0C150003', 2]],
    [wide('3001', 'SECRET18'), wide('39FE', 'secret19@exemple.fr'), ['0C150003', 3]],
  ],
  attachments: [
    {
      properties: [
        wide('3707', 'SECRET20.pdf'),
        wide('3704', 'SECRE~21.PDF'),
        wide('3712', 'SECRET22'),
        ['37010102', Buffer.from('%PDF-1.4 faux')],
      ],
    },
    {
      properties: [wide('3001', 'SECRET23'), ['37050003', 5]],
      inner: { properties: [wide('0037', 'VU-DEDANS'), wide('1000', 'Corps du courriel joint')] },
    },
  ],
}

const lower = ['VU03', 'VU05', 'VU07', 'SECRET19']
const asWritten = (marker: string): string => (lower.includes(marker) ? marker.toLowerCase() : marker)

describe('a signed mail of Outlook', () => {
  const part = [
    'Content-Type: multipart/signed; protocol="application/pkcs7-signature"; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Vu par L=C3=A9a',
    '--b',
    'Content-Type: application/pdf; name=SECRET01.pdf',
    '',
    '%PDF-1.4 faux',
    '--b--',
    '',
  ].join('\r\n')

  test('says what its one attachment says, which is the mail as it travelled', async () => {
    const signed: MsgItem = {
      properties: [wide('001A', 'IPM.Note.SMIME.MultipartSigned'), wide('0037', 'Sujet')],
      attachments: [{ properties: [wide('3707', 'smime.p7m'), ['37010102', Buffer.from(part)]] }],
    }
    const result = await readAs('msg', msgBytes(signed))
    expect(visibleTexts(result)).toEqual(['Objet : Sujet', 'Vu par Léa'])
    expect(result.attachments.map(({ extension }) => extension)).toEqual(['pdf'])
  })

  test('such a part alone is read as a mail, not as the text that it is written in', async () => {
    expect(visibleTexts(await readAs('p7m', part))).toEqual(['Vu par Léa'])
  })
})

describe('an Outlook mail', () => {
  test('shows who, to whom, when, what; all its other properties are hidden', async () => {
    const result = await readAs('msg', msgBytes(item))
    expectMarked(result, {
      seen: markers('VU', 8).map(asWritten),
      hidden: markers('SECRET', 23)
        .filter((marker) => marker !== 'SECRET21')
        .map(asWritten)
        .concat('SECRE~21'),
    })
    expect(visibleTexts(result)).toEqual([
      'De : VU02 <vu03@exemple.fr>',
      'À : VU04 <vu05@exemple.fr>',
      'Cc : VU06 <vu07@exemple.fr>',
      'Date : 10/03/2026 09:05',
      'Objet : VU01',
      'VU08',
    ])
  })

  test('what is attached to it, a mail among them, are files of their own', async () => {
    const { attachments } = await readAs('', msgBytes(item))
    expect(attachments.map(({ extension }) => extension).sort()).toEqual(['msg', 'pdf'])
    const inner = attachments.find(({ extension }) => extension === 'msg')
    const result = await readAs('msg', inner?.bytes ?? '')
    expect(result.format).toBe('msg')
    expect(visibleTexts(result)).toEqual(['Objet : VU-DEDANS', 'Corps du courriel joint'])
  })

  test.each([
    ['kept as it is', keptRtf(String.raw`{\rtf1\ansi\ansicpg1252 L\'e9a {\v ombre}\par}`), 'Léa'],
    ['compressed', squeezedRtf, 'hello world'],
  ])('whose body is only rich text, %s', async (_, rtf, text) => {
    const result = await readAs('msg', msgBytes({ properties: [wide('0037', 'Objet'), ['10090102', rtf]] }))
    expect(visibleTexts(result)).toEqual(['Objet : Objet', text])
  })

  test('written before Unicode is read in its own code page', async () => {
    const result = await readAs(
      'msg',
      msgBytes({
        properties: [
          ['0037001E', 'L\xe9a'],
          ['1000001E', 'L\x9cuf'],
        ],
      }),
    )
    expect(visibleTexts(result)).toEqual(['Objet : Léa', 'Lœuf'])
  })

  test('bytes where a text belongs, in the mail, of whom it went to or in what is attached, were not there', async () => {
    const raw = Uint8Array.of(1, 2, 3, 4)
    const result = await readAs(
      'msg',
      msgBytes({
        properties: [wide('0037', 'Objet'), ['0C1A0102', raw], ['007D0102', raw], wide('1000', 'Dit ceci')],
        recipients: [[wide('3001', 'VU04'), ['39FE0102', raw], ['30030102', raw]]],
        attachments: [
          {
            properties: [
              ['37010102', raw],
              ['37070102', raw],
              ['37040102', raw],
            ],
          },
        ],
      }),
    )
    expect(result.problem).toBe(null)
    expect(visibleTexts(result)).toEqual(['À : VU04', 'Objet : Objet', 'Dit ceci'])
  })

  test('a ring of sectors is set aside', async () => {
    const bytes = Uint8Array.from(msgBytes(item))
    const view = new DataView(bytes.buffer)
    const fat = (view.getUint32(76, true) + 1) * 512
    const first = view.getUint32(48, true)
    view.setUint32(fat + first * 4, first, true)
    expect((await readAs('msg', bytes)).problem?.code).toBe('read.broken')
  })

  test('cut short, it is set aside', async () => {
    const bytes = msgBytes(item)
    expect((await readAs('msg', bytes.slice(0, bytes.length / 2))).problem?.code).toBe('read.broken')
  })

  test('whatever is done to its bytes, it is read or set aside', () => expectUnbroken(msgBytes(item), 'msg'), 70_000)
})
