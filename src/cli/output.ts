import { type Language, sentenceOf } from '../messages/index.ts'
import type { Problem } from '../model/problem.ts'

/** The only way to the console: data on stdout, sentences on stderr (clig.dev). */
export type Output = {
  readonly language: Language
  readonly json: boolean
  readonly quiet: boolean
  readonly data: (text: string) => void
  readonly say: (sentence: string) => void
  readonly problem: (problem: Problem) => void
}

export const makeOutput = (options: {
  readonly language: Language
  readonly json: boolean
  readonly quiet: boolean
}): Output => {
  const say = (sentence: string): void => {
    if (!options.quiet) process.stderr.write(`${sentence}\n`)
  }
  return {
    ...options,
    data: (text) => {
      process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
    },
    say,
    problem: (problem) => {
      process.stderr.write(`${sentenceOf(problem, options.language)}\n`)
    },
  }
}

/** `--lang` > `REQUIS_LANG` > locale > French. */
export const languageOf = (flag: string | undefined, environment: NodeJS.ProcessEnv): Language => {
  const wanted =
    flag ?? environment.REQUIS_LANG ?? environment.LC_ALL ?? environment.LC_MESSAGES ?? environment.LANG ?? 'fr'
  return wanted.toLowerCase().startsWith('en') ? 'en' : 'fr'
}
