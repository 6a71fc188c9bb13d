import { endKinds } from '../../model/ends.ts'
import { type Block, headingOf, type Table, textOf } from './block.ts'
import { endedOf, type PartDesk } from './desk.ts'

/** Source = sum of the ends, and how the dossiers came through. */
export const countsPart = (desk: PartDesk): readonly Block[] => {
  const { facts, words, numbers } = desk
  return [
    headingOf(words.counts),
    textOf(words.countsWhy),
    endsTable(desk),
    dossiersTable(desk),
    ...(facts.alone === 0 ? [] : [textOf(words.alone(numbers.count(facts.alone)))]),
  ]
}

const endsTable = ({ facts, words, numbers }: PartDesk): Table => {
  const shareOf = (count: number): string => numbers.share(facts.planned === 0 ? 0 : count / facts.planned)
  const ended = endedOf(facts)
  return {
    kind: 'table',
    caption: words.countsTable,
    heads: words.endHeads,
    rows: endKinds
      .filter((kind) => facts.ends[kind] > 0)
      .map((kind) => {
        const [name = '', meaning = ''] = words.ends[kind]
        return [name, numbers.of(facts.ends[kind]), shareOf(facts.ends[kind]), meaning]
      }),
    total: [words.total, numbers.of(ended), shareOf(ended), `${words.planned} : ${numbers.of(facts.planned)}`],
    numbers: [1, 2],
    widths: [22, 12, 11, 55],
  }
}

const dossiersTable = ({ facts: { dossiers }, words, numbers }: PartDesk): Table => ({
  kind: 'table',
  caption: words.dossiersCaption,
  heads: words.dossierHeads,
  rows: (['whole', 'partial', 'apart', 'none'] as const).map((kind) => {
    const [name = '', meaning = ''] = words.dossiers[kind]
    return [name, numbers.of(dossiers[kind]), meaning]
  }),
  total: [words.total, numbers.of(dossiers.whole + dossiers.partial + dossiers.apart + dossiers.none), ''],
  numbers: [1],
  widths: [22, 12, 66],
})
