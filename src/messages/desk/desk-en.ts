import type { DeskKey } from './desk-fr.ts'
import { findingsEn } from './findings-en.ts'
import { finishEn } from './finish-en.ts'
import { questionsEn } from './questions-en.ts'
import { reportEn } from './report-en.ts'
import { shellEn } from './shell-en.ts'
import { startEn } from './start-en.ts'

export const deskEn: { readonly [Key in DeskKey]: string } = {
  ...shellEn,
  ...questionsEn,
  ...findingsEn,
  ...finishEn,
  ...reportEn,
  ...startEn,
}
