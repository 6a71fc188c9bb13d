import type { Fixed, Grammar } from './grammar.ts'

type Kind = 'text' | 'spreadsheet'

const typeOf = (kind: Kind): string => `application/vnd.oasis.opendocument.${kind}`

/** The first part of a package of OpenDocument. */
export const mimetypeOf = (kind: Kind): Fixed => ({ part: 'mimetype', text: typeOf(kind) })

const space = /^urn:oasis:names:tc:opendocument:xmlns:(?:office|style|text|table|xsl-fo-compatible|manifest):1\.0$/

/** What stands on the first element of its parts. */
export const openDocument: Grammar['attributes'] = {
  ...{ 'xmlns:office': space, 'xmlns:style': space, 'xmlns:text': space, 'xmlns:table': space, 'xmlns:fo': space },
  'office:version': /^1\.3$/,
}

/** The list of its parts. */
export const manifestGrammar = (kind: Kind): Grammar => ({
  part: /^META-INF\/manifest\.xml$/,
  elements: new Set(['manifest:manifest', 'manifest:file-entry']),
  attributes: {
    'xmlns:manifest': space,
    'manifest:version': /^1\.3$/,
    'manifest:full-path': /^(?:\/|content\.xml|styles\.xml)$/,
    'manifest:media-type': new RegExp(`^(?:text/xml|${typeOf(kind).replaceAll('.', '\\.')})$`),
  },
})
