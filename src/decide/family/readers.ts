import { foldText } from '../../model/fold.ts'
import type { Policy } from '../../model/law/policy.ts'
import type { Person } from '../../model/record/person.ts'
import type { LegalRequest } from '../../model/record/request.ts'
import type { Bench } from '../bench.ts'
import { isMinorId } from '../facts.ts'

/**
 * Who will read what is handed over: whom the request names, under a person's own access; under a parent's, the parent who
 * asks. A name that no person of the record bears alone is nobody's: every parent is then another one.
 */
export const readersOf = (
  { policy, request }: { readonly policy: Policy; readonly request: LegalRequest },
  persons: readonly Person[],
  targetIds: readonly string[],
): readonly string[] => {
  if (!policy.ownAccess) return []
  if (!policy.parentAccess) return targetIds
  const words = wordsOf(
    `${request.requester.name ?? ''} ${request.requester.name === null ? (request.authority ?? '') : ''}`,
  )
  const named = persons.filter((person) => !targetIds.includes(person.id) && bears(person, words))
  return named.length === 1 ? named.map(({ id }) => id) : []
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(foldText(text).split(/[^a-z0-9]+/))

const bears = ({ given, family }: Person, words: ReadonlySet<string>): boolean =>
  isIn(given, words) && isIn(family, words)

const isIn = (names: readonly string[], words: ReadonlySet<string>): boolean =>
  names.some((name) => name !== '' && [...wordsOf(name)].every((word) => words.has(word)))

/** A grown-up reads: what a child says of herself or himself is not theirs. Children who ask for their own record get it. */
export const isReadByAdult = (bench: Bench): boolean =>
  bench.policy.ownAccess &&
  (bench.policy.parentAccess || !bench.readerIds.every((id) => isMinorId(id, bench, bench.request.receivedAt)))
