import type { Finding } from '../model/record/finding.ts'
import type { Choice } from './choices.ts'
import type { DraftIndex } from './view.ts'

/** Characters shown on either side of what a choice is about: enough for a director to know the sentence again. By hand. */
const around = 40

/** Shorter, it needs its sentence to be understood. By hand. */
const short = 40

/** The words that a choice is about, each in its sentence. They are the record's own: for the director's screen alone. */
export const wordsOfChoice = ({ findingIds }: Pick<Choice, 'findingIds'>, view: DraftIndex): readonly string[] => {
  const ids = new Set(findingIds)
  const findings = view.draft.findings.filter(({ id }) => ids.has(id))
  return [...new Set(findings.flatMap((finding) => wordsAt(finding, view)))]
}

const wordsAt = ({ passageId, start, end }: Finding, view: DraftIndex): readonly string[] => {
  const text = view.passageOf.get(passageId)?.text
  if (text === undefined) return []
  const words = oneLine(text.slice(start, end))
  if (end - start >= short) return [words]
  const [from, to] = [Math.max(0, start - around), Math.min(text.length, end + around)]
  const before = `${from > 0 ? '…' : ''}${oneLine(text.slice(from, start))}`
  const after = `${oneLine(text.slice(end, to))}${to < text.length ? '…' : ''}`
  return [`${before}[${words}]${after}`]
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')
