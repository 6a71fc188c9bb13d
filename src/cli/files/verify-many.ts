import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { sentenceOf } from '../../messages/index.ts'
import { screen } from '../../messages/screen.ts'
import { checkSentence } from '../../messages/seal/checks.ts'
import { type Problem, RequisError } from '../../model/problem.ts'
import type { Received } from '../../seal/container/bundle.ts'
import type { Verification } from '../../seal/verify/verify.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Output } from '../say/output.ts'
import { isAside } from './aside.ts'
import { withExport } from './read-export.ts'

/** One export of several: verified, or why it could not be. */
type Line = { readonly path: string; readonly result: Verification | null; readonly problem: Problem | null }

/**
 * The exports below a folder, whatever else lies there, in the order of their paths: each container, and links to one, or
 * the folder that `export` wrote when it holds a tree beside it, for both must hold. What a running export writes is none.
 */
export const findContainers = (folder: string): readonly string[] => {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new RequisError({ code: 'verify.not-folder' })
  const found = listBelow(folder)
    .filter((path) => /\.asice(?:\.p7m)?$/.test(path) && !relative(folder, path).split(sep).some(isAside))
    .map(withTree)
    .sort()
  if (found.length === 0) throw new RequisError({ code: 'verify.none-found' })
  return found
}

const listBelow = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name))
  } catch {
    throw new RequisError({ code: 'verify.not-folder' })
  }
}

/** The folder of a container that holds its tree and nothing else. */
const withTree = (container: string): string => {
  const tree = container.replace(/\.asice$/, '')
  if (tree === container || !existsSync(tree)) return container
  const names = readdirSync(dirname(container)).sort()
  return names.join('/') === [basename(tree), basename(container)].sort().join('/') ? dirname(container) : container
}

/** Verifies exports one after the other, on the same terms: a line for each, then how many and how fast. */
export const verifyMany = async (
  paths: readonly string[],
  judge: (parts: readonly Received[]) => Promise<Verification>,
  output: Output,
): Promise<number> => {
  const start = performance.now()
  const lines: Line[] = []
  for (const path of paths) {
    const line = await verifyOne(path, judge)
    if (!output.json) printLine(line, output)
    lines.push(line)
  }
  const counts = countsOf(lines)
  if (output.json) output.data(JSON.stringify({ exports: lines.map(factsOf), ...counts }))
  else output.data(screen(output.language, 'verify.many', { ...counts, rate: rateOf(paths.length, start) }))
  return counts.refused > 0 ? exitCodes.refused : exitCodes.done
}

/** What cannot be read is refused like the others, and stops none of them. */
const verifyOne = async (path: string, judge: (parts: readonly Received[]) => Promise<Verification>): Promise<Line> => {
  try {
    return { path, result: await withExport(path, judge), problem: null }
  } catch (error) {
    return { path, result: null, problem: error instanceof RequisError ? error.problem : { code: 'internal' } }
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

const factsOf = (line: Line) => ({
  path: line.path,
  verdict: verdictOf(line),
  failed: failedOf(line).map(({ id }) => id),
  problem: line.problem?.code ?? null,
  signer: line.result?.signer?.fingerprint ?? null,
  rootHash: line.result?.rootHash ?? null,
})

const marks = { accepted: '✓', 'accepted-with-warnings': '!', refused: '✗' } as const

const printLine = (line: Line, output: Output): void => {
  const { language } = output
  const why = failedOf(line).map(({ id, outcome, facts }) => checkSentence(language, id, outcome, facts))
  const said = line.problem === null ? why : [sentenceOf(line.problem, language)]
  output.data(
    [`${marks[verdictOf(line)]} ${oneLine(line.path)}`, ...said.map((sentence) => `    ${sentence}`)].join('\n'),
  )
}

/** A file name may not write a line that looks like one of these. */
const oneLine = (path: string): string => path.replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, '\ufffd')

const rateOf = (count: number, start: number): number =>
  Math.round((1000 * count) / Math.max(1, performance.now() - start))
