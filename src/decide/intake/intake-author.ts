import { compileCues, hasCue } from '../../language/cues.ts'
import { foldText } from '../../model/fold.ts'
import { maySign } from '../../model/law/in-force.ts'
import type { AuthorTable } from '../../model/law/law.ts'
import type { LegalRequest } from '../../model/record/request.ts'
import { domainOf, judgeDomain } from './intake-domain.ts'
import { amber, type CheckResult, type Desk, green, red } from './intake-verdict.ts'

/** Who writes: by their quality, else their rank, else their service. One whom no text names counts wherever it stands. */
export const authorOf = (request: LegalRequest, table: AuthorTable): AuthorTable['authors'][number] | null => {
  const { quality, rank } = request.requester
  const found = [quality, rank, request.authority].flatMap((words) => {
    const folded = foldText(words ?? '')
    return table.authors.find((row) => hasCue(compileCues(row.words), folded)) ?? []
  })
  return found.find((row) => row.answer === 'oppose') ?? found[0] ?? null
}

/** CNIL, check 2, in law: the text itself names who may sign under it. */
export const checkAuthorNamed = (desk: Desk): CheckResult => {
  const { author, basis, request } = desk
  if (isOfFamily(request.kind) && author === null) return green()
  if (author?.answer === 'oppose') return red('author-refused', 'oppose', factsOf(author, author.source))
  if (basis === null || basis.signers.length === 0) return green()
  if (author === null || author.id === 'police-service') return amber(['ask-quality'], { source: basis.id })
  if (maySign(basis, author.id, desk.request.receivedAt ?? desk.on)) return green({ source: basis.id })
  return red('author-not-named', author.answer ?? 'ask-to-specify', factsOf(author, basis.id))
}

const factsOf = (author: AuthorTable['authors'][number], source: string | null) => ({
  source,
  facts: { author: author.id },
})

/**
 * CNIL, check 2, in fact: is it really them? An address proves nothing, a call through a number that the act does not
 * give does. An unsigned act from an official address is a good act.
 */
export const checkAuthorReal = (desk: Desk): CheckResult => {
  const { act, request, law, author } = desk
  const result = act.callBack?.result ?? null
  if (result === 'denied') return red('call-denied', 'oppose')
  if (isOfFamily(request.kind) || author?.id === 'person') return amber(['check-identity'])
  const address = judgeDomain(domainOf(request.requester.contact), law.authors.domains)
  const isOdd = address === 'look-alike' || address === 'free-mail'
  if (isOdd && result !== 'confirmed') return red(address, 'ask-written')
  if (result !== 'confirmed') return amber(['call-back'])
  if (isOdd) return amber(['reply-elsewhere'])
  return isIndependent(desk) ? green() : amber(['call-not-independent'])
}

/** The number that was called is not one that the act itself gives, or is the one found in a directory. */
const isIndependent = ({ act, request }: Desk): boolean => {
  const called = digitsOf(act.callBack?.number ?? '')
  if (called === '') return act.officialPhone !== null
  if (called === digitsOf(act.officialPhone ?? '')) return true
  return !digitsOf(request.requester.contact ?? '').includes(called)
}

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '').replace(/^(?:0033|33)(?=\d{9}$)/, '0')

/** A person, or a parent, asks for a record of theirs: nobody whom a text must name, somebody whose identity is seen. */
export const isOfFamily = (kind: LegalRequest['kind']): boolean => kind === 'user-access' || kind === 'parent-access'
