import { isDirectionHushed } from '../../language/acts/hushed-direction.ts'
import { compileCues, hasCue } from '../../language/cues.ts'
import { foldText } from '../../model/fold.ts'
import type { Law } from '../../model/law/law.ts'
import type { LegalRequest } from '../../model/record/request.ts'
import { domainOf, judgeDomain } from './intake-domain.ts'
import { type CheckResult, type Desk, found } from './intake-verdict.ts'

/**
 * CNIL, check 2, in fact: is it really them? An address proves nothing, a call through a number that the act does not
 * give does. An unsigned act from an official address is a good act.
 */
export const checkAuthorReal = (desk: Desk): CheckResult => {
  const { act, request, law } = desk
  const result = act.callBack?.result ?? null
  if (result === 'denied') return found(['call-denied'])
  if (isOfFamily(request.kind)) return checkPersonReal(desk)
  const address = judgeDomain(domainOf(request.requester.contact), law.authors.domains)
  const isOdd = address === 'look-alike' || address === 'free-mail'
  if (isOdd && result !== 'confirmed') return found([address])
  // Whoever answers for the record is the one who is not to know: the call to the service tells whether it wrote that.
  if (result !== 'confirmed' && isDirectionHushed(foldText(request.asks))) return found(['direction-hushed'])
  const gone = result === 'confirmed' ? null : goneOf(desk)
  if (gone !== null) return found(['authority-gone'], { facts: { now: gone.now.fr, until: gone.until } })
  if (result !== 'confirmed') return found([isUnsigned(desk) ? 'call-first' : 'call-back'])
  if (isOdd) return found(['reply-elsewhere'])
  return found(isIndependent(desk) ? [] : ['call-not-independent'])
}

/** An electronic act needs no signature: then nothing but the call proves it. */
const isUnsigned = ({ act }: Desk): boolean => act.form === 'electronic' && act.signature !== true

/** Whoever may write in her name must be seen to be her. */
const checkPersonReal = (desk: Desk): CheckResult => found([isUnsigned(desk) ? 'identity-first' : 'check-identity'])

/** An authority that was no more when the act came in. */
const goneOf = ({ request, law, on }: Desk): Law['checks']['gone'][number] | null => {
  const day = (request.receivedAt ?? on)?.slice(0, 10) ?? null
  const { quality, rank } = request.requester
  const folded = foldText([request.authority, quality, rank].join(' '))
  return (
    law.checks.gone.find(({ words, until }) => day !== null && until < day && hasCue(compileCues(words), folded)) ??
    null
  )
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
