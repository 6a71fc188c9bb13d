import { type DeskKey, deskFr } from '../../messages/desk/desk-fr.ts'
import { deskText } from '../../messages/desk/desk-text.ts'
import { type ToldKey, toldText } from '../../messages/desk/told.ts'
import { type Language, pageSentenceOf } from '../../messages/index.ts'
import { pageFlawText } from '../../messages/problems/decision-flaws.ts'
import type { Refusal } from '../../model/ask/flaw.ts'
import type { Problem } from '../../model/problem.ts'

/** What a problem says on the page: by its own words there, where those of the command line name a command or a file. */
export const refusalsOf = (problem: Problem, language: Language): readonly string[] => {
  if (problem.code === 'decisions.refused') return problem.refusals.map((one) => refusalOf(one, language))
  if (problem.code === 'start.bad-value')
    return [pageSentenceOf({ ...problem, key: fieldText(problem.key, language) }, language)]
  const own = onPage[problem.code]
  return [own === undefined ? pageSentenceOf(problem, language) : toldText(language, own, countOf(problem))]
}

const onPage: { readonly [Code in Problem['code']]?: ToldKey } = {
  'draft.raced': 'refused.raced',
  'review.questions': 'refused.questions',
  'review.open': 'refused.open',
  'review.remarks': 'refused.remarks',
  'decisions.none': 'refused.none',
  'decisions.reviewed': 'refused.reviewed',
  'yaml.bad-value': 'refused.value',
  'yaml.unknown-key': 'refused.value',
}

/** A key of the two files as the form calls it: `period.from`, or that of a row (`persons.0.born`). */
const fieldText = (key: string, language: Language): string => {
  const [group = '', , inner = ''] = key.replace('[', '.').split('.')
  const row = group === 'checks' ? 'made.note' : `${rowWords[group] ?? ''}.${inner}`
  const field = [`field.${key}`, row].find(isDeskKey)
  return field === undefined ? key : deskText(language, field)
}

const rowWords: Readonly<Record<string, string>> = { persons: 'who', pieces: 'what' }

const isDeskKey = (key: string): key is DeskKey => Object.hasOwn(deskFr, key)

const countOf = (problem: Problem): Readonly<Record<string, number>> =>
  'count' in problem ? { count: problem.count } : {}

/** Flaws that have words of their own on the page. */
const ownFlaws: { readonly [Flaw in Refusal['flaw']]?: ToldKey } = {
  second: 'refused.second',
  'preview-missing': 'refused.preview',
  part: 'refused.part',
  'floor-clue': 'refused.clue',
  'no-own-mask': 'refused.no-own-mask',
}

const refusalOf = (refusal: Refusal, language: Language): string => {
  const own = ownFlaws[refusal.flaw]
  return own === undefined
    ? capital(pageFlawText(refusal, language))
    : toldText(language, own, { grounds: refusal.names.join(', ') })
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
