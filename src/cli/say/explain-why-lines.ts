import type { MaskReasons, Reason } from '../../explain/masks.ts'
import { categoryText } from '../../messages/explain/category-words.ts'
import { kindText } from '../../messages/explain/explain-rules.ts'
import { datesText, detectorText, type ExplainKey, explainText } from '../../messages/explain/explain-words.ts'
import { stepText } from '../../messages/explain/steps.ts'
import type { Language } from '../../messages/index.ts'
import type { Telling } from '../commands/command-explain.ts'
import { groundFacts, wordsOf } from './explain-document.ts'
import { spotsText } from './explain-lines.ts'

const mostKinds = 25

/**
 * Why one mask is there. Findings that differ by their place alone are told together: a piece that is held back whole
 * has hundreds.
 */
export const whyLines = (mask: MaskReasons, told: Telling, language: Language): readonly string[] => {
  const say = sayIn(language)
  const facts = groundFacts(mask.ground, told, language)
  const groups = groupReasons(mask.reasons)
  const more = groups.length - mostKinds
  return [
    say('why.title', { id: mask.id, pieceId: mask.pieceId, category: categoryText(mask.category, language) }),
    `  ${say('grounds.line', { ground: mask.ground, label: facts.label })}`,
    say('grounds.source', { source: facts.source, dates: datesText(language, facts) }),
    say('why.rule', { rule: wordsOf(mask.rule, told, language) }),
    say('why.count', { count: mask.reasons.length }),
    ...groups.slice(0, mostKinds).flatMap((group) => reasonLines(group, told, language)),
    ...(more > 0 ? [say('why.more', { count: more })] : []),
  ]
}

const sayIn =
  (language: Language) =>
  (key: ExplainKey, values: Readonly<Record<string, string | number>> = {}): string =>
    explainText(language, key, values)

type Group = { readonly first: Reason; readonly all: readonly Reason[] }

const groupReasons = (reasons: readonly Reason[]): readonly Group[] => {
  const groups = new Map<string, Reason[]>()
  for (const reason of reasons) {
    const { category, kind, detector, cue, rule, ground, failed, doubtful } = reason
    const key = JSON.stringify([category, kind, detector, cue, rule, ground, failed, doubtful])
    groups.set(key, [...(groups.get(key) ?? []), reason])
  }
  return [...groups.values()].flatMap((all) => (all[0] === undefined ? [] : [{ first: all[0], all }]))
}

const reasonLines = ({ first, all }: Group, told: Telling, language: Language): readonly string[] => {
  const say = sayIn(language)
  const { category, kind, detector, cue, doubtful, failed } = first
  return [
    say('why.reason', {
      count: all.length,
      category: categoryText(category, language),
      kind: kind === null ? '' : ` (${kindText(kind, language)})`,
      spots: spotsText(
        all.map(({ spot }) => spot),
        language,
      ),
    }),
    say('why.found', {
      detector: detectorText(language, detector),
      cue,
      confidence: rangeText(all.map(({ confidence }) => Math.round(confidence * 100))),
      doubt: doubtful ? say('why.doubt') : '',
    }),
    say('why.decided', { ground: groundLine(first, told, language), rule: wordsOf(first.rule, told, language) }),
    say('why.step', { step: stepText(first.rule, first.ground, language) }),
    ...(failed === null ? [] : [say(`failed.${failed}`)]),
    ...all.flatMap(({ text }) => (text === null ? [] : [say('why.text', { text })])),
  ]
}

const rangeText = (percents: readonly number[]): string => {
  const [low, high] = [Math.min(...percents), Math.max(...percents)]
  return low === high ? `${low} %` : `${low}–${high} %`
}

const groundLine = ({ ground }: Reason, told: Telling, language: Language): string => {
  if (ground === null) return '–'
  const facts = groundFacts(ground, told, language)
  return `${ground} (${facts.source}${datesText(language, facts)})`
}
