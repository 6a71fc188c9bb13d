import type { MaskReasons, Reason } from '../../explain/masks.ts'
import { categoryText } from '../../messages/explain/category-words.ts'
import { kindText, ruleWords } from '../../messages/explain/explain-rules.ts'
import { datesText, detectorText } from '../../messages/explain/explain-words.ts'
import { stepOf, stepText } from '../../messages/explain/steps.ts'
import type { Language } from '../../messages/index.ts'
import { absoluteGrounds, type Ground } from '../../model/law/ground.ts'
import { outsideGround } from '../../model/law/outside-ground.ts'
import { groundFacts } from './explain-document.ts'
import { pieceName, sayIn, type Telling } from './explain-told.ts'
import { spotsText } from './explain-wait-lines.ts'

const mostKinds = 25

/**
 * Why one mask is there. Findings that differ by their place alone are told together: a piece that is held back whole
 * has hundreds.
 */
export const whyLines = (mask: MaskReasons, told: Telling, language: Language): readonly string[] => {
  const say = sayIn(language)
  const facts = groundFacts(mask.ground, told, language)
  const code = outsideGround(told.law.grounds)(mask.ground)
  const groups = groupReasons(mask.reasons)
  const more = groups.length - mostKinds
  const [first] = mask.reasons
  const piece = pieceName(mask.pieceId, told)
  return [
    say('why.title', { id: mask.id, piece, category: categoryText(mask.category, language) }),
    say('why.ground', { label: facts.label, source: facts.source, dates: datesText(language, facts) }),
    say('why.outside', { code }),
    say('why.rule', { rule: wordsOfRule(mask.rule, told, language) }),
    ...(stepOf(mask.rule, mask.ground) === 'policy'
      ? []
      : [say('why.asked', { step: stepText(mask.rule, mask.ground, language) })]),
    say('why.count'),
    ...groups.slice(0, mostKinds).flatMap((group) => reasonLines(group, { mask, told }, language)),
    ...(more > 0 ? [say('why.more', { count: more })] : []),
    ...(first === undefined
      ? []
      : [say('why.read', { draft: told.folder, piece: mask.pieceId, passage: first.spot.passage })]),
    absoluteGrounds.includes(mask.ground) ? `  ${say('stays.absolute').trimStart()}` : say('why.open', { id: mask.id }),
  ]
}

/** A rule in words; its id alone where the policy could not be found again. */
const wordsOfRule = (id: string, { pipeline }: Telling, language: Language): string =>
  ruleWords(id, pipeline?.policy.rules.find((rule) => rule.id === id) ?? null, language) ?? id

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

type Desk = { readonly mask: MaskReasons; readonly told: Telling }

const reasonLines = ({ first, all }: Group, desk: Desk, language: Language): readonly string[] => {
  const say = sayIn(language)
  const { category, kind, detector, doubtful, failed } = first
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
      confidence: rangeText(all.map(({ confidence }) => Math.round(confidence * 100))),
      doubt: doubtful ? say('why.doubt') : '',
    }),
    ...decidedLines(first, desk, language),
    ...(failed === 'heading' ? [say('failed.heading')] : []),
    ...all.flatMap(({ text }) => (text === null ? [] : [say('why.text', { text })])),
  ]
}

/** Said where it is not what the mask says already. */
const decidedLines = ({ ground, rule }: Reason, { mask, told }: Desk, language: Language): readonly string[] => {
  const say = sayIn(language)
  const words = wordsOfRule(rule, told, language)
  if (ground === null) return [say('why.shown', { rule: words })]
  if (ground === mask.ground && rule === mask.rule) return []
  return [
    say('why.decided', { label: groundLine(ground, told, language), rule: words }),
    say('why.step', { step: stepText(rule, ground, language) }),
  ]
}

const rangeText = (percents: readonly number[]): string => {
  const [low, high] = [Math.min(...percents), Math.max(...percents)]
  return low === high ? `${low} %` : `${low}–${high} %`
}

const groundLine = (ground: Ground, told: Telling, language: Language): string => {
  const facts = groundFacts(ground, told, language)
  return `${facts.label} (${facts.source}${datesText(language, facts)})`
}
