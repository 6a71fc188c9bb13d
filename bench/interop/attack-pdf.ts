import { PDFArray, PDFDocument, PDFName, PDFRef } from 'pdf-lib'

const textOf = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1')

const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1')

export const appendBytes = (pdf: Uint8Array): Uint8Array => Buffer.concat([pdf, bytesOf('\n% more\n')])

/** An update after the signature, well formed, under which the first page says something else. */
export const replacePage = async (pdf: Uint8Array): Promise<Uint8Array> => {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const contents = document.getPage(0).node.get(PDFName.of('Contents'))
  const target = contents instanceof PDFArray ? contents.get(0) : contents
  if (!(target instanceof PDFRef)) throw new Error('no contents')
  const start = pdf.length + 1
  const drawing = '0 0 200 200 re f'
  const object = `${target.objectNumber} 0 obj\n<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream\nendobj\n`
  const place = `${String(start).padStart(10, '0')} 00000 n \n`
  const [, size = '', root = ''] = /\/Size (\d+)[^>]*?\/Root (\d+ 0 R)/.exec(textOf(pdf).slice(-2000)) ?? []
  const before = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(textOf(pdf))?.[1] ?? ''
  const trailer = `trailer\n<< /Size ${size} /Root ${root} /Prev ${before} >>\nstartxref\n${start + object.length}\n%%EOF\n`
  return Buffer.concat([pdf, bytesOf(`\n${object}xref\n${target.objectNumber} 1\n${place}${trailer}`)])
}

const range = /\/ByteRange \[ 0 (\d+) (\d+) (\d+) ( *)\]/

/** In the place that is left by one of the spaces that end it. */
export const negateRange = (pdf: Uint8Array): Uint8Array =>
  bytesOf(
    textOf(pdf).replace(
      range,
      (_, start, end, rest, room) => `/ByteRange [ 0 ${start} ${end} -${rest} ${room.slice(1)}]`,
    ),
  )

/** The string of the signature ends early: the room that is left holds an entry that nobody signed. No byte moves. */
export const fillGap = (pdf: Uint8Array): Uint8Array =>
  bytesOf(textOf(pdf).replace(/0{24}>/, `>/Evil <${'0'.repeat(16)}>`))

/** Inside the hexadecimal string of the signature, where zeros fill the room that is left. */
export const hideInPadding = (pdf: Uint8Array): Uint8Array => bytesOf(textOf(pdf).replace('00000000>', '0000beef>'))

/** Not signed yet: a bordereau that runs a script when it is opened. */
export const addScript = async (pdf: Uint8Array): Promise<Uint8Array> => {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  document.catalog.set(PDFName.of('OpenAction'), document.context.obj({ S: 'JavaScript', JS: 'app.alert(1)' }))
  return await document.save()
}
