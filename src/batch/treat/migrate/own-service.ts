import type { Draft } from '../../../model/draft.ts'
import type { Decision } from '../../../model/law/decision.ts'
import { tokensOf } from '../hidden/canonical.ts'

/**
 * The decisions without those that hide the name of the service itself. Where somebody hides in a shelter, that shelter's name is
 * hidden from the police; in a migration the shelter keeps its own record, and its name stands at the head of every page of it.
 * Its address, its floors and its rooms stay hidden.
 */
export const withoutOwnName = ({ dossier, findings, decisions }: Draft): readonly Decision[] => {
  const own = new Set(tokensOf(dossier.service ?? '').map(({ word }) => word))
  if (own.size === 0) return decisions
  const texts = new Map(dossier.pieces.flatMap(({ passages }) => passages.map(({ id, text }) => [id, text])))
  const named = new Set(
    findings.flatMap(({ id, passageId, start, end, kind }) => {
      if (kind !== 'protected-place' && kind !== 'anonymous-place') return []
      const words = tokensOf((texts.get(passageId) ?? '').slice(start, end)).map(({ word }) => word)
      return isOwnName(words, own) ? [id] : []
    }),
  )
  return decisions.map(
    (one): Decision => (named.has(one.findingId) ? { ...one, outcome: 'disclose', ground: null } : one),
  )
}

/** Two words of it at least, one of which is no word of any service: « service social » names none. */
const isOwnName = (words: readonly string[], own: ReadonlySet<string>): boolean =>
  words.length >= 2 &&
  words.every((word) => own.has(word) || articles.has(word)) &&
  words.some((word) => own.has(word) && !ofAnyService.has(word) && !articles.has(word))

const articles: ReadonlySet<string> = new Set('le la les l de du des d et a au aux'.split(' '))

const ofAnyService: ReadonlySet<string> = new Set(
  'association service social sociale foyer centre maison accueil hebergement chrs cada mecs urgence insertion departement'.split(
    ' ',
  ),
)
