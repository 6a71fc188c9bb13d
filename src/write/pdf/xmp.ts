import type { Norm } from '../../model/copy/norm.ts'

/** What the metadata of a file say: nothing that the file does not show, no date, nobody. */
export type Facts = { readonly title: string; readonly producer: string; readonly norms: readonly Norm[] }

/**
 * The metadata stream that PDF/UA-1 (ISO 14289-1, 7.1) and PDF/A-2u (ISO 19005-2, 6.6) ask for. PDF/A knows no property of
 * PDF/UA: a schema describes the one that is used.
 */
export const xmpOf = ({ title, producer, norms }: Facts): string =>
  [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    describe('dc="http://purl.org/dc/elements/1.1/"', `<dc:title>${inLanguage(title)}</dc:title>`),
    describe('pdf="http://ns.adobe.com/pdf/1.3/"', `<pdf:Producer>${spell(producer)}</pdf:Producer>`),
    ...norms.map((norm) => described[norm]),
    describe(
      [
        'pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
        'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"',
        'xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"',
      ].join(' '),
      schema,
    ),
    '</rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n')

const describe = (space: string, inside: string): string =>
  `<rdf:Description rdf:about="" xmlns:${space}>${inside}</rdf:Description>`

const described: Readonly<Record<Norm, string>> = {
  'PDF/UA-1': describe('pdfuaid="http://www.aiim.org/pdfua/ns/id/"', '<pdfuaid:part>1</pdfuaid:part>'),
  'PDF/A-2u': describe(
    'pdfaid="http://www.aiim.org/pdfa/ns/id/"',
    '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>',
  ),
}

const inLanguage = (text: string): string => `<rdf:Alt><rdf:li xml:lang="x-default">${spell(text)}</rdf:li></rdf:Alt>`

/** Signs of XML; and words that whoever reads a PDF byte by byte would take for its own. */
const spell = (text: string): string =>
  text.replace(/[<>&%]|stream|obj|startxref/g, (found) => `&#${found.charCodeAt(0)};${found.slice(1)}`)

const property = Object.entries({
  name: 'part',
  valueType: 'Integer',
  category: 'internal',
  description: 'Part of ISO 14289',
})
  .map(([name, value]) => `<pdfaProperty:${name}>${value}</pdfaProperty:${name}>`)
  .join('')

const list = (kind: 'Bag' | 'Seq', inside: string): string =>
  `<rdf:${kind}><rdf:li rdf:parseType="Resource">${inside}</rdf:li></rdf:${kind}>`

const schema = `<pdfaExtension:schemas>${list(
  'Bag',
  [
    '<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>',
    '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
    '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
    `<pdfaSchema:property>${list('Seq', property)}</pdfaSchema:property>`,
  ].join(''),
)}</pdfaExtension:schemas>`
