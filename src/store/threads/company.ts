/** `hadCompany`: other works ran while this one did. */
export type Accompanied<T> = { readonly result: T; readonly hadCompany: boolean }

/** Tells of each work whether it ran by itself: what it took was then its own, and it would take as much a second time. */
export const openCompany = (): (<T>(work: () => Promise<T>) => Promise<Accompanied<T>>) => {
  const present = new Set<{ hadCompany: boolean }>()
  return async (work) => {
    const mine = { hadCompany: present.size > 0 }
    for (const other of present) other.hadCompany = true
    present.add(mine)
    try {
      const result = await work()
      return { result, hadCompany: mine.hadCompany }
    } finally {
      present.delete(mine)
    }
  }
}
