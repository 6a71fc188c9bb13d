// Only for `pipeline/annex-outside.ts`, which moves at the same time; goes with that move.
export { compileCues, hasCue } from '../../../language/cues.ts'
