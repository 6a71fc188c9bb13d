import type { DeskView, PreviewView } from '../../view/types.ts'

/** The copies as they were made last. `choices`: what they follow. */
type Built = {
  readonly state: string
  readonly preview: PreviewView
  readonly choices: string
  readonly forTwo: boolean
}

type Choosing = Pick<DeskView, 'acts'>

/** Kept when the screen is left: the copies take a while to make. */
let last: Built | null = null

export const lastBuilt = (): Built | null => last

export const keepBuilt = (view: Pick<DeskView, 'state'> & Choosing, preview: PreviewView, forTwo: boolean): Built => {
  last = { state: view.state, preview, choices: choicesOf(view), forTwo }
  return last
}

/** What the copies follow: a note « à revoir » changes none of it, nor does what was done and undone. */
const choicesOf = ({ acts }: Choosing): string => JSON.stringify(acts.map(({ question, what }) => [question, what]))

/** `changed`: what would leave is no longer what was looked at; `unseen`: nothing was looked at since the page opened. */
export const looked = (
  built: Pick<Built, 'choices' | 'forTwo'> | null,
  view: Choosing & { readonly progress: Pick<DeskView['progress'], 'waitingForTwo'> },
  second: boolean,
): 'same' | 'changed' | 'unseen' => {
  if (built === null) return 'unseen'
  const isOfTwo = view.progress.waitingForTwo > 0 && built.forTwo !== second
  return built.choices === choicesOf(view) && !isOfTwo ? 'same' : 'changed'
}
