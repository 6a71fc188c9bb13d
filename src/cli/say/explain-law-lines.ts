import type { Explanation } from '../../explain/explain.ts'
import type { ScopeChange } from '../../explain/scope.ts'
import { dateText } from '../../language/dates/printed.ts'
import { datesText, type ExplainKey } from '../../messages/explain/explain-words.ts'
import type { Language } from '../../messages/index.ts'
import { subjectLabel } from '../../messages/subject-label.ts'
import { usedOf } from './explain-document.ts'
import { sayIn, type Telling } from './explain-told.ts'

/** Other requests that are told, those that change most first. */
const mostScopes = 8

export const scopeLines = ({ scope }: Explanation, told: Telling, language: Language): readonly string[] => {
  const say = sayIn(language)
  const { versions, pipeline } = told.draft
  if (scope === null) return [say('scope.unknown', { policy: versions.policy, pipeline })]
  if (scope.length === 0) return [say('scope.none')]
  const subjects = scope.filter(({ kind }) => kind === 'subject').sort((a, b) => b.opened - a.opened)
  const shown = [...scope.filter(({ kind }) => kind !== 'subject'), ...subjects].slice(0, mostScopes)
  const more = scope.length - shown.length
  return [
    ...shown.map((change) => scopeLine(change, told, language)),
    ...(more > 0 ? [say('scope.more', { count: more })] : []),
  ]
}

const scopeLine = (change: ScopeChange, told: Telling, language: Language): string => {
  const say = sayIn(language)
  const effect = effectText(change, language)
  if (change.kind === 'first-person') return say('scope.first-person', { effect })
  if (change.kind === 'subject')
    return say('scope.subject', { subject: subjectText(change.subject, told, language), effect })
  const day = (date: string | null): string => (date === null ? say('open') : dateText(date, language))
  return say('scope.wider-period', { from: day(change.from), to: day(change.to), effect })
}

export const subjectText = (subject: string, { law }: Telling, language: Language): string =>
  subjectLabel(subject, law.subjects, language)

const effectText = ({ opened, closed, second, items }: ScopeChange, language: Language): string => {
  const say = sayIn(language)
  const counts: readonly (readonly [ExplainKey, number])[] = [
    ['scope.opened', opened],
    ['scope.second', second],
    ['scope.closed', closed],
    ['scope.items', items],
  ]
  const said = counts.filter(([, count]) => count > 0).map(([key, count]) => say(key, { count }))
  return said.length === 0 ? say('scope.nothing') : said.join(', ')
}

export const lawLines = (told: Telling, language: Language): readonly string[] => {
  const say = sayIn(language)
  const { basis, regimes, versions, association, sanctions } = usedOf(told, language)
  return [
    basis === null
      ? say('used.basis-none')
      : say('used.basis', { label: basis.label, dates: datesText(language, basis) }),
    say('used.regimes', { checked: dateText(regimes.checked, language), dates: datesText(language, regimes) }),
    say('used.policy', { policy: versions.policy, software: versions.software }),
    ...(versions.law === undefined ? [] : [say('used.law', { version: versions.law })]),
    ...(association === null
      ? []
      : [say('used.association', { version: association.version, date: dateText(association.date, language) })]),
    ...(sanctions.length === 0 ? [] : [say('used.sanctions'), ...sanctions.map((text) => `    • ${text}`)]),
  ]
}

export const nextLines = ({ folder, hasNames, draft }: Telling, language: Language): readonly string[] => {
  const say = sayIn(language)
  return [
    say('next.piece', { draft: folder }),
    say('next.mask', { draft: folder }),
    say('next.approve', { draft: folder }),
    ...(hasNames || draft.files === undefined ? [] : [say('next.names', { draft: folder })]),
  ]
}
