import type { SentenceEnd } from '../../explain/ends.ts'
import type { Explanation } from '../../explain/explain.ts'
import type { MaskReasons } from '../../explain/masks.ts'
import { kindText, ruleText } from '../../messages/explain/explain-rules.ts'
import type { Language } from '../../messages/index.ts'
import { labelText, sanctionText, sourceText } from '../../messages/law-source.ts'
import type { Ground } from '../../model/law/ground.ts'
import { basisNamed } from '../../model/law/in-force.ts'
import type { Law } from '../../model/law/law.ts'
import type { RequestKind } from '../../model/record/request.ts'
import { touchedIn } from '../../pipeline/propose/touched.ts'
import { dueQuestions, openQuestions } from '../../review/open-questions.ts'
import { opinionsOf } from '../../review/opinions.ts'
import { reasonOf, type Shown, sentencesAt, wordsOf as wordsIn } from './explain-piece-lines.ts'
import type { Telling } from './explain-told.ts'

/** The JSON of `requis explain`: the explanation, with the law and the rules in words. */
export const explainDocument = (explanation: Explanation, told: Telling, language: Language) => ({
  ...explanation,
  grounds: explanation.grounds.map((count) => ({
    ...groundFacts(count.ground, told, language),
    ...count,
    rules: count.rules.map((one) => ({ ...one, words: wordsOf(one.rule, told, language) })),
  })),
  choices: {
    count: explanation.choices.length,
    list: explanation.choices.map((choice) =>
      told.wordsOf === null ? choice : { ...choice, texts: told.wordsOf(choice) },
    ),
  },
  sentences: explanation.sentences.map(sentenceFacts),
  questions: {
    due: dueQuestions(told.draft).map(({ id }) => id),
    open: openQuestions(told.draft).map(({ id }) => id),
  },
  ...(told.wordsOf === null ? {} : { files: told.draft.files ?? {} }),
  touched: touchedIn(told.draft, told.review),
  opinions: opinionsOf(told.draft).map(({ state, date }) => ({ state, date })),
  problems: told.draft.problems,
  used: usedOf(told, language),
})

/** Where a sentence stands and what became of it, in numbers and codes. */
const sentenceFacts = ({ spot, span: _, masks, ...one }: SentenceEnd) => ({ ...spot, ...one, masks: masks.length })

/** The JSON of `requis explain --text P03`. */
export const pieceDocument = ({ place, explanation, view, told }: Shown, language: Language) => ({
  piece: place.pieceId,
  file: told.draft.files?.[place.pieceId] ?? null,
  sentences: sentencesAt(place, explanation, told).map((one) => ({
    ...sentenceFacts(one),
    reason: one.end === 'kept' ? null : reasonOf(one, told, language),
    text: wordsIn(one, view),
  })),
})

/** The JSON of `requis explain --why`. */
export const whyDocument = (mask: MaskReasons, told: Telling, language: Language) => ({
  ...mask,
  ...groundFacts(mask.ground, told, language),
  words: wordsOf(mask.rule, told, language),
  reasons: mask.reasons.map((reason) => ({
    ...reason,
    kindWords: reason.kind === null ? null : kindText(reason.kind, language),
    words: wordsOf(reason.rule, told, language),
    law: reason.ground === null ? null : groundFacts(reason.ground, told, language),
  })),
})

/** The rule's own words; its id alone where the policy could not be found again. */
export const wordsOf = (id: string, { pipeline }: Telling, language: Language): string =>
  ruleText(id, pipeline?.policy.rules.find((rule) => rule.id === id) ?? null, language)

export const groundFacts = (ground: Ground, { law }: Telling, language: Language) => {
  const row = law.grounds.find(({ code }) => code === ground)
  return {
    ground,
    label: row?.label[language] ?? ground,
    source: row === undefined ? '–' : sourceText(row, language),
    validFrom: row?.validFrom ?? null,
    validTo: row?.validTo ?? null,
  }
}

/** Where an authority asks, both sides of an answer are in sight; not where the person asks for her own, or the record moves. */
const isWeighed = (kind: RequestKind, { position }: Law): boolean => !position.wholeRecord.includes(kind)

const sanctionLines = ({ sanctions }: Law, language: Language): readonly string[] =>
  sanctions.map((row) => sanctionText(row, language))

/** Which texts and which rules: a later reader can replay with the same. */
export const usedOf = ({ draft, law, pipeline }: Telling, language: Language) => {
  const { request } = draft
  const basis = basisNamed(request.basis, law.bases)
  const { validFrom, validTo, checked } = law.regimes
  return {
    versions: draft.versions,
    pipeline: draft.pipeline,
    association: pipeline === null ? null : { version: pipeline.association.version, date: pipeline.association.date },
    basis:
      basis === null
        ? null
        : {
            id: basis.id,
            label: labelText(basis, language),
            source: basis.source,
            verified: basis.verified,
            validFrom: basis.validFrom,
            validTo: basis.validTo,
          },
    regimes: { validFrom, validTo, checked },
    sanctions: isWeighed(request.kind, law) ? sanctionLines(law, language) : [],
    request: {
      kind: request.kind,
      receivedAt: request.receivedAt,
      period: request.period,
      subjects: request.subjects,
      subjectsRead: request.subjectsRead,
      persons: request.persons.length,
    },
  }
}
