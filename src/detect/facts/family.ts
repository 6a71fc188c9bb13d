import type { Detector } from '../engine/detector.ts'
import { sensitiveClaims } from './sensitive-scan.ts'

export const family: Detector = (view) => sensitiveClaims(view, 'family')
