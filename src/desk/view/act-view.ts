import { dateText } from '../../language/dates/printed.ts'
import { personName } from '../../messages/ask/person-text.ts'
import { type ToldKey, toldText } from '../../messages/desk/told.ts'
import type { Language } from '../../messages/index.ts'
import { labelText } from '../../messages/law-source.ts'
import { checkTitle } from '../../messages/request/intake.ts'
import { subjectLabel } from '../../messages/subject-label.ts'
import type { Ruling, Settled } from '../../model/ask/ruling.ts'
import type { CheckId } from '../../model/law/intake.ts'
import type { Looking } from './looking.ts'
import type { ActView } from './types.ts'

/** What the words of an act are taken from. */
type Known = {
  readonly draft: Pick<Looking['draft'], 'persons'>
  readonly law: Pick<Looking['law'], 'bases' | 'subjects'>
}

/** What was settled, in a line that the director knows again. */
export const actView = (
  { id, question, settled, by, second, reason }: Ruling,
  looking: Known,
  language: Language,
): ActView => ({
  ...{ id, question, by, second, reason },
  what: [...unitsText(settled, language), ...settled.flatMap((one) => settledText(one, looking, language))].join(' ; '),
})

/** Sentences are counted: an answer settles dozens. */
const unitsText = (settled: readonly Settled[], language: Language): readonly string[] =>
  (['keep', 'withhold'] as const).flatMap((outcome) => {
    const own = settled.flatMap((one) => (one.kind === 'unit' && one.outcome === outcome ? [one.unit.pieceId] : []))
    if (own.length === 0) return []
    const pieces = [...new Set(own)].join(', ')
    return [toldText(language, outcome === 'keep' ? 'act.kept' : 'act.withheld', { n: own.length, pieces })]
  })

const settledText = (one: Settled, looking: Known, language: Language): readonly string[] => {
  const say = (key: ToldKey, values: Readonly<Record<string, string | number>> = {}): readonly string[] => [
    toldText(language, key, values),
  ]
  const nameOf = (id: string | null): string => nameBehind(id, looking, language)
  switch (one.kind) {
    case 'unit':
      return []
    case 'subjects':
      return say('act.subjects', { what: subjectsText(one.subjects, looking, language) })
    case 'basis':
      return say('act.basis', { what: basisText(one.basis, looking, language) })
    case 'person':
      return say('act.person', { rank: one.rank, what: nameOf(one.personId) })
    case 'piece':
      return say('act.piece', { piece: one.pieceId })
    case 'mask':
    case 'unmask':
      return say(`act.${one.kind}`, { words: one.words, where: whereText(one.at?.pieceId ?? null, language) })
    case 'keep':
      return say('act.keep', { words: one.at.words, where: whereText(one.at.pieceId, language) })
    case 'not-a-name':
      return say('act.not-a-name', { words: one.words })
    case 'same':
      return say('act.same', { words: one.words, what: nameOf(one.personId) })
    case 'rename':
      return say('act.rename', { what: one.name })
    case 'title':
      return say('act.title', { piece: one.pieceId, what: one.title })
    case 'nature':
      return say('act.nature', { piece: one.pieceId, what: one.is })
    case 'date':
      return say('act.date', { piece: one.pieceId, what: dateText(one.date, language) })
    case 'accord':
      return say(`act.accord.${one.state}`, { piece: one.pieceId, what: one.from })
    case 'opinion':
      return say(`act.opinion.${one.state}`, { what: one.of })
    case 'motif':
      return say('act.motif', { piece: one.pieceId })
    case 'pass':
      return say('act.pass', { what: checkTitle(language, one.check as CheckId) ?? one.check })
    case 'picture':
      return say(one.keep ? 'act.picture.keep' : 'act.picture.drop', { n: one.index, piece: one.pieceId })
  }
}

const whereText = (pieceId: string | null, language: Language): string =>
  pieceId === null ? toldText(language, 'everywhere') : toldText(language, 'in', { piece: pieceId })

const nameBehind = (id: string | null, { draft }: Known, language: Language): string => {
  const person = draft.persons.find((one) => one.id === id)
  return person === undefined ? toldText(language, 'act.nobody') : personName(person)
}

/** By what the tables of law call it: its id is the program's own. */
const basisText = (id: string | null, { law }: Known, language: Language): string => {
  const row = law.bases.find((one) => one.id === id)
  return row === undefined ? (id ?? toldText(language, 'none')) : labelText(row, language)
}

const subjectsText = (ids: readonly string[], { law }: Known, language: Language): string =>
  ids.map((id) => subjectLabel(id, law.subjects, language)).join(', ') || toldText(language, 'none')
