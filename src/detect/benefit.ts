import type { Detector } from './detector.ts'
import { sensitiveClaims } from './sensitive-scan.ts'

/** Benefits, debts, resources. Amounts are found by `amount`. */
export const benefit: Detector = (view) => sensitiveClaims(view, 'finance')
