/** One key of `request.yaml` (`requester.name` stands below `requester`), with the remark that follows it. */
export type YamlField = { readonly key: string; readonly value: string; readonly note: string | null }

/** A name as one string, or in parts where the act gives more than one family name, or an alias. */
type YamlName =
  | string
  | { readonly given: readonly string[]; readonly family: readonly string[]; readonly other: readonly string[] }

export type YamlPerson = {
  readonly name: YamlName
  readonly born: string | null
  readonly role?: string | null
  readonly note: string | null
}

export type RequestYaml = {
  readonly head: readonly string[]
  readonly fields: readonly YamlField[]
  readonly persons: readonly YamlPerson[]
}

/** Writes `request.yaml`. Values are quoted: what a person typed, or what an act says, is never read as YAML. */
export const writeRequestYaml = ({ head, fields, persons }: RequestYaml): string => {
  const groups = new Map<string, YamlField[]>()
  for (const field of fields) {
    const group = field.key.split('.')[0] ?? field.key
    groups.set(group, [...(groups.get(group) ?? []), field])
  }
  const lines = [...groups].flatMap(([group, inside]) => linesOf(group, inside))
  return `${[...head.map((line) => `# ${line}`), ...lines, ...personLines(persons)].join('\n')}\n`
}

const linesOf = (group: string, inside: readonly YamlField[]): readonly string[] => {
  const [only] = inside
  if (only !== undefined && only.key === group) return [`${group}: ${scalar(only)}`]
  return [`${group}:`, ...inside.map((field) => `  ${field.key.slice(group.length + 1)}: ${scalar(field)}`)]
}

const scalar = ({ value, note }: Pick<YamlField, 'value' | 'note'>): string =>
  `${bare.test(value) ? value : JSON.stringify(value)}${note === null ? '' : `  # ${note}`}`

/** Ids, dates and switches need no quotes. */
const bare = /^(?:true|false|\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?|[a-z]{2,20}(?:-[a-z]{2,20}){0,3})$/

const nameText = (name: YamlName): string => {
  if (typeof name === 'string') return JSON.stringify(name)
  const parts = Object.entries(name).filter(([, words]) => words.length > 0)
  return `{ ${parts.map(([key, words]) => `${key}: [${words.map((word) => JSON.stringify(word)).join(', ')}]`).join(', ')} }`
}

const personLines = (persons: readonly YamlPerson[]): readonly string[] =>
  persons.length === 0
    ? []
    : [
        'persons:',
        ...persons.map(({ name, born, role, note }) => {
          const parts = [
            `name: ${nameText(name)}`,
            ...(born === null ? [] : [`born: ${scalar({ value: born, note: null })}`]),
          ]
          if (role != null && role !== '') parts.push(`role: ${JSON.stringify(role)}`)
          return `  - { ${parts.join(', ')} }${note === null ? '' : `  # ${note}`}`
        }),
      ]
