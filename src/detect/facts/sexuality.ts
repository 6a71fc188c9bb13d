import type { Detector } from '../engine/detector.ts'
import { sensitiveClaims } from './sensitive-scan.ts'

export const sexuality: Detector = (view) => sensitiveClaims(view, 'sexuality')
