/** The value of an option that may be given several times: each adds to those before it. */
export const listed = (file: string, files: readonly string[]): readonly string[] => [...files, file]
