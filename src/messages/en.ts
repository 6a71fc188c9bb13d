import { labelsEn } from './letter/labels-en.ts'
import { problemsEn } from './problems/problems-en.ts'

export const en = { problems: problemsEn, labels: labelsEn }
