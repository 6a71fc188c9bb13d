import { signsOf } from '../symbols/sign-text.ts'
import { unknownSign } from '../symbols/spelling.ts'
import { fontNamed } from './html-font.ts'
import { type HidingRule, isChosen, parseSelector, rulesOf, type Step, withoutComments } from './html-style.ts'

/** Signs that a style sheet draws before or after what it chooses. */
export type DrawnRule = { readonly rule: HidingRule; readonly side: Side; readonly sign: string }
type Side = 'before' | 'after'

/** Sheets of icon fonts have some two thousand. */
const mostRules = 2500

export const drawnRulesOf = (sheet: string): readonly DrawnRule[] => {
  const drawn: DrawnRule[] = []
  for (const { selectors, body } of rulesOf(withoutComments(sheet))) {
    if (drawn.length >= mostRules) break
    const sign = signIn(body)
    if (sign === null) continue
    for (const selector of selectors.split(',')) {
      const [, chosen = '', side] = /^(.{1,400}?)::?(before|after)$/i.exec(selector.trim()) ?? []
      if (side === undefined) continue
      drawn.push(...parseSelector(chosen).map((rule): DrawnRule => ({ rule, side: sideOf(side), sign })))
    }
  }
  return drawn
}

const sideOf = (side: string): Side => (side.toLowerCase() === 'after' ? 'after' : 'before')

const content = /(?:^|;)\s*content\s*:\s*(?:"([^"]{1,40})"|'([^']{1,40})')/i

/** What a rule adds, if it is no words; commas and dashes between parts are no signs either. */
const signIn = (body: string): string | null => {
  const found = content.exec(body)
  const text = unescaped(found?.[1] ?? found?.[2] ?? '').trim()
  if (text === '' || !/[^\p{L}\p{N}\p{P}\p{Z}\p{Sc}]/u.test(text) || /[\p{L}\p{N}]/u.test(text)) return null
  const shown = signsOf(text, fontNamed(new Map([['style', body]])))
  return shown.replaceAll(/[\ue000-\uf8ff\u{f0000}-\u{ffffd}]/gu, unknownSign)
}

/** `\2713` is ✓; one blank after the digits belongs to them (CSS 2.2, 4.1.3). */
const unescaped = (text: string): string =>
  text.replaceAll(/\\([\dA-Fa-f]{1,6})\s?|\\(.)/g, (_, hex: string | undefined, own: string | undefined) => {
    const code = hex === undefined ? 0 : Number.parseInt(hex, 16)
    return hex === undefined ? (own ?? '') : code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : unknownSign
  })

/** What stands on one side of the last element of a way. The last rule of a sheet wins. */
export const drawnBeside = (way: readonly Step[], rules: readonly DrawnRule[], side: Side): string => {
  const last = rules.findLast((one) => one.side === side && isChosen(way, [one.rule]))
  return last === undefined ? '' : ` ${last.sign} `
}
