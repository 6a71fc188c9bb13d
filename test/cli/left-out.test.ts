import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { part, zipBytes } from '../unit/read/zip-bytes.ts'
import { pdfText } from '../unit/write/press.ts'
import { dossierYaml, openWorkshop, requestYaml, requis, type Workshop } from './program.ts'

// What a copy does not show is said on it, at its place, and on the bordereau: a piece that lost a picture is not whole.

let workshop: Workshop

const data = 'out/PV-2026-004512/data'
const p = (content: string): string => `<w:p>${content}</w:p>`
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`
const photo =
  '<w:r><w:drawing><wp:inline><wp:extent cx="900000" cy="900000"/><a:blip xmlns:a="urn:a" r:embed="r1"/></wp:inline></w:drawing></w:r>'

beforeAll(async () => {
  workshop = openWorkshop()
  const files = ['plan.docx', 'note.txt', 'page.html']
  const pieces = files.map((file) => `  - { file: ${file}, kind: note, author: { profession: éducatrice } }`)
  workshop.write('dossier/dossier.yaml', `${dossierYaml.replace(/pieces:[\s\S]*$/, '')}pieces:\n${pieces.join('\n')}\n`)
  const body = p(run('La salle est prête.')) + p(photo) + p(run('Le jardin est ouvert.'))
  workshop.write(
    'dossier/plan.docx',
    await zipBytes({ 'word/document.xml': part('document', `<w:body>${body}</w:body>`) }),
  )
  workshop.write('dossier/note.txt', 'La porte est peinte en bleu.\n')
  workshop.write(
    'dossier/page.html',
    '<p>Appelle Quitterie ZANGRANDI au plus tôt.</p><img src="a.png"><p>La cour est calme.</p>',
  )
  workshop.write('request.yaml', requestYaml)
  const argv = ['dossier', '--request', 'request.yaml', '--approve-as', 'Claire VASSEUR', '--out', 'out']
  expect(requis(workshop, 'run', 'redact-only', ...argv)).toMatchObject({ code: 0 })
}, 120_000)

afterAll(() => workshop.remove())

const textOf = async (name: string): Promise<string> =>
  (await pdfText(new Uint8Array(readFileSync(workshop.path(`${data}/${name}`))))).join(' ').replaceAll(/\s+/g, ' ')

test('a frame says what is missing where it was, and the head of the copy what it does not show', async () => {
  expect(await textOf('pieces/P01.pdf')).toMatch(
    /Tout le texte visible est remis\..*La salle est prête\. 1 image non reproduite Le jardin est ouvert\./,
  )
  expect(await textOf('pieces/P03.pdf')).toMatch(
    /ne sont pas reproduits.*tôt\. 1 image non reproduite La cour est calme\./,
  )
  expect(await textOf('pieces/P02.pdf')).not.toContain('reproduit')
})

test('bordereau, letter and statement call it whole no more', async () => {
  const bordereau = await textOf('bordereau.pdf')
  expect(bordereau).toMatch(/P01 .*Texte remis entier, sans les images/)
  expect(bordereau).toMatch(/P02 .*Remise entière/)
  expect(bordereau).toContain('signatures de l’original non reproduits : P03')
  expect(await textOf('letter.pdf')).toContain('texte remis entier, sans les images')
  const { predicate } = JSON.parse(readFileSync(workshop.path(`${data}/statement.json`), 'utf8'))
  expect(predicate.pieces.map(({ status }: { status: string }) => status)).toEqual(['framed', 'whole', 'masked'])
  expect(predicate.counts).toMatchObject({ whole: 1, framed: 1, masked: 1 })
  expect(requis(workshop, 'verify', 'out/PV-2026-004512.asice').code).toBe(0)
})
