import { sentenceOf } from '../../messages/index.ts'
import { screen } from '../../messages/screen.ts'
import { checkSentence } from '../../messages/seal/checks.ts'
import { noteSentence } from '../../messages/seal/notes.ts'
import { severalSentence } from '../../messages/seal/several.ts'
import { type Problem, RequisError } from '../../model/problem.ts'
import type { Received } from '../../seal/container/bundle.ts'
import { type Replacement, replacedAmong } from '../../seal/verify/replaced-among.ts'
import type { Verification } from '../../seal/verify/verify.ts'
import { areSame, withReserve } from '../../seal/verify/verify-together.ts'
import { notesOf } from '../../seal/verify/words/notes.ts'
import { besideOf, type Found, type Sought } from '../../store/exports/find-exports.ts'
import { withExport } from '../../store/exports/read-export.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Output } from './output.ts'

/** One export of several: verified, or why it could not be. `beside`: what lies beside it and is another export. */
type Line = Sought & {
  readonly result: Verification | null
  readonly problem: Problem | null
  readonly beside: string | null
  readonly replacement: Replacement | null
}

type Judge = (parts: readonly Received[]) => Promise<Verification>

/** Verifies exports one after the other, on the same terms: a line for each, then how many and how fast. */
export const verifyMany = async ({ sought, unseen }: Found, judge: Judge, output: Output): Promise<number> => {
  const start = performance.now()
  const found: Line[] = []
  for (const one of sought) {
    const line = await verifyOne(one, judge)
    if (!output.json) printLine(line, output)
    found.push(line)
  }
  const lines = withReplacements(found)
  const counts = countsOf(lines)
  const rate = rateOf(sought.length, start)
  if (output.json) printData(lines, unseen, counts, output)
  else printEnd(lines, unseen, { ...counts, rate }, output)
  return counts.refused > 0 ? exitCodes.refused : exitCodes.done
}

/** Paths that the reader named: each is verified alone, and what lies beside it is compared with it. */
export const asNamed = (paths: readonly string[]): Found => ({
  sought: paths.map((path) => ({ path, tree: null, isNamed: true })),
  unseen: [],
})

/** What cannot be read is refused like the others, and stops none of them. */
const verifyOne = async ({ path, tree, isNamed }: Sought, judge: Judge): Promise<Line> => {
  const rest = { path, tree, isNamed, replacement: null }
  try {
    if (isNamed) return { ...rest, ...(await verifyNamed(path, judge)), problem: null }
    return { ...rest, result: await withExport(path, judge, tree), problem: null, beside: null }
  } catch (error) {
    const problem = error instanceof RequisError ? error.problem : ({ code: 'internal' } as const)
    return { ...rest, result: null, problem, beside: null }
  }
}

/** An export, and the path of what lies beside it under the same name when that is another one, or altered. */
export const verifyNamed = async (path: string, judge: Judge) => {
  const result = await withExport(path, judge)
  const beside = besideOf(path)
  if (beside === null || (await isSameAt(beside, result, judge))) return { result, beside: null }
  return { result: withReserve(result), beside }
}

const isSameAt = async (path: string, result: Verification, judge: Judge): Promise<boolean> => {
  try {
    return areSame(result, await withExport(path, judge))
  } catch {
    return false
  }
}

/** One that another of the list replaces is what it was, and no longer the one to rely on. */
const withReplacements = (lines: readonly Line[]): readonly Line[] => {
  const replacements = new Map(replacedAmong(lines.map(({ result }) => result)).map((one) => [one.old, one]))
  return lines.map((line, place) => {
    const replacement = replacements.get(place) ?? null
    if (replacement === null || line.result === null) return line
    return { ...line, replacement, result: withReserve(line.result) }
  })
}

type Counts = Readonly<Record<string, number>>

const printData = (lines: readonly Line[], unseen: Found['unseen'], counts: Counts, output: Output): void => {
  const more = unseen.length === 0 ? {} : { unseen }
  output.data(JSON.stringify({ exports: lines.map((line) => factsOf(line, lines)), ...more, ...counts }))
}

const printEnd = (lines: readonly Line[], unseen: Found['unseen'], counts: Counts, output: Output): void => {
  const { language } = output
  printReplacements(lines, output)
  for (const { path, why } of unseen) output.data(`– ${severalSentence(language, why, { path: oneLine(path) })}`)
  output.data(screen(language, 'verify.many', counts))
}

const printReplacements = (lines: readonly Line[], output: Output): void => {
  for (const { path, replacement } of lines) {
    if (replacement === null) continue
    const { isSameSigner, version } = replacement
    const values = { old: oneLine(path), by: oneLine(lines[replacement.by]?.path ?? ''), version }
    const name = isSameSigner ? 'replaced' : 'replaced-by-other'
    output.data(`! ${severalSentence(output.language, name, values)}`)
  }
}

const verdictOf = ({ result }: Line): Verification['verdict'] => result?.verdict ?? 'refused'

const failedOf = ({ result }: Line) => result?.checks.filter(({ outcome }) => outcome === 'failed') ?? []

const countsOf = (lines: readonly Line[]) => {
  const count = (sought: Verification['verdict']): number => lines.filter((line) => verdictOf(line) === sought).length
  return {
    accepted: count('accepted'),
    acceptedWithWarnings: count('accepted-with-warnings'),
    refused: count('refused'),
  }
}

const factsOf = (line: Line, lines: readonly Line[]) => ({
  path: line.path,
  verdict: verdictOf(line),
  failed: failedOf(line).map(({ id }) => id),
  problem: line.problem?.code ?? null,
  signer: line.result?.signer?.fingerprint ?? null,
  rootHash: line.result?.rootHash ?? null,
  tree: line.tree,
  beside: line.beside,
  notes: line.result === null ? [] : notesOf(line.result.statement),
  replacedBy: line.replacement === null ? null : replacementFacts(line.replacement, lines),
})

const replacementFacts = ({ by, version, isSameSigner }: Replacement, lines: readonly Line[]) => ({
  path: lines[by]?.path ?? null,
  version,
  sameSigner: isSameSigner,
})

const marks = { accepted: '✓', 'accepted-with-warnings': '!', refused: '✗' } as const

const printLine = (line: Line, output: Output): void => {
  const { language } = output
  const why = failedOf(line).map(({ id, outcome, facts }) => checkSentence(language, id, outcome, facts))
  const beside = line.beside === null ? [] : [severalSentence(language, 'beside', { beside: oneLine(line.beside) })]
  const notes = line.result === null ? [] : noteSentences(line.result, language)
  const said = line.problem === null ? [...why, ...beside, ...notes] : [sentenceOf(line.problem, language)]
  const together = line.tree === null ? '' : ` + ${oneLine(line.tree)}/`
  output.data(
    [`${marks[verdictOf(line)]} ${oneLine(line.path)}${together}`, ...said.map((sentence) => `    ${sentence}`)].join(
      '\n',
    ),
  )
}

/** What an export only says of itself, as its reader is told. */
export const noteSentences = ({ statement }: Verification, language: Output['language']): readonly string[] =>
  notesOf(statement).map(({ code, ...values }) => `! ${noteSentence(language, code, values)}`)

/** A file name may not write a line that looks like one of these. */
export const oneLine = (path: string): string => path.replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, '\ufffd')

const rateOf = (count: number, start: number): number =>
  Math.round((1000 * count) / Math.max(1, performance.now() - start))
