import { slipsBetween } from '../../language/slips.ts'
import { foldText } from '../../model/fold.ts'
import type { AuthorTable } from '../../model/law/law.ts'
import { intakeLimits } from '../thresholds.ts'

export type DomainVerdict = 'official' | 'look-alike' | 'free-mail' | 'unknown'

/** The domain of the first e-mail address in a text, or null. */
export const domainOf = (contact: string | null): string | null =>
  foldText(contact ?? '').match(/[^\s@<>]{1,64}@([a-z0-9.-]{3,120}[a-z0-9])/)?.[1] ?? null

/**
 * Official: the domain itself or one below it. Look-alike: one that carries an authority's name, or is a slip away from
 * an official one, without being one. `gendarmerie.interieur.gouv.fr.example.net` ends elsewhere than it begins.
 */
export const judgeDomain = (domain: string | null, table: AuthorTable['domains']): DomainVerdict => {
  if (domain === null) return 'unknown'
  if (table.official.some((name) => domain === name || domain.endsWith(`.${name}`))) return 'official'
  if (table.freeMail.includes(domain)) return 'free-mail'
  return isLookAlike(domain, table) ? 'look-alike' : 'unknown'
}

const isLookAlike = (domain: string, { official, names }: AuthorTable['domains']): boolean => {
  const shape = shapeOf(domain)
  if (names.some((name) => shape.includes(name))) return true
  return official.some((name) => slipsBetween(shape, shapeOf(name), intakeLimits.slips) <= intakeLimits.slips)
}

/** Signs that the eye takes for one another are written as one; dots and hyphens go. */
const shapeOf = (domain: string): string =>
  domain
    .replaceAll(/[.-]/g, '')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('0', 'o')
    .replaceAll(/[1|]/g, 'l')
    .replaceAll('5', 's')
    .replaceAll('3', 'e')
