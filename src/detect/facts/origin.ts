import type { Detector } from '../engine/detector.ts'
import { originFields } from '../engine/labelled-field.ts'
import { sensitiveClaims } from './sensitive-scan.ts'

/** Nationality, country, people, language, residence status. */
export const origin: Detector = (view) => [...sensitiveClaims(view, 'origin'), ...originFields(view.flat)]
