import { type Sender, type SenderKey, senderKeys } from '../model/copy/sender.ts'
import { foldText } from '../model/fold.ts'
import type { Association } from '../model/law/association.ts'

/** Field by field, the first that says something: the record's own service, then the association. */
export const mergeSenders = (first: Sender, second: Sender): Sender => ({
  association: first.association ?? second.association,
  post: first.post ?? second.post,
  place: first.place ?? (first.post === null ? second.place : null),
  phone: first.phone ?? second.phone,
  email: first.email ?? second.email,
})

/**
 * What nobody can be reached by, because it was written to show where to write: names that RFC 2606 and RFC 6761 keep
 * for examples, and the words by which a model asks to be filled in.
 */
const example =
  /\.(?:example|invalid|test|localhost)\b|\bexample\.(?:com|net|org|fr)\b|\bexemple\b|a completer|a adopter|a remplir|a renseigner|votre association|nom de l['’]association|lorem ipsum|x{3,}|\[[^\]]*\]|^\?+$|^tbd$|^todo\b/

export const isExample = (text: string): boolean => example.test(foldText(text))

export const exampleKeys = (sender: Sender): readonly SenderKey[] =>
  senderKeys.filter((key) => isExample(sender[key] ?? ''))

/** What a reader of the letter needs to write back or to call, and cannot. */
export const missingKeys = (sender: Sender): readonly SenderKey[] => {
  const isSilent = sender.phone === null && sender.email === null
  return [
    ...(sender.post === null ? (['post'] as const) : []),
    ...(townOf(sender) === null ? (['place'] as const) : []),
    ...(isSilent ? (['phone', 'email'] as const) : []),
  ]
}

/** « 4, rue des Teinturiers – 99100 CORVANNE Cedex 2 »: Corvanne. */
export const townOf = ({ place, post }: Sender): string | null => {
  if (place !== null) return place
  const [, town] = /(?<!\d)\d{2} ?\d{3}\s+([\p{L}][\p{L}'’ -]*)/u.exec(post ?? '') ?? []
  const bare = town?.replace(/\s+cedex\b.*$/i, '').trim()
  return bare === undefined || bare === '' ? null : inLowerCase(bare)
}

const small: ReadonlySet<string> = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  'en',
  'sur',
  'sous',
  'et',
  'aux',
  'd',
  'l',
])

/** Towns are in capitals on an envelope (« SAINT-DENIS »), and not in the date of a letter. */
const inLowerCase = (town: string): string =>
  town !== town.toUpperCase()
    ? town
    : town
        .toLowerCase()
        .replaceAll(/\p{L}+/gu, (word, at: number) =>
          at > 0 && small.has(word) ? word : `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`,
        )

/** The head of the letter: one line each. */
export const senderLines = (service: string | null, sender: Sender): readonly string[] => {
  const names = [service, holds(service, sender.association) ? null : sender.association]
  const reach = [sender.phone, sender.email].filter((part) => part !== null).join(' – ')
  return [...names, ...(sender.post?.split('\n') ?? []), reach]
    .map((line) => line?.replaceAll(/\s+/g, ' ').trim() ?? '')
    .filter((line) => line !== '')
}

const holds = (service: string | null, association: string | null): boolean =>
  association !== null && foldText(service ?? '').includes(foldText(association))

/** The address that a service answers from: its own, or the association's. */
export const senderOf = ({ association, contact, services }: Association, service: string | null): Sender => {
  const own = services.find(({ name }) => foldText(name) === foldText(service ?? ''))
  const sender = ({ post, place, phone, email }: Omit<Sender, 'association'>): Sender => ({
    ...{ association, post, place, phone, email },
  })
  return own === undefined ? sender(contact) : mergeSenders(sender(own), sender(contact))
}
