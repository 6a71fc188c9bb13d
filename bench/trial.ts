import { readFileSync } from 'node:fs'
import { openDraft } from '../src/store/draft/draft-folder.ts'
import { Expected } from './scope-cases.ts'
import { leftOf } from './scope-left.ts'

// `npm run bench:trial -- DRAFT EXPECTED…`: what a person approved on the review page, beside what should leave: how many of the facts
// to keep are kept, how many forbidden words left, how many choices were made. Sums only: a blind record stays blind.

for (let at = 2; at + 1 < process.argv.length; at += 2) {
  const [folder = '', file = ''] = process.argv.slice(at, at + 2)
  const { draft, openReview } = openDraft(folder, { passphrase: null, serviceKey: undefined })
  const review = openReview()
  if (review === null) throw new Error('This draft is not approved.')
  const { kept, leaked } = leftOf(draft, review.decisions, Expected.parse(JSON.parse(readFileSync(file, 'utf8'))))
  const choices = draft.rulings?.length ?? 0
  process.stdout.write(
    `${kept.filter(Boolean).length} of ${kept.length} facts kept, ${leaked.length} forbidden words left, ${choices} choices\n`,
  )
}
