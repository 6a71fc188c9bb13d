/** A room of src/: the other rooms it may import, the packages that live in it. */
export const rooms: Readonly<
  Record<string, { readonly imports: readonly string[]; readonly packages: readonly string[] }>
>
/** Path of the rules that Biome reads. */
export const bordersFile: string
/** What that file must hold. */
export const bordersText: () => string
