/** What is in hand at once: pieces, and bytes of them and of the files that they hold. */
export type Bound = { readonly pieces: number; readonly bytes: number }

export type InHand = {
  /** Waits for its turn; what is larger than all there may be waits until nothing else is in hand. */
  readonly take: (bytes: number) => Promise<void>
  /** More that a piece in hand turned out to hold. */
  readonly add: (bytes: number) => void
  /** A piece is done with, and all that it held. */
  readonly give: (bytes: number) => void
}

/** Lets pieces be read while others are in hand, in the order in which they ask. */
export const openInHand = (most: Bound): InHand => {
  const waiting: { readonly bytes: number; readonly go: () => void }[] = []
  let [pieces, held] = [0, 0]
  const fits = (bytes: number): boolean => pieces === 0 || (pieces < most.pieces && held + bytes <= most.bytes)
  const enter = (bytes: number): void => {
    pieces += 1
    held += bytes
  }
  return {
    take: async (bytes) => {
      if (waiting.length > 0 || !fits(bytes)) await new Promise<void>((go) => waiting.push({ bytes, go }))
      else enter(bytes)
    },
    add: (bytes) => {
      held += bytes
    },
    give: (bytes) => {
      pieces -= 1
      held -= bytes
      for (let next = waiting[0]; next !== undefined && fits(next.bytes); next = waiting[0]) {
        waiting.shift()
        enter(next.bytes)
        next.go()
      }
    },
  }
}
