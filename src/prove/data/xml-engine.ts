import { isNeutralReference, isStandardWord, knownAddresses } from '../../model/standard-words.ts'
import { isCdaVocabulary } from '../../model/vocabulary/cda-words.ts'
import { barrier } from '../fold-words.ts'
import type { Engine } from '../read-copy.ts'
import { tokenizeXml } from '../xml-tokens.ts'
import { isFhirVocabulary, nodesOf, type XmlTree } from './xml-nodes.ts'

type Standard = 'fhir' | 'cda' | null

const standards: ReadonlyMap<string, Standard> = new Map([
  ['http://hl7.org/fhir', 'fhir'],
  ['urn:hl7-org:v3', 'cda'],
])

const apart = ` ${barrier} `

/** Reads an XML copy by its tokens. A name of an element counts once, however often it comes back: it was judged once. */
export const xmlEngine: Engine = {
  name: 'xml',
  read: async (bytes) => {
    const { texts, nodes } = nodesOf(tokenizeXml(bytes))
    const values = [...texts]
    const names = new Set<string>()
    // The root comes first, and says whose words the names are.
    const standard = standardOf(nodes)
    for (const node of nodes) {
      for (const name of node.name.split(':')) names.add(name)
      for (const [name, value] of node.attributes) {
        for (const part of name.split(':')) names.add(part)
        // Addresses of grammars stand on many elements; each was judged once.
        if (knownAddresses.has(value) && /^xmlns(?::|$)/.test(name)) continue
        if (/^xmlns(?::|$)/.test(name)) names.add(value)
        else if (!isOfStandard(node, name, value, standard)) values.push(value)
      }
    }
    return {
      readings: [
        { where: 'values', text: values.join(apart) },
        { where: 'keys', text: [...names].filter((name) => standard === null || !isStandardWord(name)).join(apart) },
      ],
      alarms: [],
    }
  },
}

const standardOf = ([root]: readonly XmlTree[]): Standard => {
  const found = root?.attributes.flatMap(([name, value]) => (name === 'xmlns' ? [standards.get(value) ?? null] : []))
  return found?.find((one) => one !== null) ?? null
}

/** `<system value="…"/>` in FHIR, `codeSystem="…"` in CDA: an address or a number of a standards body. */
const isOfStandard = (node: XmlTree, attribute: string, value: string, standard: Standard): boolean => {
  if (standard === null) return false
  return (
    isNeutralReference(value) ||
    (standard === 'cda' ? isCdaWord(node, attribute, value) : isFhirVocabulary(node, attribute))
  )
}

/** `#r32` of a copy, where « R32 » may be a diagnosis that is withheld. */
const neutralAnchor = /^#?r\d{1,6}$/
const anchors = new Set(['ID', 'IDREF', 'referencedObject', 'href'])

const isAnchor = (node: XmlTree, name: string, value: string): boolean =>
  neutralAnchor.test(value) &&
  (anchors.has(name) || (name === 'value' && bareName(node.name) === 'reference' && value.startsWith('#')))

const isCdaWord = (node: XmlTree, name: string, value: string): boolean => {
  if (isAnchor(node, name, value)) return true
  const beside = (other: string) => node.attributes.find(([own]) => own === other)?.[1] ?? null
  return isCdaVocabulary(value, { element: bareName(node.name), attribute: bareName(name), beside })
}

const bareName = (name: string): string => name.replace(/^[^:]*:/, '')
