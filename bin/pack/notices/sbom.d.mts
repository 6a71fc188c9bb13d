import type { Component } from './components.d.mts'

/** A list of parts in CycloneDX 1.5: the same bytes for the same parts. */
export const sbomOf: (root: string, about: { readonly name: string; readonly version: string; readonly license: string; readonly description: string }, components: readonly Component[]) => unknown
