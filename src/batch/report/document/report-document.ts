import { dateText } from '../../../language/dates/printed.ts'
import type { Language } from '../../../messages/index.ts'
import type { Block, ReportDocument } from './block.ts'
import { checksPart } from './checked.ts'
import { countsPart } from './counts.ts'
import { openDesk, type PartDesk, type Reported } from './desk.ts'
import { endingParts, proofPart } from './ending.ts'
import { gapsPart } from './gaps.ts'
import { accessPart, formatsPart, minimisedPart, retentionPart } from './policy.ts'
import { summaryPart } from './summary.ts'

/** The report as data: what it says is decided once, whatever prints it. */
export const reportDocument = (reported: Reported, language: Language): ReportDocument => {
  const desk = openDesk(reported, language)
  const { words, facts } = desk
  return {
    title: titleOf(desk),
    subtitle: words.lead(dateText(facts.head.date, language), facts.head.id.slice(0, 8)),
    blocks: parts.flatMap((part) => part(desk)),
  }
}

const parts: readonly ((desk: PartDesk) => readonly Block[])[] = [
  ...[summaryPart, countsPart, gapsPart, minimisedPart, retentionPart],
  ...[accessPart, formatsPart, checksPart, proofPart, endingParts],
]

const titleOf = ({ words, facts: { head } }: PartDesk): string => {
  const titles: Readonly<Record<string, string>> = words.titles
  return Object.hasOwn(titles, head.treatment) ? (titles[head.treatment] ?? words.title) : words.title
}
