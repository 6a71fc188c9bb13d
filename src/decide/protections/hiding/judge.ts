import { loadLabels } from '../../scope/what/subject-model.ts'
import { hidingLimits } from '../../thresholds.ts'
import { hidingWindows } from './hiding-features.ts'

/**
 * Whether a passage tells, in words of anybody, that somebody must not know where somebody lives. `sure`: it is hidden without asking. `ask`: it
 * is asked, and hidden until then. `chance` is from 0 to 1.
 */
export type HidingOpinion = { readonly said: 'sure' | 'ask' | null; readonly chance: number }

export type HidingJudge = (passage: string) => HidingOpinion

/**
 * The judge beside the rules (`hiding`, `silence` of `pipelines/law/protections.yaml`), which it knows nothing of: what either finds is found.
 * It is for passages that hold a place. `bytes`: the fourth part of `pipelines/weights/subjects.bin`, made by `npm run train:hiding`.
 */
export const loadHidingJudge = (bytes: Uint8Array): HidingJudge => {
  const read = loadLabels(bytes)
  const chanceOf = (window: readonly number[]): number =>
    read((visit) => {
      for (const feature of window) visit(feature)
    }).get(hiddenLabel) ?? 0
  return (passage) => {
    const chance = hidingWindows(passage).reduce((most, window) => Math.max(most, chanceOf(window)), 0)
    return { said: saidAt(chance), chance }
  }
}

export const hiddenLabel = 'hidden'

const saidAt = (chance: number): HidingOpinion['said'] =>
  chance >= hidingLimits.sure ? 'sure' : chance >= hidingLimits.ask ? 'ask' : null
