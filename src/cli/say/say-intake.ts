import type { Language } from '../../messages/index.ts'
import { sourceText } from '../../messages/law-source.ts'
import { checkTitle, clockSentence, outcomeSentence, statusWord, todoSentences } from '../../messages/request/intake.ts'
import { screen } from '../../messages/screen.ts'
import type { Draft } from '../../model/draft.ts'
import type { Intake, IntakeCheck } from '../../model/law/intake.ts'
import type { Law } from '../../model/law/law.ts'
import { draftIntake } from '../../pipeline/propose/intake.ts'
import { readLaw } from '../../store/installed/settings.ts'
import type { Output } from './output.ts'

/** The checklist of a request in sentences: every check, the clock, and the outcome. */
export const intakeLines = (intake: Intake, law: Law, language: Language): readonly string[] => [
  clockSentence(language, intake.clock),
  ...intake.checks.flatMap((check) => checkLines(check, law, language)),
  ...intake.notReached.map((id) => screen(language, 'intake.not-reached', { check: checkTitle(language, id) })),
  screen(language, 'intake.outcome', { outcome: outcomeSentence(language, intake.outcome) }),
  ...proposedLines(intake, language),
]

/** What `propose` and `run` show of it: the clock, and what is not green. */
export const sayShortIntake = (draft: Draft, on: Date, output: Output): void => {
  if (output.json || draft.policyKind === 'redact-only') return
  const law = readLaw()
  const intake = draftIntake(draft, law, on.toISOString().slice(0, 10))
  const open = intake.checks.filter((check) => check.status !== 'green')
  if (open.length === 0) return
  output.say(screen(output.language, 'intake.title', { clock: clockSentence(output.language, intake.clock) }))
  for (const check of open) for (const line of checkLines(check, law, output.language)) output.say(line)
  output.say(screen(output.language, 'intake.outcome', { outcome: outcomeSentence(output.language, intake.outcome) }))
}

const signs = { green: '✓', amber: '!', red: '✗' } as const

export const checkLines = (check: IntakeCheck, law: Law, language: Language): readonly string[] => {
  const { id, status, source, record } = check
  const basis = law.bases.find((row) => row.id === source)
  const cited = basis === undefined ? source : sourceText({ ...basis, source }, language)
  const head = `  ${signs[status]}  ${checkTitle(language, id)} (${statusWord(language, status)}) – ${cited}`
  const done =
    record === null
      ? []
      : [
          `     ${screen(language, 'intake.record', {
            by: record.by ?? '–',
            when: record.when ?? '–',
            how: record.how ?? '–',
          })}`,
        ]
  return [head, ...todoSentences(check, { law, language }).map((sentence) => `     ${sentence}`), ...done]
}

const proposedLines = ({ proposed }: Intake, language: Language): readonly string[] =>
  proposed === null
    ? []
    : [
        screen(language, 'intake.proposed', {
          from: proposed.from,
          to: proposed.to,
          subjects: proposed.subjects.join(', ') || '–',
        }),
      ]
