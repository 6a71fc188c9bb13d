import { RequisError } from './problem.ts'

/** What is heavy and rarely used is installed apart: the client of a queue, and what speaks to a card. */
export const optionalPackages = { pg: '8.23.1', 'pg-boss': '10.4.2', koffi: '3.3.4' } as const

export type OptionalPackage = keyof typeof optionalPackages

/** Loads a package that may not be installed. Throws `package.missing`, whose sentence says how to add it. */
export const loadOptional = async <T>(name: OptionalPackage, load: () => Promise<T>): Promise<T> => {
  try {
    return await load()
  } catch {
    throw new RequisError({ code: 'package.missing', name, version: optionalPackages[name] })
  }
}
