/** One reading of a copy: what an engine saw, and under which name a residue in it is reported. */
export type Reading = { readonly where: string; readonly text: string }

/** What one engine brings back. `alarms` are things that no copy may hold, by a fixed name, never a word of the file. */
export type EngineReport = { readonly readings: readonly Reading[]; readonly alarms: readonly string[] }

/** An independent way to read a copy; it throws when it cannot. */
export type Engine = { readonly name: string; readonly read: (bytes: Uint8Array) => Promise<EngineReport> }
