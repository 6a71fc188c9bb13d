const ignored = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/

/** What systems and editors leave in any folder. */
export const isIgnored = (name: string): boolean => ignored.test(name)
