import { readActText } from '../../../src/pipeline/propose/read-act.ts'
import { law } from '../decide/fixture.ts'
import type { KnownAct } from './acts-to-read.ts'

/** Keys that are long or told otherwise: looked at in tests of their own. */
const apart: ReadonlySet<string> = new Set(['asks', 'offence', 'reference', 'format'])

const personLine = (person: ReturnType<typeof readActText>['persons'][number]): string => {
  const name = [[...person.given, person.family].join(' '), ...person.other].join('/')
  return [name, ...(person.born === null ? [] : [person.born]), ...(person.role === null ? [] : [person.role])].join(
    ' | ',
  )
}

/** What was read and what should have been, key by key; persons compared whatever the order of their names. */
export const scoreAct = ({ text, values, persons }: KnownAct) => {
  const read = readActText(text, law)
  const wanted = Object.entries(values)
  const wrong = wanted.flatMap(([key, value]) =>
    read.values[key] === value ? [] : [`${key}: ${read.values[key]} ≠ ${value}`],
  )
  const invented = Object.keys(read.values)
    .filter((key) => !(key in values) && !apart.has(key))
    .map((key) => `${key}: ${read.values[key]}`)
  const lines = read.persons.map(personLine)
  const missed = persons.filter((line) => !lines.some((own) => sorted(own) === sorted(line)))
  const extra = lines.filter((line) => !persons.some((own) => sorted(own) === sorted(line)))
  return { fields: wanted.length, wrong, invented, persons: persons.length, missed, extra }
}

const sorted = (line: string): string => {
  const [name = '', ...rest] = line.split(' | ')
  return [name.split(/[ /]/).sort().join(' '), ...rest].join(' | ')
}
