import type { StartView } from '../../view/start-types.ts'
import type { Say } from '../shell/desk.ts'
import type { StartForm } from './start-form.ts'

/** What each part of the first step shows and changes. */
export type Parts = {
  readonly t: Say
  readonly view: StartView
  readonly form: StartForm
  readonly change: (part: Partial<StartForm>) => void
}
