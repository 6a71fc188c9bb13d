import type { Draft } from '../../model/draft.ts'
import { RequisError } from '../../model/problem.ts'
import type { Pipeline } from '../../pipeline/load/load-pipeline.ts'
import { readPipeline } from '../installed/settings.ts'

/** The rules that made the draft, or none: a pipeline of the same name may have other rules today. */
export const pipelineOf = (draft: Draft, given: string | undefined): Pipeline | null => {
  if (given !== undefined) return sameRules(readPipeline(given), draft)
  try {
    return sameRules(readPipeline(draft.pipeline), draft)
  } catch (error) {
    if (error instanceof RequisError) return null
    throw error
  }
}

const sameRules = (pipeline: Pipeline, { versions, policyKind }: Draft): Pipeline | null =>
  pipeline.version === versions.policy && pipeline.policy.kind === policyKind ? pipeline : null

/** The same for what judges the draft again: other rules would change what nobody decided. */
export const rulesOf = (draft: Draft, given: string | undefined): Pipeline => {
  const pipeline = pipelineOf(draft, given)
  if (pipeline === null) throw new RequisError({ code: 'draft.other-rules' })
  return pipeline
}
