import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { encode as encodeJpeg } from 'jpeg-js'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import { renderPdf } from '../fixtures/demo-render.ts'
import { pngOf } from '../fixtures/grey-png.ts'
import type { Format } from '../src/model/record/piece.ts'
import { g4Sample } from '../test/unit/read/g4-sample.ts'
import { msgBytes } from '../test/unit/read/msg-bytes.ts'
import { zipOf } from './fuzz-zip.ts'

export type Seed = { readonly bytes: Buffer; readonly extension: string }

const folders = ['fixtures/real', 'fixtures/demo/pieces', 'fixtures/ase/pieces', 'fixtures/chrs/pieces']

const extensions: Readonly<Record<string, string>> = { text: 'txt' }

/** Whole files of a format: those of the fixtures, and one that is made where there is none. */
export const seedsOf = async (format: Format): Promise<readonly Seed[]> => {
  const extension = extensions[format] ?? format
  const made = await (makers[format]?.() ?? [])
  return [...filesOf(extension).map((bytes) => ({ bytes, extension })), ...made]
}

const filesOf = (extension: string): readonly Buffer[] =>
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => extname(name) === `.${extension}`)
      .map((name) => readFileSync(join(folder, name))),
  )

const oneOf = (extension: string): Buffer => filesOf(extension)[0] ?? Buffer.alloc(1)

const named = (extension: string, ...files: readonly (Uint8Array | string)[]): readonly Seed[] =>
  files.map((file) => ({ extension, bytes: Buffer.from(file) }))

const mail = (): string =>
  [
    'From: =?utf-8?q?=C3=89lodie?= <a@exemple.fr>',
    'To: b@exemple.fr',
    'Date: Tue, 10 Mar 2026 09:05:00 +0100',
    'Subject: =?iso-8859-1?Q?=E9t=E9?=',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="limite"',
    '',
    '--limite',
    'Content-Type: multipart/alternative; boundary="autre"',
    '',
    '--autre',
    'Content-Type: text/plain; charset=utf-8; format=flowed',
    'Content-Transfer-Encoding: base64',
    '',
    ...(Buffer.from('Rozenn vit à Quimper. '.repeat(20))
      .toString('base64')
      .match(/.{1,76}/g) ?? []),
    '--autre',
    'Content-Type: text/html; charset=windows-1252',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '<html><p>Rozenn =80 l=92=E9t=E9</p><p style=3D"display:none">rien</p><!-- rien --></html>',
    '--autre--',
    ...['docx', 'csv'].flatMap((extension) => [
      '--limite',
      `Content-Type: application/octet-stream; name="piece.${extension}"`,
      'Content-Transfer-Encoding: base64',
      '',
      ...(oneOf(extension)
        .toString('base64')
        .match(/.{1,76}/g) ?? []),
    ]),
    '--limite',
    'Content-Type: message/rfc822',
    '',
    'From: c@exemple.fr\r\nSubject: dedans\r\nMIME-Version: 1.0\r\n\r\nCorps du courriel joint',
    '--limite--',
  ].join('\r\n')

const wide = (tag: string, text: string) => [`${tag}001F`, text] as const

const outlookMail = (): Uint8Array =>
  msgBytes({
    properties: [
      ...[wide('001A', 'IPM.Note'), wide('0037', 'Visite'), wide('0C1A', 'Rozenn'), wide('1000', 'Vue hier.')],
      ['10130102', Buffer.from('<html><body><p>Vue <b>hier</b></p></body></html>')],
      ['10090102', squeezedRtf],
      ['00390040', new Date('2026-03-10T08:05:00Z')],
    ],
    recipients: [[wide('3001', 'Yann'), wide('39FE', 'y@exemple.fr'), ['0C150003', 1]]],
    attachments: [
      { properties: [wide('3707', 'a.rtf'), ['37010102', oneOf('rtf')]] },
      { properties: [['37050003', 5]], inner: { properties: [wide('0037', 'dedans'), wide('1000', 'Vue.')] } },
    ],
  })

/** The example of MS-OXRTFCP 4.1.1. */
const squeezedRtf = Buffer.from(
  '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0',
  'hex',
)

const record = `<?xml version="1.0"?><Bundle xmlns="http://hl7.org/fhir"><type value="document"/><entry><resource><Patient>
<id value="p1"/><text><status value="generated"/><div xmlns="http://www.w3.org/1999/xhtml"><p>Rozenn</p></div></text>
<name><family value="KERDONCUFF"/><given value="Rozenn"/></name><birthDate value="1991-02-14"/></Patient></resource></entry>
<entry><resource><Binary><contentType value="text/plain"/><data value="Um96ZW5uIHZpdCDDoCBRdWltcGVyLg=="/></Binary></resource></entry></Bundle>`

const data = `<?xml version="1.0" encoding="UTF-8"?><!-- vu --><dossier ref="D-1"><personne><nom>Rozenn</nom><ville code="62">Lens</ville>
</personne><note>Vue avec <b>Yann</b> hier.<![CDATA[ & co ]]></note></dossier>`

const fhir = JSON.stringify({
  resourceType: 'Bundle',
  entry: [
    { resource: { resourceType: 'Patient', id: 'p1', name: [{ family: 'KERDONCUFF', given: ['Rozenn'] }] } },
    { resource: { resourceType: 'Observation', subject: { reference: 'Patient/p1' }, valueString: 'Vue.' } },
    { resource: { resourceType: 'Binary', contentType: 'text/plain', data: 'Um96ZW5uIHZpdC4=' } },
  ],
})

const scan = async () => {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  document.addPage([200, 40]).drawText('Rozenn vit chez sa tante.', { font, size: 12, x: 10, y: 15 })
  const [page] = await renderPdf(await document.save(), 2)
  if (page === undefined) throw new Error('no page')
  return page
}

const images = async (): Promise<readonly Seed[]> => {
  const { width, height, rgba } = await scan()
  const grey = Uint8Array.from({ length: width * height }, (_, at) => rgba[at * 4] ?? 0)
  return [
    ...named('png', pngOf({ width, height, grey }, 144)),
    ...named('jpg', encodeJpeg({ width, height, data: rgba }, 80).data),
    ...named('tif', g4Sample()),
  ]
}

const archive = (): Promise<Buffer> =>
  zipOf(new Map(['csv', 'docx', 'html', 'rtf', 'txt', 'xlsx'].map((name, at) => [`dos/${at}.${name}`, oneOf(name)])))

const makers: Readonly<Partial<Record<Format, () => readonly Seed[] | Promise<readonly Seed[]>>>> = {
  eml: () => named('eml', mail()),
  msg: () => named('msg', outlookMail()),
  xml: () => named('xml', record, data),
  json: () => named('json', fhir),
  image: images,
  zip: async () => named('zip', await archive()),
}
