import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFRef, PDFString } from 'pdf-lib'
import { openStream, type Rewrite, redraw } from './rewrite.ts'

// A true word of a bordereau hidden in many ways, so that a reader sees another, or none. Each leaves the text as programs extract it.

/** Where a text is drawn: its colour, place, font and letters, as Requis writes them. */
const drawn = /(?:0|0\.38) g BT 1 0 0 1 (-?[\d.]+) (-?[\d.]+) Tm \/([RB]) ([\d.]+) Tf <([0-9a-f]+)> Tj ET/g

/** Hashes are the longest texts in the smallest letters. */
const hashes = (
  change: (all: string, x: string, y: string, font: string, size: string, codes: string) => string,
): Rewrite =>
  redraw((drawing) =>
    drawing.replaceAll(drawn, (all, x, y, font, size, codes) =>
      codes.length === 256 && size === '7.5' ? change(all, x, y, font, size, codes) : all,
    ),
  )

const after = (operators: string): Rewrite => redraw((drawing) => `${drawing}\n${operators}`)
const before = (operators: string): Rewrite => redraw((drawing) => `${operators}\n${drawing}`)

const eachPage =
  (change: (node: PDFDict, document: PDFDocument) => void): Rewrite =>
  (document) => {
    for (const page of document.getPages()) change(page.node, document)
  }

const eachFont =
  (change: (font: PDFDict, document: PDFDocument) => void): Rewrite =>
  (document) => {
    for (const [, object] of document.context.enumerateIndirectObjects())
      if (object instanceof PDFDict && object.get(PDFName.of('Subtype')) === PDFName.of('CIDFontType2'))
        change(object, document)
  }

const resources = (key: string, value: (document: PDFDocument) => PDFRef): Rewrite =>
  eachPage((node, document) => {
    const own = node.lookup(PDFName.of('Resources'), PDFDict)
    own.set(PDFName.of(key), document.context.obj({ X: value(document) }))
  })

const both =
  (...rewrites: readonly Rewrite[]): Rewrite =>
  (document) => {
    for (const rewrite of rewrites) rewrite(document)
  }

const form = (content: string) => (document: PDFDocument) =>
  document.context.register(
    document.context.flateStream(content, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 600, 850] }),
  )

const white = '1 g 40 60 520 720 re f'

/** By the name of what hides. */
export const hidings: Readonly<Record<string, Rewrite>> = {
  'white letters': hashes((all) => all.replace(/^[\d.]+ g/, '1 g')),
  'letters nearly white': hashes((all) => all.replace(/^[\d.]+ g/, '0.97 g')),
  'white letters in RGB': hashes((all) => all.replace(/^[\d.]+ g/, '1 1 1 rg')),
  'tiny letters': hashes((all) => all.replace('7.5 Tf', '0.4 Tf')),
  'letters squeezed to nothing': hashes((all) => all.replace(' BT ', ' BT 0.1 Tz ')),
  'letters of a tiny matrix': hashes((all) => all.replace('1 0 0 1', '0.01 0 0 0.01')),
  'letters never painted (mode 3)': hashes((all) => all.replace(' BT ', ' BT 3 Tr ')),
  'letters as a clip (mode 7)': hashes((all) => all.replace(' BT ', ' BT 7 Tr ')),
  'letters raised out of the page': hashes((all) => all.replace(' BT ', ' BT 900 Ts ')),
  'below the page': hashes((all, x, y) => all.replace(`${x} ${y} Tm`, `${x} -400 Tm`)),
  'right of the page': hashes((all, x, y) => all.replace(`${x} ${y} Tm`, `700 ${y} Tm`)),
  'half out of the page': hashes((all, x, y) => all.replace(`${x} ${y} Tm`, `480 ${y} Tm`)),
  'covered by a white box': after(white),
  'covered by a box of light grey': after('0.93 g 40 60 520 720 re f'),
  'covered by a thick line': after('1 G 700 w 40 400 m 560 400 l S'),
  'struck through': hashes((all, x, y) => `${all}\n0.55 G 0.6 w ${x} ${Number(y) + 2.5} m 530 ${Number(y) + 2.5} l S`),
  'overwritten by another text': hashes((all, x, y, font, size, codes) =>
    [all, `0 g BT 1 0 0 1 ${x} ${y} Tm /${font} ${size} Tf <${codes.slice(4)}${codes.slice(0, 4)}> Tj ET`].join('\n'),
  ),
  'in place of a title, tiny': hashes((all, x, y) =>
    all
      .replace(/^[\d.]+ g/, '0.38 g')
      .replace(`${x} ${y} Tm`, `${x} 38 Tm`)
      .replace('7.5 Tf', '0.3 Tf'),
  ),
  'behind a clip': before('0 0 1 1 re W n'),
  'in a layer that is not shown': both(
    before('/OC /X BDC'),
    after('EMC'),
    resources('Properties', ({ context }) => context.register(context.obj({ Type: 'OCG', Name: PDFString.of('x') }))),
  ),
  'through a state of no opacity': both(
    before('/X gs'),
    resources('ExtGState', ({ context }) => context.register(context.obj({ Type: 'ExtGState', ca: 0, CA: 0 }))),
  ),
  'below a form': both(after('/X Do'), resources('XObject', form(white))),
  'in a form never shown': both(resources('XObject', form('BT ET'))),
  'below a picture': both(
    after('q 600 0 0 850 0 0 cm /X Do Q'),
    resources('XObject', ({ context }) =>
      context.register(
        context.flateStream(new Uint8Array([255]), {
          ...{ Type: 'XObject', Subtype: 'Image', Width: 1, Height: 1, ColorSpace: 'DeviceGray', BitsPerComponent: 8 },
        }),
      ),
    ),
  ),
  'painted with a pattern': both(
    hashes((all) => all.replace(/^[\d.]+ g/, '/Pattern cs /X scn')),
    resources('Pattern', ({ context }) =>
      context.register(context.flateStream('', { Type: 'Pattern', PatternType: 1 })),
    ),
  ),
  'below an annotation': eachPage((node, { context }) => {
    const box = context.obj({ Type: 'Annot', Subtype: 'Square', Rect: [40, 60, 560, 780], F: 4, IC: [1, 1, 1] })
    node.set(PDFName.of('Annots'), context.obj([context.register(box)]))
  }),
  'out of a cut page': eachPage((node, { context }) =>
    node.set(PDFName.of('CropBox'), context.obj([0, 800, 595.28, 841.89])),
  ),
  'out of a small page': eachPage((node, { context }) =>
    node.set(PDFName.of('MediaBox'), context.obj([0, 800, 595.28, 841.89])),
  ),
  'on a turned page': eachPage((node) => node.set(PDFName.of('Rotate'), PDFNumber.of(180))),
  'on a page without measure': eachPage((node) => node.set(PDFName.of('UserUnit'), PDFNumber.of(0.001))),
  'on a page that is not among the pages': (document) => document.removePage(document.getPageCount() - 1),
  'letters drawn on one spot': eachFont((font, { context }) => {
    const widths = font.lookup(PDFName.of('W'), PDFArray)
    font.set(PDFName.of('W'), context.obj([1, Array.from({ length: widths.lookup(1, PDFArray).size() }, () => 0)]))
  }),
  'letters that draw other letters': eachFont((font, document) => {
    const map = openStream(font.get(PDFName.of('CIDToGIDMap')), document)
    const turned = Buffer.concat([map.subarray(0, 2), map.subarray(4), map.subarray(2, 4)])
    font.set(PDFName.of('CIDToGIDMap'), document.context.register(document.context.flateStream(turned)))
  }),
  'letters without a shape': eachFont((font, document) => {
    const descriptor = font.lookup(PDFName.of('FontDescriptor'), PDFDict)
    const program = openStream(descriptor.get(PDFName.of('FontFile2')), document)
    const empty = Buffer.from(program).fill(0, Math.floor(program.length / 2))
    descriptor.set(PDFName.of('FontFile2'), document.context.register(document.context.flateStream(empty)))
  }),
  'a text that says other letters': (document) => {
    for (const [, object] of document.context.enumerateIndirectObjects()) {
      if (!(object instanceof PDFDict) || !object.has(PDFName.of('ToUnicode'))) continue
      const map = openStream(object.get(PDFName.of('ToUnicode')), document).toString('latin1')
      const turned = map.replaceAll(/> <003([0-9])>/g, (_, digit: string) => `> <003${(Number(digit) + 1) % 10}>`)
      object.set(PDFName.of('ToUnicode'), document.context.register(document.context.flateStream(turned)))
    }
  },
  'words said aloud in place of those shown': (document) => {
    for (const [, object] of document.context.enumerateIndirectObjects())
      if (object instanceof PDFDict && object.get(PDFName.of('S')) === PDFName.of('TD'))
        object.set(PDFName.of('ActualText'), PDFString.of('autre chose'))
  },
  'more drawings than can be seen': after(
    Array.from({ length: 3000 }, () => '0.55 G 0.6 w 40 20 m 41 20 l S').join('\n'),
  ),
}
