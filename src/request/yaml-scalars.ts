import { isScalar, parseAllDocuments, visit } from 'yaml'
import type { Span } from '../model/record/span.ts'

/** A scalar of a YAML text: where it is written, quotes and all, and what a parser reads of it. */
export type YamlScalar = Span & { readonly value: string; readonly isKey: boolean }

/** `plain`: what a parser reads of each document, maps as `Map`. */
export type ReadYaml = { readonly scalars: readonly YamlScalar[]; readonly plain: readonly unknown[] }

/** The scalars of a YAML text in their order; null where it does not parse, or where no map and no list is in it. */
export const readYaml = (text: string): ReadYaml | null => {
  const documents = [...parseAllDocuments(text, { prettyErrors: false, uniqueKeys: true, logLevel: 'silent' })]
  if (documents.length === 0 || documents.some(({ errors, contents }) => errors.length > 0 || isScalar(contents)))
    return null
  const scalars: YamlScalar[] = []
  for (const document of documents)
    visit(document, {
      Scalar: (key, { range, value, source }) => {
        if (range === null || range === undefined || range[0] === range[1]) return
        scalars.push({ start: range[0], end: range[1], value: source ?? String(value), isKey: key === 'key' })
      },
    })
  try {
    const plain = documents.map((one): unknown => one.toJS({ mapAsMap: true, maxAliasCount: 50 }))
    return { scalars: scalars.toSorted((a, b) => a.start - b.start), plain }
  } catch {
    return null
  }
}
