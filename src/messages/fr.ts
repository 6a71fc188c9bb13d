import { labelsFr } from './labels-fr.ts'
import { problemsFr } from './problems-fr.ts'

export const fr = { problems: problemsFr, labels: labelsFr }
