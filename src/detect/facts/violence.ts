import type { Detector } from '../engine/detector.ts'
import { sensitiveClaims } from './sensitive-scan.ts'

export const violence: Detector = (view) => sensitiveClaims(view, 'violence')
