import { coversOver, isDoubtful } from '../../explain/view.ts'
import { categoryText } from '../../messages/explain/category-words.ts'
import { kindText, ruleText } from '../../messages/explain/explain-rules.ts'
import { detectorText } from '../../messages/explain/explain-words.ts'
import { closedText, stepOf } from '../../messages/explain/steps.ts'
import type { Language } from '../../messages/index.ts'
import { absoluteGrounds, type Ground } from '../../model/law/ground.ts'
import type { Finding } from '../../model/record/finding.ts'
import { sentenceAt, sentencesOver } from '../../pipeline/propose/sentences.ts'
import { isInferred } from '../../review/decision-desk.ts'
import type { Looking } from './looking.ts'
import type { FindingView, SentenceView } from './types.ts'

/**
 * A finding and what decides of it: its own rule, or the judgement on the sentence around it. That one holds whatever is
 * said of the words in it.
 */
export const findingView = (finding: Finding, looking: Looking, language: Language): FindingView => {
  const { view, policy } = looking
  const own = view.decisionOf.get(finding.id)
  const [cover] = coversOver(finding, view)
  const decision = cover === undefined ? own : view.decisionOf.get(cover.id)
  const rule = decision !== undefined && 'rule' in decision.by ? decision.by.rule : null
  const ground = decision?.ground ?? null
  const text = view.passageOf.get(finding.passageId)?.text.slice(finding.start, finding.end) ?? ''
  const kind = finding.kind === null ? [] : [kindText(finding.kind, language)]
  return {
    ...{ id: finding.id, piece: finding.pieceId, passage: finding.passageId, start: finding.start, end: finding.end },
    ...{ text, category: finding.category, label: categoryText(finding.category, language) },
    why: [detectorText(language, finding.detector), ...kind].join(' – '),
    confidence: Math.round(finding.confidence * 100),
    doubtful: isDoubtful(finding),
    masked: decision?.outcome !== 'disclose',
    ground,
    rule: wordsOfRule(rule, { isCovered: cover !== undefined, ground, policy }, language),
    byHand: decision !== undefined && 'reviewer' in decision.by,
    needsSecond: own?.needsSecond ?? false,
    person: finding.personId,
    absolute: ground !== null && absoluteGrounds.includes(ground) && !isInferred(finding, ground),
    sentences: cover === undefined ? [] : sentencesAround(finding, looking),
  }
}

const sentencesAround = (finding: Finding, { draft }: Looking): readonly SentenceView[] =>
  sentencesOver(draft, finding, []).map(({ piece, passage, sentence }) => ({
    ...(sentence === undefined ? { passage } : { passage, sentence }),
    text: sentenceAt(draft, { piece, passage, sentence })?.words ?? '',
  }))

type Ruled = Pick<Looking, 'policy'> & { readonly isCovered: boolean; readonly ground: Ground | null }

const wordsOfRule = (rule: string | null, { isCovered, ground, policy }: Ruled, language: Language): string => {
  if (rule === null) return ruleText('reviewer', null, language)
  if (isCovered) return closedText(stepOf(rule, ground), language)
  return ruleText(rule, policy?.rules.find((one) => one.id === rule) ?? null, language)
}
