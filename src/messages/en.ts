import { labelsEn } from './labels-en.ts'
import { problemsEn } from './problems-en.ts'

export const en = { problems: problemsEn, labels: labelsEn }
