import type { Detector } from '../engine/detector.ts'
import { beliefFields } from '../engine/labelled-field.ts'
import { sensitiveClaims } from './sensitive-scan.ts'

/** Religion and its practice, opinions, unions. */
export const belief: Detector = (view) => [...sensitiveClaims(view, 'belief'), ...beliefFields(view.flat)]
