import { PDFDict, type PDFDocument, PDFName, type PDFRef } from 'pdf-lib'
import { readFonts } from '../../src/store/installed/settings.ts'
import { openFaces } from '../../src/write/fonts/face.ts'
import { embedFace, encodeText, type UsedCharacters } from '../../src/write/fonts/pdf-font.ts'
import { openStream, type Rewrite, redraw } from './rewrite.ts'

const drawn = /(0|0\.38) g BT 1 0 0 1 (-?[\d.]+ -?[\d.]+) Tm \/([RB]) ([\d.]+) Tf <([0-9a-f]+)> Tj ET/g

/** Other words in the place of each text, drawn in every way as Requis draws them; a text that becomes empty is not drawn. */
export const retype =
  (change: (text: string) => string): Rewrite =>
  (document) => {
    const faces = openFaces(readFonts())
    const used: Readonly<Record<string, UsedCharacters>> = { R: new Map(), B: new Map() }
    const maps = mapsOf(document)
    redraw((drawing) =>
      drawing.replaceAll(drawn, (_, grey: string, place: string, face: string, size: string, codes: string) => {
        const text = (codes.match(/.{4}/g) ?? []).map((code) => maps.get(`${face}${code}`) ?? '').join('')
        const shown = encodeText(change(text), used[face] ?? new Map())
        return shown === ''
          ? 'EMC\n/Artifact BMC'
          : `${grey} g BT 1 0 0 1 ${place} Tm /${face} ${size} Tf <${shown}> Tj ET`
      }),
    )(document)
    const [R, B] = (['R', 'B'] as const).map((key) => embedFace(document, faces[key], used[key] ?? new Map()))
    const fonts: Record<string, PDFRef> = {}
    if (R !== undefined) fonts.R = R
    if (B !== undefined) fonts.B = B
    for (const page of document.getPages())
      page.node.set(PDFName.of('Resources'), document.context.obj({ Font: fonts }))
  }

/** The character of each code, by the name of its font and the code. */
const mapsOf = (document: PDFDocument): ReadonlyMap<string, string> => {
  const fonts = document.getPage(0).node.lookup(PDFName.of('Resources'), PDFDict).lookup(PDFName.of('Font'), PDFDict)
  return new Map(
    ['R', 'B'].flatMap((name) => {
      const unicode = fonts.lookup(PDFName.of(name), PDFDict).get(PDFName.of('ToUnicode'))
      const map = openStream(unicode, document).toString('latin1')
      return [...map.matchAll(/<([0-9a-f]{4})> <([0-9a-f]{4})>/g)].map(
        ([, code = '', text = '']) => [`${name}${code}`, String.fromCharCode(Number.parseInt(text, 16))] as const,
      )
    }),
  )
}

const one = (from: string, to: string): Rewrite => retype((text) => text.replace(from, to))

const hash = 'd6ac2a944cd20dd5827927ef3cbd218840f8f5f2aad654b4a3366dce01c5110a'

/** False statements about the export of fixtures/exports/format-3.asice, all of it seen. By the name of what is false. */
export const lies: Readonly<Record<string, Rewrite>> = {
  'who approved': one('Claire VASSEUR', 'Odile FARGEOT'),
  'who prepared': one('Préparé par : root', 'Préparé par : Zoé'),
  'a second person': one('Seconde personne : aucune.', 'Seconde personne : Ada B'),
  'the reference, everywhere': retype((text) => text.replaceAll('PV-2026-00077', 'PV-2026-00078')),
  'the reference, at the foot of a page': one('Export PV-2026-00077', 'Export PV-2026-00078'),
  'the day': one('01/12/2026', '01/11/2026'),
  'who asks': one('Brigade de Brécy', 'Tribunal de Brécy'),
  'the reference of the request': one('PV 2026/00077', 'PV 2026/00078'),
  'the text that it rests on': one('CPP 77-1-1', 'CPP 99-3'),
  'the tables of law': one('2026-11-26', '2025-11-26'),
  'the service': one('Service social de Brécy', 'Service social de Val'),
  'that the key is no demonstration': retype((text) => (text.includes('DÉMONSTRATION :') ? '' : text)),
  'that the key is no demonstration, at the foot': one(' · DÉMONSTRATION', ''),
  'the number of pieces': one('2 pièces', '3 pièces'),
  'the number of copies': one('2 copies remises', '1 copie remise'),
  'the number of masks': one('4 occultations', '0 occultation'),
  'the fate of a piece': one('Remise occultée', 'Remise entière'),
  'the masks of a piece': one('HORS-PERS × 3', 'HORS-PERS × 2'),
  'a ground without masks': one('HORS-PERS × 1', 'TIERS × 1'),
  'the number of a piece': retype((text) => (text === 'P02' ? 'P03' : text)),
  'that a piece is not listed': retype((text) =>
    ['P02', 'Appels', '05/03/2026', '–', 'HORS-PERS × 3'].includes(text) ? '' : text,
  ),
  'that every proposal was read': retype((text) => (text.startsWith('Les propositions du logiciel') ? '' : text)),
  'how many questions were open': one('2 questions', '0 question'),
  'a sentence more': one('Récépissé', 'Récépissé : toutes les pièces ont été remises'),
  'a word in the receipt': one('Qualité', 'Vu et approuvé par le procureur'),
  'how many pages there are': one('Page 1 / 2', 'Page 1 / 1'),
  'a hash that is no file’s': retype((text) => (text.startsWith('Calculez') ? hash : text)),
  'a hash in capitals beside the true one': retype((text) => (text.startsWith('Calculez') ? hash.toUpperCase() : text)),
  'hashes of two files exchanged': retype((text) =>
    text === 'letter.pdf' ? 'proof.json' : text === 'proof.json' ? 'letter.pdf' : text,
  ),
  'the name of a file': one('pieces/P02.csv', 'pieces/P03.csv'),
}
