/**
 * One reading of a copy: what an engine saw, and under which name a residue in it is reported. `pages`: the same, page by
 * page, each by its number from 1.
 */
export type Reading = {
  readonly where: string
  readonly text: string
  readonly pages?: readonly { readonly page: number; readonly text: string }[]
}

/** What one engine brings back. `alarms` are things that no copy may hold, by a fixed name, never a word of the file. */
export type EngineReport = {
  readonly readings: readonly Reading[]
  readonly alarms: readonly string[]
  /** Pages of those alarms that have some. */
  readonly alarmPages?: Readonly<Record<string, readonly number[]>>
}

/** Texts of pages as one reading. */
export const pagedReading = (where: string, texts: readonly string[]): Reading => ({
  where,
  text: texts.join('\n'),
  pages: texts.map((text, at) => ({ page: at + 1, text })),
})

/** An independent way to read a copy; it throws when it cannot. */
export type Engine = { readonly name: string; readonly read: (bytes: Uint8Array) => Promise<EngineReport> }
