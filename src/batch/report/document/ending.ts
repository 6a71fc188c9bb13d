import { dateText } from '../../../language/dates/printed.ts'
import { type Block, headingOf, textOf } from './block.ts'
import type { PartDesk } from './desk.ts'

/** Hashes and who signed, so that anybody can check it. */
export const proofPart = ({ facts: { head, bytes }, proof, words, numbers, language }: PartDesk): readonly Block[] => {
  const rows = words.proofRows
  const own = (name: string, value: string | null): readonly (readonly [string, string])[] =>
    value === null ? [] : [[name, value]]
  return [
    headingOf(words.proof),
    textOf(words.proofWhy),
    {
      kind: 'facts',
      rows: [
        [rows.batch, head.id],
        [rows.date, dateText(head.date, language)],
        [rows.pipeline, head.pipeline],
        ...own(rows.from, head.from),
        ...own(rows.to, head.to),
        ...own(rows.reason, head.reason),
        ...own(rows.decidedBy, head.decidedBy),
        [rows.connector, wordOf(words.connectors, head.connector)],
        [rows.target, wordOf(words.targets, head.target)],
        [rows.bytes, numbers.bytes(bytes)],
        [rows.root, proof.root],
        [rows.sealedBy, proof.sealedBy],
        [rows.software, head.versions.software],
        [rows.policy, head.versions.policy],
        [rows.law, head.versions.law],
      ],
    },
  ]
}

const wordOf = (words: Readonly<Record<string, string>>, name: string): string =>
  Object.hasOwn(words, name) ? (words[name] ?? name) : name

/** What only people can say: the contractor's, the old software's, then the decision itself. */
export const endingParts = ({ facts, words }: PartDesk): readonly Block[] => [
  ...(facts.head.treatment === 'migrate'
    ? [
        headingOf(words.contractor),
        { kind: 'list' as const, items: words.contractorList, tone: 'plain' as const },
        ...words.contractorBlanks.map((captions) => ({ kind: 'blank' as const, captions, height: 38 })),
      ]
    : []),
  headingOf(words.decision),
  textOf(words.decisionWhy),
  { kind: 'choices', options: words.choices },
  ...words.decisionBlanks.map((captions, at) => ({ kind: 'blank' as const, captions, height: at === 1 ? 38 : 58 })),
]
