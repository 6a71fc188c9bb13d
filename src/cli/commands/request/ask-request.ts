import { createInterface } from 'node:readline/promises'
import type { Language } from '../../../messages/index.ts'
import { sentenceOf } from '../../../messages/index.ts'
import { type RequestQuestion, requestQuestions } from '../../../messages/request/request-questions.ts'
import { screen } from '../../../messages/screen.ts'
import type { Law } from '../../../model/law/law.ts'
import { RequisError } from '../../../model/problem.ts'
import { parseRequestFile } from '../../../request/request-file.ts'
import { type RequestYaml, writeRequestYaml, type YamlField, type YamlPerson } from '../../../request/request-yaml.ts'
import type { Output } from '../../say/output.ts'

/** Asks one line; an empty answer, or the end of the input, is null. */
type Ask = (question: string, why: string, fallback: string | null) => Promise<string | null>

type Desk = { readonly ask: Ask; readonly law: Law; readonly language: Language; readonly say: (line: string) => void }

/** How often a value that is not accepted is asked again before it is left empty. */
const tries = 3

/** The form: each question with its reason and its default. Questions go to stderr, so that stdout stays data. */
export const askRequest = async (law: Law, output: Output): Promise<RequestYaml> => {
  const lines = createInterface({ input: process.stdin })
  const reader = lines[Symbol.asyncIterator]()
  const ask: Ask = async (question, why, fallback) => {
    process.stderr.write(`${question} – ${why}${fallback === null ? '' : ` [${fallback}]`} : `)
    const next = await reader.next()
    const answer = next.done === true ? '' : next.value.trim()
    return answer === '' ? fallback : answer
  }
  const say = (line: string): void => void process.stderr.write(`${line}\n`)
  const desk: Desk = { ask, law, language: output.language, say }
  try {
    say(screen(output.language, 'request.intro'))
    const fields: YamlField[] = []
    for (const question of requestQuestions) {
      if (question.needs === undefined || fields.some(({ key }) => key === question.needs))
        fields.push(...(await askField(question, fields, desk)))
    }
    const persons = await askPersons(desk)
    return { head: [screen(output.language, 'request.head-asked')], fields, persons }
  } finally {
    lines.close()
  }
}

/** Asked again with what was said before: a period that ends before it begins is told apart from a bad date. */
const askField = async (
  question: RequestQuestion,
  before: readonly YamlField[],
  desk: Desk,
): Promise<readonly YamlField[]> => {
  const { ask, why } = question[desk.language]
  const value = await askUntil(
    desk,
    () => desk.ask(ask, why, question.fallback),
    (answer) => [...before, { key: question.key, value: answer, note: null }],
  )
  return value === null ? [] : [{ key: question.key, value, note: null }]
}

/** A value is held against the same schema as the file: what is refused there is asked again here. */
const askUntil = async (
  desk: Desk,
  ask: () => Promise<string | null>,
  fieldsOf: (answer: string) => readonly YamlField[],
  persons: (answer: string) => readonly YamlPerson[] = () => [],
): Promise<string | null> => {
  for (let time = 0; time < tries; time += 1) {
    const answer = await ask()
    if (answer === null) return null
    const trouble = troubleOf({ head: [], fields: fieldsOf(answer), persons: persons(answer) }, desk)
    if (trouble === null) return answer
    desk.say(trouble)
  }
  desk.say(screen(desk.language, 'request.given-up'))
  return null
}

const troubleOf = (form: RequestYaml, { law, language }: Desk): string | null => {
  try {
    parseRequestFile(writeRequestYaml(form), 'request.yaml', law, 'requisition')
    return null
  } catch (error) {
    if (!(error instanceof RequisError)) throw error
    const { problem } = error
    const accepted = problem.code === 'yaml.bad-value' ? problem.accepted.join(', ') : sentenceOf(problem, language)
    return screen(language, 'request.again', { accepted })
  }
}

const askPersons = async (desk: Desk): Promise<readonly YamlPerson[]> => {
  const persons: YamlPerson[] = []
  for (;;) {
    const say = (key: Parameters<typeof screen>[1]): string => screen(desk.language, key, { rank: persons.length + 1 })
    const name = await desk.ask(say('request.person'), say('request.person-why'), null)
    if (name === null) return persons
    const born = await askUntil(
      desk,
      () => desk.ask(say('request.born'), say('request.born-why'), null),
      () => [],
      (answer) => [{ name, born: answer, note: null }],
    )
    const role = await desk.ask(say('request.role'), say('request.role-why'), null)
    persons.push({ name, born, role, note: null })
  }
}
