type Locked = Readonly<Record<string, unknown>>

/** A package of package-lock.json that leaves, and how: `gathered` in dist/, `installed` beside, `optional`. */
export type Shipped = { readonly key: string; readonly name: string; readonly license?: string; readonly ways: readonly string[]; readonly buildOf: string | null }

/** `bundled`: places in node_modules of what the bundles of dist/ hold. */
export const shippedPackages: (lock: { readonly packages: Readonly<Record<string, Locked>> }, bundled: readonly string[]) => readonly Shipped[]
