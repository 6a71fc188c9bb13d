import { isEverydayWord } from '../../../language/everyday-words.ts'
import { mailHosts, sites } from '../../../language/hiding/field-words.ts'
import type { Draft } from '../../../model/draft.ts'
import { foldText } from '../../../model/fold.ts'
import type { Decision } from '../../../model/law/decision.ts'
import { mappedParts, type Passage } from '../../../model/record/passage.ts'
import { type Span, spanOfMatch } from '../../../model/record/span.ts'
import { addedId, hiddenPlaceAt, withholding } from '../adding.ts'
import { nameWords } from '../hidden/hidden-terms.ts'
import type { Closed } from '../hidden/informants.ts'
import { ownWords, tellingWords, wheres } from '../hidden/place-words.ts'
import { hidesPlace } from '../migrate/restrictions.ts'
import { addressesOf } from '../places/closed-words.ts'
import { homeOf } from './home-form.ts'

/** Mails and sites with a word of a hidden home in them, « accueil@mairie-valbelle.fr »: words are glued there. */
export const closeTellingMails = (draft: Draft, decisions: readonly Decision[]): Closed => {
  const words = wordsOf(draft, decisions)
  if (words.length === 0) return { findings: [], decisions: [] }
  const found = draft.dossier.pieces.flatMap((piece) =>
    piece.passages.flatMap((passage) =>
      tellingIn(passage, words).map((span) => ({ ...span, pieceId: piece.id, passageId: passage.id })),
    ),
  )
  const findings = found.map((one, at) => hiddenPlaceAt({ ...one, id: addedId('TM', at) }, 'email'))
  return { findings, decisions: findings.map(({ id }) => withheld(id)) }
}

const withheld = withholding('ADR-PROT', 'around-home')

const tellingIn = (passage: Passage, words: readonly string[]): readonly Span[] => {
  const folded = foldText(passage.text)
  return [...folded.matchAll(sites)]
    .filter(({ 0: site }) => {
      const letters = site.replace(mailHosts, '').replaceAll(/[^a-z]/g, '')
      return words.some((word) => letters.includes(word))
    })
    .map(spanOfMatch)
    .filter((span) => mappedParts(passage, span).length > 0)
}

/** Words of places that are masked, none of the service's own nor of a name that all know; the declared home's in one too. */
const wordsOf = (draft: Draft, decisions: readonly Decision[]): readonly string[] => {
  const { dossier, persons, findings } = draft
  const own = ownWords(draft)
  const known = new Set(persons.filter(({ source }) => source !== 'text').flatMap(nameWords))
  const hiding = new Set(decisions.filter(hidesPlace).map(({ findingId }) => findingId))
  const passageOf = new Map(dossier.pieces.flatMap(({ passages }) => passages.map((one) => [one.id, one])))
  const told = findings
    .filter(({ id, category }) => hiding.has(id) && wheres.has(category))
    .flatMap((one) => tellingWords(passageOf.get(one.passageId), one).filter((word) => isCapital(passageOf, word)))
  const homes = addressesOf(persons).map(homeOf)
  const declared = homes.flatMap(({ places, town }) => [
    ...town,
    ...places.flatMap(({ name }) => name.filter(({ tells }) => tells).map(({ word }) => word)),
  ])
  const single = [...told.map(({ word }) => word), ...declared].filter(
    (word) => word.length >= leastWord && !isEverydayWord(word),
  )
  const joined = homes
    .flatMap(({ places, town }) => [town, ...places.map(({ name }) => name.map(({ raw }) => raw))])
    .filter((all) => all.length > 1)
    .map((all) => all.join(''))
    .filter((word) => word.length >= leastJoined)
  const isOwn = (word: string): boolean => own.town.has(word) || own.name.has(word) || known.has(word)
  return [...new Set([...single, ...joined])].filter((word) => /^[a-z]+$/.test(word) && !isOwn(word))
}

const isCapital = (
  passageOf: ReadonlyMap<string, Passage>,
  { passageId, start }: ReturnType<typeof tellingWords>[number],
) => /\p{Lu}/u.test(passageOf.get(passageId)?.text[start] ?? '')

/** Letters of a word, or of words in one, that stand in no other name of a site by chance. By hand. */
const leastWord = 5
const leastJoined = 8
