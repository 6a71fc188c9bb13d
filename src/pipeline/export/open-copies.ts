import type { ExportCopies, ListedMask } from '../../compare/compare.ts'
import type { Copy } from '../../compare/match.ts'
import { bareMark, type Furniture, tokensOf, withoutFurniture } from '../../compare/text.ts'
import { isMediaForm } from '../../model/copy/media.ts'
import { isNeutralReference } from '../../model/standard-words.ts'
import { dataEngines } from '../../prove/index.ts'
import { pdfjsEngine } from '../../prove/pdfjs-engine.ts'
import { tokenizeXml } from '../../prove/xml-tokens.ts'
import { openBundle, parseJson, type Received } from '../../seal/container/bundle.ts'
import type { JsonValue } from '../../seal/container/canonical-json.ts'
import { treeNames } from '../../seal/container/tree.ts'

/** What copies print beside their text, given the references that an export's statement bears. */
export type FurnitureOf = (facts: { readonly [Key in 'reference' | 'service' | 'request']: string }) => Furniture

/** The copies of an export that was verified before, as texts. A copy that cannot be read is named, never skipped. */
export const openCopies = async (received: Received, furnitureOf: FurnitureOf): Promise<ExportCopies> => {
  const { files, contents, statement } = await openBundle(received)
  const furniture = furnitureOf(factsOf(statement))
  const copies: Copy[] = []
  const unread: string[] = []
  for (const [name, { source, at, size }] of files) {
    const [, id, form] = /^data\/pieces\/([^/]+)\.([a-z]+)$/.exec(name) ?? []
    if (id === undefined || form === undefined) continue
    const text = await textOrNull(form, await source.read(at, size))
    if (text === null) unread.push(id)
    else if (form === 'pdf') copies.push({ id, form, ...partsOf(text, id, furniture) })
    else copies.push({ id, form, front: '', tokens: tokensOf(text) })
  }
  return { copies, unread, masks: masksOf(contents.get(treeNames.masks) ?? new Uint8Array()) }
}

/** The number of a piece stands on its front, and differs from export to export. */
const partsOf = (text: string, id: string, furniture: Furniture) => {
  const { front, tokens } = withoutFurniture(text, furniture)
  return { front: front.replace(id.toLowerCase(), ''), tokens }
}

const apart = '\0'

/** Words of a reader's failure are dropped: they can quote the file. */
const textOrNull = async (form: string, bytes: Uint8Array): Promise<string | null> => {
  try {
    if (form === 'json') return valuesIn(parseJson(bytes)).join(apart)
    if (form === 'xml') return xmlText(bytes)
    const engine = form === 'pdf' ? pdfjsEngine : isMediaForm(form) ? dataEngines[form] : null
    const { readings } = (await engine?.read(Uint8Array.from(bytes))) ?? { readings: [] }
    return readings.find(({ where }) => where === 'text-painted' || where === 'values')?.text ?? null
  } catch {
    return null
  }
}

/** FHIR says that a value is masked beside it (data-absent-reason). */
const valuesIn = (node: JsonValue): readonly string[] => {
  if (node === null || node === true || node === false) return []
  if (typeof node !== 'object') return [isNeutralName(String(node)) ? bareMark : String(node)]
  const text = JSON.stringify(node)
  if (text.length < 160 && text.includes('data-absent-reason') && text.startsWith('{"extension":')) return [bareMark]
  return Object.values(node).flatMap((value: JsonValue) => valuesIn(value))
}

/** What stands for a masked id or the address of one (`neutralText` of the FHIR writer). */
const isNeutralName = (text: string): boolean => /^r\d{1,9}$/.test(text) || isNeutralReference(text)

/** CDA says it by an attribute: `nullFlavor="MSK"`. */
const xmlText = (bytes: Uint8Array): string =>
  [...tokenizeXml(bytes)]
    .flatMap((token) => {
      if (token.kind === 'text') return [token.text]
      if (token.kind !== 'open') return []
      return token.attributes.map(([name, value]) => (name === 'nullFlavor' && value === 'MSK' ? bareMark : value))
    })
    .join(apart)

const factsOf = (statement: JsonValue) => {
  const predicate = memberOf(statement, 'predicate')
  const request = memberOf(predicate, 'request')
  const word = (value: JsonValue): string => (typeof value === 'string' ? value : '')
  return {
    reference: word(memberOf(predicate, 'reference')),
    service: word(memberOf(predicate, 'service')),
    request: word(memberOf(request, 'reference')) || word(memberOf(request, 'authority')),
  }
}

const memberOf = (value: JsonValue, key: string): JsonValue => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const found = Object.entries(value).find(([name]) => name === key)
  return found === undefined ? null : found[1]
}

/** Exports of the first format give one `ground` (`seal/listed-mask.ts`). */
const groundsOf = (mask: JsonValue): readonly string[] => {
  const grounds = memberOf(mask, 'grounds')
  return Array.isArray(grounds) ? grounds.map(String) : [String(memberOf(mask, 'ground') ?? '')]
}

const masksOf = (bytes: Uint8Array): readonly ListedMask[] =>
  new TextDecoder()
    .decode(bytes)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const mask = parseJson(new TextEncoder().encode(line))
      const text = (key: string): string => String(memberOf(mask, key) ?? '')
      return { id: text('id'), piece: text('piece'), grounds: groundsOf(mask) }
    })
