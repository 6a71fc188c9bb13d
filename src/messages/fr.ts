import { labelsFr } from './letter/labels-fr.ts'
import { problemsFr } from './problems/problems-fr.ts'

export const fr = { problems: problemsFr, labels: labelsFr }
