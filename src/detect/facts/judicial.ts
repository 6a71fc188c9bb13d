import type { Detector } from '../engine/detector.ts'
import { sensitiveClaims } from './sensitive-scan.ts'

export const judicial: Detector = (view) => sensitiveClaims(view, 'judicial')
