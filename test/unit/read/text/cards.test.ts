import { describe, expect, test } from 'vitest'
import { expectUnbroken } from '../hostile.ts'
import { expectMarked, markers } from '../marked.ts'
import { bytesOf, readAs, textsOf, visibleTexts } from '../read-as.ts'

const lines = (...parts: readonly string[]): string => [...parts, ''].join('\r\n')

const event = lines(
  'BEGIN:VCALENDAR',
  'X-WR-CALNAME:SECRET01',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'SUMMARY;LANGUAGE=fr:VU01 rendez-vous',
  'DTSTART;TZID="Romance: Standard":20250314T090000',
  'DTEND:20250314T080000Z',
  'LOCATION:VU02\\, Lyon',
  'ORGANIZER;CN="VU03 Zoé; chef":mailto:vu@exem',
  ' ple.fr',
  'ATTENDEE;ROLE=SECRET02;CN=VU04:mailto:b@exemple.fr',
  'DESCRIPTION:VU05 ligne\\nVU06 pliée',
  '  en deux; fin',
  'X-ALT-DESC;FMTTYPE=text/html:<p>SECRET03</p>',
  'CATEGORIES:SECRET04',
  'BEGIN:VALARM',
  'DESCRIPTION:SECRET05',
  'END:VALARM',
  'END:VEVENT',
  'END:VCALENDAR',
)

const card = lines(
  'BEGIN:VCARD',
  'VERSION:2.1',
  'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:VU01=C3=89vrard;Xavi=C3=A8re;;;',
  'item1.TEL;CELL:VU02',
  'ADR;TYPE=HOME:;;VU03;Lyon;;69003;',
  'X-SOCIAL:SECRET01',
  'NOTE;ENCODING=QUOTED-PRINTABLE:VU04 =C3=A9t=',
  '=C3=A9',
  'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ',
  ' SkZJRg==',
  'END:VCARD',
)

describe('an invitation', () => {
  test('shows what, when, where, who; all else is hidden', async () => {
    expectMarked(await readAs('ics', event), { seen: markers('VU', 6), hidden: [...markers('SECRET', 5)] })
  })

  test('opens with its date, and reads as a program of mail shows it', async () => {
    const result = await readAs('', event)
    expect(textsOf(result, 'heading')).toEqual(['Date : 14/03/2025 09:00'])
    expect(visibleTexts(result)).toContain('Organisateur : VU03 Zoé; chef <vu@exemple.fr>')
    expect(visibleTexts(result)).toContain('Description : VU05 ligne\nVU06 pliée en deux ; fin')
    expect(visibleTexts(result)).toContain('Fin : 14/03/2025 08:00 UTC')
  })
})

describe('a card', () => {
  test('shows its name, numbers, address and note; its photograph is a file', async () => {
    const result = await readAs('vcf', card)
    expectMarked(result, { seen: [...markers('VU', 4), 'Évrard', 'Xavière', 'été'], hidden: ['SECRET01'] })
    expect(result.attachments.map(({ bytes }) => Buffer.from(bytes).toString('latin1'))).toEqual([
      '\xff\xd8\xff\xe0\0\x10JFIF',
    ])
  })

  test('a text that speaks of one is a text', async () => {
    expect(visibleTexts(await readAs('txt', 'BEGIN:VCARD est le début.'))).toEqual(['BEGIN:VCARD est le début.'])
  })

  test(
    'whatever is done to its bytes, it is read or set aside',
    () => expectUnbroken(bytesOf(event + card), 'ics'),
    70_000,
  )
})
