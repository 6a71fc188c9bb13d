import type { Draft } from '../../../model/draft.ts'
import type { Decision } from '../../../model/law/decision.ts'
import type { Finding } from '../../../model/record/finding.ts'
import { withholding } from '../adding.ts'
import { hidesPlace } from '../migrate/restrictions.ts'
import { ownersOf } from './contact-owner.ts'
import { phoneDigits } from './numbers.ts'

/**
 * A telephone or an address of mail leads to somebody who hides as her address does: it goes with the home. It stays where the record
 * says that it is another's (the service's, an office's, somebody named who hides not), and nowhere that it is hers: a number of which
 * nothing says whose it is goes too, as what is doubted does.
 */
export const closeContacts = (
  draft: Draft,
  decisions: readonly Decision[],
  hidesHome: boolean,
): readonly Decision[] => {
  if (!hidesHome && !decisions.some(hidesPlace)) return decisions
  const ground = isAnonymous(draft) ? 'LIEU-ANON' : 'ADR-PROT'
  const contacts = draft.findings.filter(({ category }) => category === 'phone' || category === 'email')
  if (contacts.length === 0) return decisions
  const ownerOf = ownersOf(draft, decisions)
  const closed = closedIds(contacts, draft, ownerOf)
  const withheld = withholding(ground, 'hidden-contact')
  const known = new Set(decisions.map(({ findingId }) => findingId))
  return [
    ...decisions.map((one) =>
      one.outcome === 'disclose' && closed.has(one.findingId) ? withheld(one.findingId) : one,
    ),
    ...[...closed].filter((id) => !known.has(id)).map(withheld),
  ]
}

const isAnonymous = ({ persons }: Draft): boolean =>
  persons.some(({ flags }) => flags.includes('anonymousPlacement')) &&
  !persons.some(({ flags }) => flags.includes('protectedAddress'))

/** One and the same wherever it is written: hers in one place, it is hers in all; another's in one, and hers in none, it stays in all. */
const closedIds = (
  contacts: readonly Finding[],
  { dossier, sender }: Draft,
  ownerOf: ReturnType<typeof ownersOf>,
): ReadonlySet<string> => {
  const texts = new Map(dossier.pieces.flatMap(({ passages }) => passages.map((one) => [one.id, one.text])))
  const said = contacts.map((finding) => {
    const value = plainOf((texts.get(finding.passageId) ?? '').slice(finding.start, finding.end))
    return { id: finding.id, value, owner: ownerOf(finding) }
  })
  const hers = new Set(said.flatMap(({ value, owner }) => (owner === 'hidden' ? [value] : [])))
  const others = new Set(said.flatMap(({ value, owner }) => (owner === 'other' ? [value] : [])))
  const own = new Set([sender?.phone, sender?.email].flatMap((one) => (one == null ? [] : [plainOf(one)])))
  return new Set(
    said.filter(({ value }) => !own.has(value) && (hers.has(value) || !others.has(value))).map(({ id }) => id),
  )
}

const plainOf = (text: string): string =>
  text.includes('@') ? text.trim().toLowerCase() : (phoneDigits(text) ?? text.replaceAll(/\D/g, ''))
