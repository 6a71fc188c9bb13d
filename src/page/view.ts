import type { Language } from '../messages/index.ts'
import { screen } from '../messages/screen.ts'
import { noteSentence } from '../messages/seal/notes.ts'
import { type PageKey, pageCheckSentence, pageText } from '../messages/seal/page.ts'
import type { Check } from '../seal/container/bundle.ts'
import type { SignerSummary, Verification } from '../seal/verify/verify.ts'
import { notesOf } from '../seal/verify/words/notes.ts'
import { largestExport, type PageProblem } from './received.ts'

/** What the last part of the page shows. */
export type Shown =
  | { readonly kind: 'none' }
  | { readonly kind: 'working' }
  | { readonly kind: 'problem'; readonly problem: PageProblem }
  | { readonly kind: 'result'; readonly name: string; readonly date: Date; readonly verification: Verification }

/** Only text is ever put on the page: names and certificates are written by whoever made the export. */
const element = (tag: string, settings: Readonly<Record<string, string>>, ...children: readonly (Node | string)[]) => {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(settings)) made.setAttribute(name, value)
  made.append(...children)
  return made
}

export const renderShown = (language: Language, shown: Shown): readonly Node[] => {
  const text = (key: PageKey, values = {}): string => pageText(language, key, values)
  switch (shown.kind) {
    case 'none':
      return [element('p', {}, text('result.none'))]
    case 'working':
      return [element('p', {}, text('result.working'))]
    case 'problem':
      return [element('p', { class: 'problem' }, text(`problem.${shown.problem}`, { limit: largestExport }))]
    case 'result':
      return renderResult(language, shown)
  }
}

const renderResult = (language: Language, shown: Extract<Shown, { readonly kind: 'result' }>): readonly Node[] => {
  const { verification, name, date } = shown
  const { verdict, signer, checks, rootHash } = verification
  const text = (key: PageKey, values = {}): string => pageText(language, key, values)
  const done = checks.filter(({ outcome }) => outcome !== 'not-checked')
  const skipped = checks.filter(({ outcome }) => outcome === 'not-checked')
  const notes = notesOf(verification.statement).map(({ code, ...values }) => noteSentence(language, code, values))
  const print = element('button', { type: 'button', class: 'print' }, text('result.print'))
  print.addEventListener('click', () => window.print())
  return [
    element(
      'div',
      { class: `verdict ${verdict}` },
      element('strong', {}, text(`verdict.${verdict}`)),
      element('p', {}, screen(language, `verify.${verdict}`)),
    ),
    ...notes.map((note) => element('p', { class: 'note' }, `! ${note}`)),
    element('p', {}, text('result.what', { name, date: date.toLocaleString(language) })),
    ...(signer === null ? [] : renderSigner(language, signer, rootHash)),
    ...renderChecks(language, 'checks.title', done),
    ...renderChecks(language, 'skipped.title', skipped),
    element('p', { class: 'notice' }, text('limits')),
    print,
  ]
}

const renderSigner = (language: Language, signer: SignerSummary, rootHash: string | null): readonly Node[] => {
  const rows: readonly (readonly [PageKey, string])[] = [
    ['signer.name', signer.name],
    ['signer.organisation', signer.organisation],
    ['signer.fingerprint', inPairs(signer.fingerprint)],
    ['signer.claimed', signer.claimedAt === null ? '' : new Date(signer.claimedAt).toLocaleString(language)],
    ['signer.root', inPairs(rootHash ?? '')],
  ]
  const cells = rows.flatMap(([key, value]) => [
    element('dt', {}, pageText(language, key)),
    element('dd', {}, value === '' ? pageText(language, 'signer.absent') : value),
  ])
  return [element('h3', {}, pageText(language, 'signer.title')), element('dl', {}, ...cells)]
}

/** As people read a fingerprint over the telephone. */
const inPairs = (hex: string): string => hex.toUpperCase().replaceAll(/(..)(?=.)/g, '$1:')

const marks = { passed: '✓', failed: '✗', warning: '!', 'not-checked': '–' } as const

const renderChecks = (language: Language, title: PageKey, checks: readonly Check[]): readonly Node[] => {
  const lines = checks.map(({ id, outcome, facts }) =>
    element(
      'li',
      { class: outcome, 'data-check': id },
      element('span', { class: 'mark', 'aria-hidden': 'true' }, marks[outcome]),
      element('span', {}, pageCheckSentence(language, id, outcome, facts)),
      element('span', { class: 'outcome' }, pageText(language, `outcome.${outcome}`)),
    ),
  )
  return [element('h3', {}, pageText(language, title)), element('ul', { class: 'checks' }, ...lines)]
}
