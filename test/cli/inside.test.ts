import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findConverter } from '../../src/store/installed/convert-doc.ts'
import { docxBytes, part as xmlPart, zipBytes } from '../unit/read/zip-bytes.ts'
import {
  dossierYaml,
  filesBelow,
  openWorkshop,
  readAll,
  requestYaml,
  requis,
  runRequisition,
  type Workshop,
} from './program.ts'

let workshop: Workshop

beforeEach(() => {
  workshop = openWorkshop()
})

afterEach(() => workshop.remove())

const told = "Le 3 mars 2026, Mme Inès BARTOLI dit que M. Marc DELMAS l'a menacée de mort devant la poste."

const pdfOf = async (...lines: readonly string[]): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create()
  const page = pdf.addPage()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  lines.forEach((line, at) => {
    page.drawText(line, { x: 40, y: 760 - at * 40, size: 9, font })
  })
  pdf.setAuthor('Quitterie ZANGRANDI')
  return await pdf.save()
}

const part = (type: string, name: string, bytes: Uint8Array): readonly string[] => [
  '--b',
  `Content-Type: ${type}; name="${name}"`,
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from(bytes).toString('base64'),
]

const mail = async (): Promise<string> => {
  const paragraphs = [`Note du 3 mars 2026. ${told}`, 'Sa voisine Quitterie ZANGRANDI a payé son loyer.']
  const docx = await docxBytes(paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join(''), {
    'word/comments.xml': xmlPart('comments', '<w:comment><w:p><w:r><w:t>ZANGRANDI</w:t></w:r></w:p></w:comment>'),
  })
  return [
    'Received: from poste-de-ZANGRANDI by mx.exemple.fr',
    'From: Quitterie ZANGRANDI <q.zangrandi@exemple.fr>',
    'To: Service <service@exemple.fr>',
    'Date: Tue, 3 Mar 2026 18:05:00 +0100',
    'Subject: De la part de Quitterie ZANGRANDI',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: multipart/alternative; boundary=c',
    '',
    '--c',
    'Content-Type: text/plain; charset=utf-8',
    '',
    `${told}\r\n\r\nMon numéro est le 06 39 98 12 34. Quitterie ZANGRANDI`,
    '--c',
    'Content-Type: text/html; charset=utf-8',
    '',
    `<html><style>.z { color: red }</style><p>${told}</p><p>Mon numéro est le 06 39 98 12 34. Quitterie ZANGRANDI</p>`,
    '<p style="display:none">Quitterie ZANGRANDI</p><img alt="Quitterie ZANGRANDI" src="cid:zangrandi"></html>',
    '--c--',
    ...part(
      'application/pdf',
      'plainte ZANGRANDI.pdf',
      await pdfOf('Le 3 mars 2026.', told, 'Quitterie ZANGRANDI, 06 39 98 12 34'),
    ),
    ...part('application/octet-stream', 'note ZANGRANDI.docx', docx),
    ...part(
      'application/zip',
      'ZANGRANDI.zip',
      await zipBytes({ 'ZANGRANDI/loyer.txt': 'Quitterie ZANGRANDI a payé son loyer.' }),
    ),
    '--b--',
    '',
  ].join('\r\n')
}

const run = () => runRequisition(workshop)

test('the files attached to a mail are pieces of the export, and no withheld word is in any of it', async () => {
  workshop.write('request.yaml', requestYaml)
  workshop.write(
    'dossier/dossier.yaml',
    dossierYaml.replace(
      'file: note.txt, title: Note éducative, kind: note, date: 2026-03-10, author: { profession: éducatrice }',
      'file: courriel.eml, title: Courriel reçu',
    ),
  )
  workshop.write('dossier/courriel.eml', await mail())
  const said = run()
  expect(said).toMatchObject({ code: 0 })
  expect(said.err).toContain('1 contenant(s)')
  const tree = workshop.path('out/PV-2026-004512')
  expect(filesBelow(`${tree}/data/pieces`)).toEqual(['P01-1.pdf', 'P01-2.pdf', 'P01.pdf'])
  const statement = JSON.parse(readFileSync(`${tree}/data/statement.json`, 'utf8'))
  expect(statement.predicate.pieces.map(({ id, status }: { id: string; status: string }) => [id, status])).toEqual([
    ['P01', 'masked'],
    ['P01-1', 'masked'],
    ['P01-2', 'masked'],
    ['P01-3', 'container'],
    ['P01-3-1', 'withheld'],
  ])
  const everything = `${said.out}${said.err}${readAll(workshop.path('out'))}`
  for (const canary of [
    'ZANGRANDI',
    'Zangrandi',
    'zangrandi',
    'Quitterie',
    '06 39 98 12 34',
    '0639981234',
    'loyer',
    'courriel.eml',
  ])
    expect(everything.includes(canary), canary).toBe(false)
  expect(requis(workshop, 'verify', 'out/PV-2026-004512.asice').code).toBe(0)
})

test('what is found in a file inside a file says where it stands', async () => {
  const path = workshop.write('courriel.eml', await mail())
  const said = requis(workshop, 'detect', path, '--json')
  const lines = said.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.map(({ inside }) => inside ?? null)).toEqual([null, '1', '2', '3', '3-1'])
})

const program = (lines: string): string => {
  const path = workshop.write('office/soffice', `#!/bin/sh\n${lines}\n`)
  chmodSync(path, 0o755)
  return workshop.path('office')
}

const left = (): readonly string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('requis-doc-'))

test.runIf(process.platform !== 'win32')(
  'an old Word file is handed to the office suite in a folder of its own, and nothing of it stays',
  async () => {
    const before = left()
    const folder = program(
      `for last; do :; done\ndir=$(dirname "$last")\nls -ld "$dir" > "${workshop.path('seen')}"\necho "$HOME $*" >> "${workshop.path('seen')}"\nmkdir "$dir/out" && cp "$last" "$dir/out/piece.docx"`,
    )
    const convert = findConverter({ PATH: `/nowhere:${folder}:/bin:/usr/bin` })
    expect(await convert?.(Buffer.from('ancien'))).toEqual(Buffer.from('ancien'))
    const seen = readFileSync(workshop.path('seen'), 'utf8')
    expect(seen).toMatch(/^drwx------/)
    expect(seen).toContain('-env:UserInstallation=file:///')
    expect(left()).toEqual(before)
  },
)

test.runIf(process.platform !== 'win32').each([
  ['says it failed', 'exit 1'],
  ['writes nothing', 'true'],
])('an office suite that %s gives nothing, and nothing stays', async (_, lines) => {
  const before = left()
  const convert = findConverter({ PATH: program(lines) })
  expect(await convert?.(Buffer.from('ancien'))).toBeNull()
  expect(left()).toEqual(before)
})

test('where no office suite is installed there is no converter', () => {
  const places = ['/usr/lib/libreoffice/program/soffice', '/opt/libreoffice/program/soffice']
  if (!places.some((place) => existsSync(place))) expect(findConverter({ PATH: '/nowhere' })).toBeNull()
})
