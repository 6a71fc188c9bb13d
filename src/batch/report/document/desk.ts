import { type ReportWords, reportWords } from '../../../messages/batch/report-words.ts'
import type { Language } from '../../../messages/index.ts'
import { endKinds } from '../../model/ends.ts'
import type { RecordedChecks } from '../checks.ts'
import type { ReportFacts, ReportProof } from '../facts.ts'
import { type Numbers, numbersIn } from './numbers.ts'

/** What a part of the report is written from. */
export type PartDesk = {
  readonly facts: ReportFacts
  readonly proof: ReportProof
  readonly checks: RecordedChecks | null
  readonly words: ReportWords
  readonly numbers: Numbers
  readonly language: Language
}

export type Reported = Pick<PartDesk, 'facts' | 'proof' | 'checks'>

export const openDesk = (reported: Reported, language: Language): PartDesk => ({
  ...{ ...reported, language, words: reportWords[language], numbers: numbersIn(language) },
})

export const endedOf = ({ ends }: ReportFacts): number => endKinds.reduce((sum, kind) => sum + ends[kind], 0)
