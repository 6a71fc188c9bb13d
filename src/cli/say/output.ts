import { type Language, sentenceOf } from '../../messages/index.ts'
import type { Problem } from '../../model/problem.ts'
import type { Telling } from '../../store/telling.ts'
import { promptHidden } from './prompt.ts'

/** The only way to the console: data on stdout, sentences on stderr (clig.dev). */
export type Output = Telling & {
  readonly quiet: boolean
  /** One line; what is long comes in parts, and is written as it comes. */
  readonly data: (text: string | Iterable<string>) => void
  readonly problem: (problem: Problem) => void
}

export const makeOutput = (options: {
  readonly language: Language
  readonly json: boolean
  readonly quiet: boolean
}): Output => {
  const say = (sentence: string): void => {
    if (!options.quiet) process.stderr.write(`${tame(sentence)}\n`)
  }
  return {
    ...options,
    data: (text) => {
      const shown = (part: string): string => (options.json ? part : tame(part))
      if (typeof text === 'string') process.stdout.write(lineOf(shown(text)))
      else for (const part of gathered(text)) process.stdout.write(shown(part))
    },
    say,
    ask: process.stdin.isTTY ? promptHidden : null,
    problem: (problem) => {
      process.stderr.write(`${tame(sentenceOf(problem, options.language))}\n`)
    },
  }
}

/** Letters that are written at once: a call of the system for each finding takes as long as finding it. */
const written = 65_536

function* gathered(parts: Iterable<string>): Generator<string> {
  let some = ''
  for (const part of parts) {
    some += part
    if (some.length < written) continue
    yield some
    some = ''
  }
  yield `${some}\n`
}

const lineOf = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`)

/** A name in a certificate or a file may hold what commands a terminal, or turns its line around: shown, not obeyed. */
const tame = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, '\ufffd')

/** `--lang` > `REQUIS_LANG` > the machine's > locale > French. */
export const languageOf = (
  flag: string | undefined,
  environment: NodeJS.ProcessEnv,
  machine: Language | null = null,
): Language => {
  const wanted =
    flag ??
    environment.REQUIS_LANG ??
    machine ??
    environment.LC_ALL ??
    environment.LC_MESSAGES ??
    environment.LANG ??
    'fr'
  return wanted.toLowerCase().startsWith('en') ? 'en' : 'fr'
}
