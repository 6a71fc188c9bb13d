import { z } from 'zod'
import { attempt, type Bundle, type Check } from '../container/bundle.ts'
import { disclosing, migrating } from '../container/purpose.ts'
import { writeReadme } from '../container/readme.ts'
import { treeNames } from '../container/tree.ts'
import { verifyScript } from '../container/verify-script.ts'
import { isMigration } from './words/migration-words.ts'

/**
 * Whether LISEZMOI.txt and verify.sh are those that this version writes, or LISEZMOI.txt that of the versions before it had words for
 * Windows. Others may be of another version of Requis, or made to mislead: a warning, for nobody should run a script because it came with what it is to check.
 */
export const checkGuides = (bundle: Bundle): Check => {
  const own = [
    [treeNames.readme, [true, false].map((windows) => attempt(() => readmeOf(bundle, windows)))],
    [treeNames.script, [verifyScript]],
  ] as const
  const others = own.filter(([name, texts]) => !texts.some((text) => isText(bundle, name, text))).map(([name]) => name)
  return {
    id: 'guides',
    outcome: others.length === 0 ? 'passed' : 'warning',
    facts: { files: others.join(', ') },
  }
}

/** As the statement says them, which another check compares with the signature. */
const stampsSchema = z.looseObject({
  predicate: z.looseObject({ timestamped: z.boolean().catch(false), longTerm: z.boolean().catch(false) }),
})

const readmeOf = (bundle: Bundle, windows: boolean): string | null => {
  const { certificate, verdict } = bundle
  if (certificate === null || verdict?.claimedAt == null) return null
  const stamps = stampsSchema.safeParse(bundle.statement).data?.predicate
  if (stamps === undefined) return null
  const { timestamped, longTerm } = stamps
  return writeReadme({
    ...{ certificate, date: verdict.claimedAt, purpose: isMigration(bundle) ? migrating : disclosing },
    ...{ timestamped, longTerm, windows },
  })
}

const isText = ({ contents }: Bundle, name: string, text: string | null): boolean =>
  text !== null && Buffer.from(text, 'utf8').equals(contents.get(name) ?? new Uint8Array())
