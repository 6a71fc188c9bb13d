import {
  type SealedExport as SealedInPieces,
  type SealInput,
  sealExport as sealInPieces,
} from '../../../src/seal/container/container.ts'

/** An export with its container in one piece, as its recipient gets it. */
export type SealedExport = Omit<SealedInPieces, 'container'> & { readonly container: Buffer }

export const sealExport = async (input: SealInput): Promise<SealedExport> => {
  const sealed = await sealInPieces(input)
  return { ...sealed, container: Buffer.concat(sealed.container) }
}
