import { isNeutralReference } from '../../model/standard-words.ts'
import { type Coded, isVocabulary } from '../../model/vocabulary/vocabulary.ts'

/** The values of a FHIR copy, without the vocabulary of the standard, and its keys. */
export const fhirStrings = (
  root: unknown,
): { readonly values: readonly string[]; readonly keys: readonly string[] } => {
  const values: string[] = []
  const keys: string[] = []
  const visit = (node: unknown, at: Held): void => {
    if (typeof node === 'string') {
      if (!isStandard(node, at)) values.push(node)
    } else if (Array.isArray(node)) for (const item of node) visit(item, at)
    else if (isObject(node)) {
      for (const [key, value] of Object.entries(node)) {
        keys.push(key)
        visit(value, { element: key, parent: at.element, holder: node })
      }
    }
  }
  visit(root, { element: '', parent: '', holder: {} })
  return { values, keys }
}

type Fields = Readonly<Record<string, unknown>>

/** Under which key a string stands, in which object, and under which key that one. */
type Held = { readonly element: string; readonly parent: string; readonly holder: Fields }

const isObject = (node: unknown): node is Fields => typeof node === 'object' && node !== null && !Array.isArray(node)

const textIn = (fields: Fields, name: string): string | null => {
  const value = fields[name]
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value : null
}

const isStandard = (text: string, { element, parent, holder }: Held): boolean => {
  if ((element === 'reference' || (element === 'url' && parent === 'request')) && isNeutralReference(text)) return true
  const beside = (name: string) => textIn(holder, name)
  return isVocabulary(text, { element, parent, beside, codings: codingsIn(holder) })
}

const codingsIn = ({ coding }: Fields): readonly Coded[] =>
  (Array.isArray(coding) ? coding : [])
    .filter(isObject)
    .map((one) => ({ system: textIn(one, 'system'), code: textIn(one, 'code') }))
