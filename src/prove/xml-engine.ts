import { isGrammar, isNeutralReference, isStandardWord, knownAddresses } from '../model/standard-words.ts'
import { barrier } from './fold-words.ts'
import type { Engine } from './read-copy.ts'
import { tokenizeXml } from './xml-tokens.ts'

const standards = /^(?:http:\/\/hl7\.org\/fhir|urn:hl7-org:v3)$/

const apart = ` ${barrier} `

/** `<system value="…"/>` in FHIR, `codeSystem="…"` in CDA: an address or a number of a standards body. */
const isOfGrammar = (element: string, attribute: string, value: string): boolean =>
  isNeutralReference(value) || isGrammar(attribute === 'value' ? element : attribute, value)

/** Reads an XML copy by its tokens. A name of an element counts once, however often it comes back: it was judged once. */
export const xmlEngine: Engine = {
  name: 'xml',
  read: async (bytes) => {
    const values: string[] = []
    const names = new Set<string>()
    let isStandard = false
    for (const token of tokenizeXml(bytes)) {
      if (token.kind === 'close') continue
      if (token.kind === 'text') {
        values.push(token.text)
        continue
      }
      // The root comes first, and says whose words the names are.
      isStandard ||= token.attributes.some(([name, value]) => name === 'xmlns' && standards.test(value))
      for (const name of token.name.split(':')) names.add(name)
      for (const [name, value] of token.attributes) {
        for (const part of name.split(':')) names.add(part)
        // Addresses of grammars stand on many elements; each was judged once.
        if (knownAddresses.has(value) && /^xmlns(?::|$)/.test(name)) continue
        if (/^xmlns(?::|$)/.test(name)) names.add(value)
        else if (!(isStandard && isOfGrammar(token.name, name, value))) values.push(value)
      }
    }
    return {
      readings: [
        { where: 'values', text: values.join(apart) },
        { where: 'keys', text: [...names].filter((name) => !isStandard || !isStandardWord(name)).join(apart) },
      ],
      alarms: [],
    }
  },
}
