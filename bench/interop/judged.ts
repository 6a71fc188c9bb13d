import { readFileSync } from 'node:fs'
import type { CheckId } from '../../src/seal/container/bundle.ts'
import { verifyExport } from '../../src/seal/verify/verify.ts'
import { differences } from './differences.ts'
import type { Judge, Said } from './judges.ts'
import type { Laid } from './samples.ts'

/** What `verify` says of an export: which checks refused it, none where it is accepted. */
type Verified = { readonly isAccepted: boolean; readonly failed: readonly CheckId[] }

type Row = { readonly laid: Laid; readonly verified: Verified; readonly said: readonly Said[] }

/** The checks that are of the signature of the container: files, words and lists are no judge's affair. */
const ofContainer: ReadonlySet<CheckId> = new Set([
  ...(['signature-present', 'cms-structure', 'signed-attributes', 'digest-algorithm', 'signature-valid'] as const),
  ...(['signing-certificate', 'certificate-validity', 'certificate-usage', 'key-strength', 'trust'] as const),
  ...(['pin', 'revocation', 'timestamp'] as const),
])

/** The same certificate signs the bordereau, and is judged once: by the container, where that can be read. */
const ofBordereau: ReadonlySet<CheckId> = new Set([
  ...(['bordereau-signature', 'certificate-validity', 'certificate-usage', 'key-strength', 'trust', 'pin'] as const),
  'revocation',
])

const isUnreadable = (failed: readonly CheckId[]): boolean => failed.includes('signed-attributes')

const ofSignature = (failed: readonly CheckId[], looksAt: Judge['looksAt']): boolean =>
  looksAt === 'container'
    ? failed.some((id) => ofContainer.has(id))
    : isUnreadable(failed)
      ? failed.includes('bordereau-signature')
      : failed.some((id) => ofBordereau.has(id))

/** Where files were changed, added or taken away, the time stamp of the whole fails with them: that is not of a signature. */
const isOfFiles = (id: CheckId, failed: readonly CheckId[]): boolean =>
  id === 'timestamp' && (failed.includes('digests') || failed.includes('file-set'))

/** Prints what the judges say of each export beside `verify`, then each difference and why; 1 where one has no reason. */
export const printJudged = async (laid: readonly Laid[], judges: readonly Judge[]): Promise<number> => {
  const columns: (readonly Said[])[] = []
  for (const judge of judges) columns.push(await judge.ask(laid))
  const rows: Row[] = []
  for (const [at, one] of laid.entries()) {
    const said = columns.flatMap((column) => column[at] ?? [])
    rows.push({ laid: one, verified: await verify(one), said })
  }
  console.log(`\n| export | verify | ${judges.map(({ name, looksAt }) => `${name}, ${looksAt}`).join(' | ')} |`)
  console.log(`|${'---|'.repeat(2 + judges.length)}`)
  for (const row of rows) console.log(rowOf(row))
  return printDifferences(rows, judges)
}

/** What the bordereau prints is not looked at here: it is no judge's affair. */
const verify = async ({ container, settings }: Laid): Promise<Verified> => {
  const trust = [readFileSync(settings.TRUST ?? '')]
  const now = new Date()
  const { checks, verdict } = await verifyExport({ container, trust, trustTsa: trust, pin: null, now })
  const failed = checks.filter(({ outcome }) => outcome === 'failed')
  const all = failed.map(({ id }) => id)
  return { isAccepted: verdict !== 'refused', failed: all.filter((id) => !isOfFiles(id, all)) }
}

const markOf = (isAccepted: boolean): string => (isAccepted ? '·' : 'R')

const nameOf = ({ attack, name, isLongTerm }: Laid): string =>
  `${attack === null ? '' : `${attack} `}${name}${attack !== null && isLongTerm === true ? ' (LTA)' : ''}`

const rowOf = ({ laid, verified, said }: Row): string => {
  const own = verified.isAccepted ? '·' : `R: ${verified.failed.join(', ')}`
  return `| ${[nameOf(laid), own, ...said.map(({ isAccepted }) => markOf(isAccepted))].join(' | ')} |`
}

const printDifferences = (rows: readonly Row[], judges: readonly Judge[]): number => {
  console.log('\n| judge | of | differs from verify on | why |\n|---|---|---|---|')
  let unexplained = 0
  for (const [at, judge] of judges.entries()) {
    const found = rows.filter((row) => isDifferent(row, judge, at))
    if (process.argv.includes('--why'))
      for (const { laid, said } of found)
        console.error(`${judge.name}, ${judge.looksAt}, ${nameOf(laid)}: ${said[at]?.words}`)
    const known = differences.filter(({ judge: name, looksAt }) => name === judge.name && looksAt === judge.looksAt)
    for (const { samples, why } of known) {
      const explained = found.filter(({ laid }) => samples.includes(laid.name))
      if (explained.length === 0) continue
      console.log(
        `| ${judge.name} | ${judge.looksAt} | ${explained.map(({ laid }) => nameOf(laid)).join('; ')} | ${why} |`,
      )
    }
    const explained = new Set(known.flatMap(({ samples }) => samples))
    for (const { laid, said, verified } of found.filter(({ laid: { name } }) => !explained.has(name))) {
      unexplained += 1
      const words = `NOT EXPLAINED: ${verified.failed.join(', ')}; ${said[at]?.words.slice(0, 400)}`
      console.log(`| ${judge.name} | ${judge.looksAt} | ${nameOf(laid)} | ${words} |`)
    }
  }
  const count = rows.length
  console.log(
    `\n${count} exports, ${count * judges.length} answers of judges; differences not explained: ${unexplained}`,
  )
  return unexplained === 0 ? 0 : 1
}

/** It accepts what `verify` refuses for that signature's sake, or refuses what `verify` accepts. */
const isDifferent = ({ verified, said }: Row, { looksAt }: Judge, at: number): boolean =>
  said[at]?.isAccepted === true ? ofSignature(verified.failed, looksAt) : verified.isAccepted
