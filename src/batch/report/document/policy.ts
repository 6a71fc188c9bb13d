import { reasonOf } from '../../../messages/batch/reason-words.ts'
import type { RetentionCount, RuleCount } from '../facts.ts'
import { type Block, headingOf, textOf } from './block.ts'
import type { PartDesk } from './desk.ts'
import { dossiersOf } from './summary.ts'

/** What was taken out: items by the reason that led to it, places by the rule that asked for each. */
export const minimisedPart = (desk: PartDesk): readonly Block[] => {
  const { facts, words, numbers } = desk
  const why = facts.head.treatment === 'test-set' ? words.pseudonymsWhy : words.minimisedWhy
  if (facts.rules.length === 0) return [headingOf(words.minimised), textOf(words.noMinimised)]
  const ofItems = facts.rules.filter(({ items }) => items > 0)
  const ofPlaces = facts.rules.filter(({ places }) => places > 0)
  const items: Block = {
    ...{ kind: 'table', caption: words.itemRules, heads: words.itemRuleHeads },
    rows: ofItems.map((rule) => [ruleName(rule, desk), numbers.of(rule.items)]),
    ...{ total: null, numbers: [1], widths: [75, 25] },
  }
  const places: Block = {
    ...{ kind: 'table', caption: words.placeRules, heads: words.placeRuleHeads },
    rows: ofPlaces.map((rule) => [rule.id, toldOf(rule, desk) ?? words.noWords, numbers.of(rule.places)]),
    ...{ total: null, numbers: [2], widths: [28, 54, 18] },
  }
  return [
    ...[headingOf(words.minimised), textOf(why)],
    ...(ofItems.length === 0 ? [] : [items]),
    ...(ofPlaces.length === 0 ? [] : [places]),
  ]
}

const ruleName = (rule: RuleCount, desk: PartDesk): string => toldOf(rule, desk) ?? rule.id

const toldOf = (rule: RuleCount, { words, language }: PartDesk): string | null =>
  ownWords(words.rules, rule.id) ?? rule.words?.[language] ?? null

const ownWords = (words: Readonly<Record<string, string>>, id: string): string | null =>
  Object.hasOwn(words, id) ? (words[id] ?? null) : null

/** Terms that have passed, by rule; what holds keep. */
export const retentionPart = (desk: PartDesk): readonly Block[] => {
  const { facts, words, numbers } = desk
  const due = facts.retention.reduce((sum, { dossiers }) => sum + dossiers, 0)
  const held = facts.retention.reduce((sum, one) => sum + one.held, 0)
  const holds = facts.holds === 0 ? words.noHolds : words.holds(numbers.count(facts.holds), numbers.count(held))
  if (facts.retention.length === 0) return [headingOf(words.retention), textOf(words.noRetention), textOf(holds)]
  return [
    headingOf(words.retention),
    textOf(words.retentionWhy),
    // What is held is carried, and stays.
    textOf(words.active(numbers.count(dossiersOf(facts) - due + held))),
    textOf(holds),
    {
      kind: 'table',
      caption: words.retentionChart,
      heads: words.retentionHeads,
      rows: facts.retention.map((rule) => retentionRow(rule, desk)),
      total: [words.total, '', '', numbers.of(due), numbers.of(held), ''],
      numbers: [3, 4],
      widths: [25, 15, 13, 11, 10, 26],
    },
  ]
}

const retentionRow = (rule: RetentionCount, { words, numbers }: PartDesk): readonly string[] => {
  const isStated = rule.source !== ''
  const force = rule.status === null ? words.ownRule : words.statuses[rule.status]
  return [
    isStated ? `${rule.id}\n${words.term(rule.years, rule.from)}` : rule.id,
    rule.verified ? force : `${force}\n(${words.toVerify})`,
    words.actions[rule.action],
    numbers.of(rule.dossiers),
    numbers.of(rule.held),
    isStated ? rule.source : words.unstated,
  ]
}

/** What stays closed, and in which way. */
export const accessPart = ({ facts, words, numbers }: PartDesk): readonly Block[] => {
  if (facts.restrictions.length === 0) return [headingOf(words.access), textOf(words.noAccess)]
  const sum = (outcome: 'mapped' | 'masked' | 'apart'): string =>
    numbers.of(facts.restrictions.reduce((all, one) => all + one[outcome], 0))
  return [
    headingOf(words.access),
    textOf(words.accessWhy),
    {
      kind: 'table',
      caption: words.accessChart,
      heads: words.accessHeads,
      rows: facts.restrictions.map(({ id, mapped, masked, apart }) => [
        ...[words.restrictions[id], numbers.of(mapped), numbers.of(masked), numbers.of(apart)],
      ]),
      total: [words.total, sum('mapped'), sum('masked'), sum('apart')],
      numbers: [1, 2, 3],
      widths: [40, 20, 20, 20],
    },
  ]
}

/** Formats of the source, those that changed, and what to know of what arrived. */
export const formatsPart = ({ facts, words, numbers, language }: PartDesk): readonly Block[] => {
  const named = (extension: string): string => (extension === '' ? words.otherFormat : extension)
  // What stopped an item is told with the quarantine.
  const stops = new Set(facts.reasons.map(({ code }) => code))
  const notes = facts.notes.filter(({ code }) => !stops.has(code))
  const converted: readonly Block[] =
    facts.converted.length === 0
      ? [textOf(words.noConverted)]
      : [
          textOf(words.convertedWhy),
          {
            kind: 'table',
            caption: words.converted,
            heads: words.convertedHeads,
            rows: facts.converted.map(({ from, to, files }) => [named(from), named(to), numbers.of(files)]),
            total: null,
            numbers: [2],
            widths: [35, 35, 30],
          },
        ]
  return [
    headingOf(words.formats),
    {
      kind: 'table',
      caption: words.formatsCaption,
      heads: words.formatHeads,
      rows: facts.formats.map(({ extension, items, bytes }) => [
        ...[named(extension), numbers.of(items), numbers.bytes(bytes)],
      ]),
      total: null,
      numbers: [1, 2],
      widths: [35, 35, 30],
    },
    textOf(words.rowsOf, 'note'),
    ...converted,
    ...(notes.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: words.notes,
            heads: words.noteHeads,
            rows: notes.map(({ code, count }) => [`${reasonOf(code, language).sentence}\n${code}`, numbers.of(count)]),
            total: null,
            numbers: [1],
            widths: [85, 15],
          },
        ]),
  ]
}
