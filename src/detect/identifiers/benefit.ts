import type { Detector } from '../engine/detector.ts'
import { sensitiveClaims } from '../facts/sensitive-scan.ts'

/** Benefits, debts, resources. Amounts are found by `amount`. */
export const benefit: Detector = (view) => sensitiveClaims(view, 'finance')
