/** What of the vocabulary of FHIR stands in a document, by kind. */
export type Counted = ReadonlyMap<string, readonly string[]>

type Fields = Readonly<Record<string, unknown>>

const isObject = (node: unknown): node is Fields => typeof node === 'object' && node !== null && !Array.isArray(node)

const absence = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason'

/** Written here apart from the program: it must not share its mistakes. */
export const countVocabulary = (root: unknown): Counted => {
  const found = new Map<string, string[]>()
  const add = (kind: string, text: unknown): void => {
    if (typeof text === 'string') found.set(kind, [...(found.get(kind) ?? []), text])
  }
  const visit = (node: unknown, key: string): void => {
    if (Array.isArray(node)) for (const item of node) visit(item, key)
    if (!isObject(node)) return
    if (/extension$/i.test(key) && node.url !== absence) add('extension urls', node.url)
    if (key === 'meta' && Array.isArray(node.profile)) for (const one of node.profile) add('profiles', one)
    if (key === 'request') {
      add('request methods', node.method)
      add('request urls', node.url)
    }
    add('systems', node.system)
    if (typeof node.system === 'string') add('codes', node.code)
    add('wordings', node.display)
    add('units', node.unit)
    add('types of resources', node.resourceType)
    for (const [name, value] of Object.entries(node)) visit(value, name)
  }
  visit(root, '')
  return found
}

/** How many of the words of the first stand in the second, each as often as it stood. */
export const keptOf = (before: readonly string[], after: readonly string[]): number => {
  const left = [...after]
  let kept = 0
  for (const word of before) {
    const at = left.indexOf(word)
    if (at === -1) continue
    left.splice(at, 1)
    kept += 1
  }
  return kept
}
