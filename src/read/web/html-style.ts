import { type Attributes, hides } from './html-hidden.ts'

/** One element of the way from the root: what a style sheet can choose it by. */
export type Step = { readonly name: string; readonly id: string | null; readonly classes: ReadonlySet<string> }

export const stepOf = (name: string, attributes: Attributes): Step => ({
  name,
  id: attributes.get('id') ?? null,
  classes: new Set((attributes.get('class') ?? '').split(/\s+/)),
})

type Choice = { readonly name: string | null; readonly id: string | null; readonly classes: readonly string[] }

/** A rule that hides what it chooses: the last choice is the element's, the others are those of what holds it. */
export type HidingRule = readonly Choice[]

const mostRules = 500

/** The rules of a style sheet that hide something. Those of `@media` wait for another screen: they are left aside. */
export const hidingRulesOf = (sheet: string): readonly HidingRule[] => {
  const rules: HidingRule[] = []
  for (const { selectors, body } of rulesOf(withoutComments(sheet))) {
    if (rules.length >= mostRules) break
    if (hides(body)) rules.push(...selectors.split(',').flatMap(parseSelector))
  }
  return rules
}

export const withoutComments = (sheet: string): string => {
  const parts: string[] = []
  let at = 0
  for (let open = sheet.indexOf('/*'); open >= 0; open = sheet.indexOf('/*', at)) {
    parts.push(sheet.slice(at, open))
    const close = sheet.indexOf('*/', open + 2)
    at = close < 0 ? sheet.length : close + 2
  }
  return [...parts, sheet.slice(at)].join(' ')
}

export function* rulesOf(sheet: string): Generator<{ readonly selectors: string; readonly body: string }> {
  let at = 0
  while (at < sheet.length) {
    const open = sheet.indexOf('{', at)
    if (open < 0) return
    const selectors = sheet
      .slice(at, open)
      .replace(/^[\s\S]*;/, '')
      .replace(/<!--|-->/g, '')
      .trim()
    const close = selectors.startsWith('@') ? endOfBlock(sheet, open) : sheet.indexOf('}', open)
    if (close < 0) return
    if (!selectors.startsWith('@')) yield { selectors, body: sheet.slice(open + 1, close) }
    at = close + 1
  }
}

const endOfBlock = (sheet: string, open: number): number => {
  let depth = 0
  for (let at = open; at < sheet.length; at += 1) {
    if (sheet[at] === '{') depth += 1
    else if (sheet[at] === '}') depth -= 1
    if (depth === 0) return at
  }
  return -1
}

export const parseSelector = (selector: string): readonly HidingRule[] => {
  const parts = selector.replaceAll('>', ' ').trim().split(/\s+/).slice(0, 10)
  const choices = parts.map(parseChoice)
  const whole = choices.flatMap((choice) => (choice === null ? [] : [choice]))
  return whole.length === choices.length && whole.length > 0 ? [whole] : []
}

const parseChoice = (part: string): Choice | null => {
  const found = /^([a-z][a-z0-9-]{0,40}|\*)?((?:[.#][\w-]{1,100}){0,8})$/i.exec(part)
  if (found === null || part === '' || part === '*') return null
  const marks = found[2]?.match(/[.#][\w-]+/g) ?? []
  const name = found[1] === undefined || found[1] === '*' ? null : found[1].toLowerCase()
  return {
    name,
    id: marks.find((mark) => mark.startsWith('#'))?.slice(1) ?? null,
    classes: marks.filter((mark) => mark.startsWith('.')).map((mark) => mark.slice(1)),
  }
}

/** True when a rule hides the last element of a way. */
export const isChosen = (way: readonly Step[], rules: readonly HidingRule[]): boolean =>
  rules.some((rule) => followsRule(way, rule))

const followsRule = (way: readonly Step[], rule: HidingRule): boolean => {
  const last = way.at(-1)
  const choice = rule.at(-1)
  if (last === undefined || choice === undefined || !isChoice(last, choice)) return false
  let wanted = rule.length - 2
  for (let at = way.length - 2; at >= 0 && wanted >= 0; at -= 1) {
    const step = way[at]
    const outer = rule[wanted]
    if (step !== undefined && outer !== undefined && isChoice(step, outer)) wanted -= 1
  }
  return wanted < 0
}

const isChoice = (step: Step, choice: Choice): boolean =>
  (choice.name === null || choice.name === step.name) &&
  (choice.id === null || choice.id === step.id) &&
  choice.classes.every((wanted) => step.classes.has(wanted))
