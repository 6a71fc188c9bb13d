import { attempt, type Bundle, type Check } from '../../container/bundle.ts'
import { exportFormat } from '../../masks/listed-mask.ts'
import { result } from '../check-files.ts'
import type { Agreement, AgreementOf } from './agreement.ts'
import { countPages } from './count-pages.ts'
import { isMigration, migrationRules, readMigrationWords } from './migration-words.ts'
import { countRules } from './rules/count-rules.ts'
import { fallRules } from './rules/fall-rules.ts'
import { maskRules } from './rules/mask-rules.ts'
import { pieceRules } from './rules/piece-rules.ts'
import { proofRules } from './rules/proof-rules.ts'
import { sealRules } from './rules/seal-rules.ts'
import { readWords } from './words.ts'

const rules: readonly Agreement[] = [
  ...countRules,
  ...pieceRules,
  ...maskRules,
  ...proofRules,
  ...fallRules,
  ...sealRules,
]

/**
 * Whether the signed files say one thing, of themselves and of each other: a good signature over contradictions proves
 * nothing. Facts: how many rules were asked, how many are broken, and the first (`flaw`).
 */
export const checkWords = async (bundle: Bundle): Promise<Check> => {
  if (isMigration(bundle)) {
    const words = readMigrationWords(bundle)
    return typeof words === 'string' ? unsaid(words) : asked(words, migrationRules)
  }
  const words = readWords(bundle, await countPages(bundle))
  if (typeof words === 'string') return unsaid(words)
  const { format } = words.predicate
  const check = asked(
    words,
    rules.filter(({ since }) => since <= format),
  )
  // Fewer rules were asked of it: whoever relabels a new export must not have it pass for one that kept them all.
  return format === exportFormat || check.outcome === 'failed'
    ? check
    : { ...check, outcome: 'warning', facts: { ...check.facts, format } }
}

const unsaid = (flaw: string): Check => result('agreement', false, { flaw, rules: 0 })

const asked = <Said>(words: Said, own: readonly AgreementOf<Said>[]): Check => {
  // What makes a rule throw (a day that no calendar has) is broken too.
  const broken = own.filter(({ holds }) => attempt(() => holds(words)) !== true)
  const facts = { flaw: broken[0]?.id ?? 'none', rules: own.length, broken: broken.length }
  return result('agreement', broken.length === 0, facts)
}
