import { categoriesWith } from '../../model/category.ts'
import type { Needle } from '../../model/copy/proof.ts'
import type { Finding } from '../../model/record/finding.ts'
import type { Person } from '../../model/record/person.ts'
import type { Piece } from '../../model/record/piece.ts'
import { foldWords } from '../fold-words.ts'
import type { FindingsOf, IsWithheld } from '../kept-text.ts'
import { plainWords } from './plain-words.ts'

/** Letters: shorter names are looked for as whole words only. */
const leastName = 3
/** Letters and digits: a shorter value may be met by chance. */
const leastValue = 8

/** Named where nothing of what is found is masked: the name of a person whom the record declares. */
export const declaredMask = 'declared'

export type ApartInput = {
  readonly declared: readonly Person[]
  readonly findingsOf: FindingsOf
  readonly isWithheld: IsWithheld
  readonly maskOf: ReadonlyMap<string, string>
  /** The text of the piece that was decided to be kept. */
  readonly kept: string
}

/**
 * What is looked for in the pieces that the layout of a page may break it into: every name that is withheld in a piece,
 * every name of a declared person but for those whom the piece keeps, and every number and address that is withheld.
 */
export const soughtApart = (piece: Piece, input: ApartInput): readonly Needle[] => {
  const told = piece.passages.flatMap(({ id, text }) => input.findingsOf(id).map((finding) => ({ finding, text })))
  const withheld = told.filter(({ finding }) => input.isWithheld(finding))
  const kept = told.filter(({ finding }) => !input.isWithheld(finding) && finding.category === 'person')
  const keptWords = new Set(kept.flatMap((one) => [...joinsOf(wordsOf(one))]))
  const masked = withheld.flatMap(({ finding, text }) => {
    const maskId = input.maskOf.get(finding.id) ?? finding.id
    if (finding.category === 'person')
      return finding.detector === 'joined' || finding.detector === 'safety-net'
        ? []
        : wordsOf({ finding, text })
            .filter(isSought)
            .map((name) => apart(piece, maskId, name, true))
    const value = foldWords(text.slice(finding.start, finding.end)).join('')
    return values.has(finding.category) && value.length >= leastValue ? [apart(piece, maskId, value, false)] : []
  })
  const declared = input.declared
    .filter(({ id }) => !isKeptHere(id, withheld, kept))
    .flatMap(({ given, family, other }) => [...given, ...family, ...other])
    .flatMap((name) => [...foldWords(name), foldWords(name).join('')])
    .filter((name) => name.length >= leastName)
    .map((name) => apart(piece, declaredMask, name, true))
  const words = foldWords(input.kept)
  const tight = words.join('')
  const needles = distinct([...masked, ...declared]).filter(({ text, isApart }) =>
    isApart === 'name' ? !keptWords.has(text) : !tight.includes(text),
  )
  const standing = standingIn(words, new Set(needles.map(({ text }) => text)))
  return needles.map((needle) => ({ ...needle, allowed: standing.has(needle.text) ? 1 : 0 }))
}

/** Words, and those that stand together as one: « Le Goff » is the family LeGoff too. */
function* joinsOf(words: readonly string[]): Generator<string> {
  for (const at of words.keys()) for (const length of [1, 2, 3, 4]) yield words.slice(at, at + length).join('')
}

/** Which of some texts stand among words. All that a long piece holds is never held together. */
const standingIn = (words: readonly string[], texts: ReadonlySet<string>): ReadonlySet<string> => {
  const standing = new Set<string>()
  for (const joined of joinsOf(words)) if (texts.has(joined)) standing.add(joined)
  return standing
}

type Told = { readonly finding: Finding; readonly text: string }

const wordsOf = ({ finding, text }: Told): readonly string[] => foldWords(text.slice(finding.start, finding.end))

const isSought = (name: string): boolean => name.length > leastName && !plainWords.has(name) && !/\d/.test(name)

const values = new Set(['address', ...categoriesWith('reaching'), ...categoriesWith('code')])

/** Every mention of the person that was found in the piece stays. */
const isKeptHere = (id: string, withheld: readonly Told[], kept: readonly Told[]): boolean =>
  kept.some(({ finding }) => finding.personId === id) && !withheld.some(({ finding }) => finding.personId === id)

const apart = (piece: Piece, maskId: string, text: string, isName: boolean): Needle => ({
  ...{ maskId, pieceId: piece.id, text, allowed: 0, allowedTight: 0 },
  isApart: isName ? 'name' : 'value',
})

const distinct = (needles: readonly Needle[]): readonly Needle[] => [
  ...new Map(needles.map((needle) => [`${needle.isApart} ${needle.text}`, needle])).values(),
]
