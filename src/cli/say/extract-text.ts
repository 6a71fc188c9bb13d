import type { Language } from '../../messages/index.ts'
import { extractSentence, isExtractKey } from '../../messages/seal/journal-extract.ts'
import type { Draft } from '../../model/draft.ts'
import type { Head, JournalLine } from '../../seal/journal/journal.ts'
import { intakeOf } from '../../store/draft/draft-propose.ts'
import { readLaw } from '../../store/installed/settings.ts'
import { checkLines } from './say-intake.ts'

export type Extract = {
  readonly id: string
  readonly lines: readonly JournalLine[]
  readonly journal: Head & { readonly signed: number }
  /** Null where the draft is no more. */
  readonly draft: Draft | null
}

/** What proves that a procedure was followed (CNADE 2017), as plain text to print: no word of the record. */
export const extractText = ({ id, lines, journal, draft }: Extract, language: Language): string => {
  const say = (...given: Parameters<typeof extractSentence> extends [unknown, ...infer Rest] ? Rest : never) =>
    extractSentence(language, ...given)
  const blocks = [
    `# ${say('title')}`,
    `**${say('help')}**`,
    say('draft', { draft: id }),
    say('chain', { count: journal.count, head: journal.head }),
    say('signed', { signed: journal.signed, count: journal.count }),
    `## ${say('acts')}`,
    lines.map((line) => `- ${actLine(line, language)}`).join('\n'),
    ...(draft === null ? [] : checkBlocks(draft, language)),
  ]
  return `${blocks.join('\n\n')}\n`
}

const actLine = ({ act, at, by, counts, versions, seq, hash }: JournalLine, language: Language): string => {
  const key = `act.${act}`
  const facts = Object.entries(counts).flatMap(([name, n]) => factText(name, n, language) ?? [])
  const rules = Object.values(versions ?? {})
  return extractSentence(language, 'act', {
    ...{ at, seq, hash },
    act: isExtractKey(key) ? extractSentence(language, key) : extractSentence(language, 'act.other', { name: act }),
    by: by.length === 0 ? '' : extractSentence(language, 'by', { names: by.join(', ') }),
    facts: facts.length === 0 ? '' : ` ; ${facts.join(' ; ')}`,
    versions: rules.length === 0 ? '' : extractSentence(language, 'versions', { versions: rules.join(', ') }),
  })
}

const factText = (name: string, n: number, language: Language): string | null => {
  const key = `fact.${name}`
  const yes = extractSentence(language, n > 0 ? 'yes' : 'no')
  return isExtractKey(key) ? extractSentence(language, key, { n, yes }) : null
}

const checkBlocks = (draft: Draft, language: Language): readonly string[] => {
  const { request, preparedBy } = draft
  const call = request.act?.callBack ?? null
  const checks = intakeOf(draft).checks.flatMap((check) => checkLines(check, readLaw(), language))
  return [
    `## ${extractSentence(language, 'checks')}`,
    extractSentence(language, 'received', { received: request.receivedAt ?? '–', prepared: preparedBy }),
    call === null
      ? extractSentence(language, 'call-none')
      : extractSentence(language, 'call', {
          result: extractSentence(language, `call.${call.result}`),
          ...{ when: call.when ?? '–', by: call.by ?? '–' },
        }),
    [
      ...checks.map((line) => `- ${line.trim()}`),
      ...(request.act?.checks ?? []).map(
        ({ id, by, when, how, result }) => `- ${id} : ${result}, ${by ?? '–'}, ${when ?? '–'}, ${how ?? '–'}`,
      ),
    ].join('\n'),
  ]
}
