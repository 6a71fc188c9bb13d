import { type PDFDocument, PDFName, PDFString } from 'pdf-lib'
import { srgbProfile } from './srgb-profile.ts'
import { type Facts, xmpOf } from './xmp.ts'

/** Says which norms a file follows, what it is called and what its colours are. */
export const addNorms = (file: PDFDocument, facts: Facts): void => {
  const { context, catalog } = file
  const packet = context.stream(Buffer.from(xmpOf(facts)), { Type: 'Metadata', Subtype: 'XML' })
  catalog.set(PDFName.of('Metadata'), context.register(packet))
  const intent = context.obj({
    ...{ Type: 'OutputIntent', S: 'GTS_PDFA1' },
    ...{ OutputConditionIdentifier: PDFString.of('sRGB'), Info: PDFString.of('sRGB') },
    DestOutputProfile: context.register(context.flateStream(srgbProfile(), { N: 3 })),
  })
  catalog.set(PDFName.of('OutputIntents'), context.obj([intent]))
}
