import {
  type SealedExport as SealedInPieces,
  type SealInput,
  sealExport as sealInPieces,
} from '../../../src/seal/container/container.ts'
import { withBordereau } from './invented.ts'

/** An export with its container in one piece, as its recipient gets it. */
export type SealedExport = Omit<SealedInPieces, 'container'> & { readonly container: Buffer }

/** Its statement tells the day and the stamps of the seal, as the pipeline has it do. */
export const sealExport = async (input: SealInput, print = withBordereau): Promise<SealedExport> => {
  const { statement, date, stamp, gather } = input
  const isTold = statement !== null && typeof statement === 'object' && 'format' in statement
  const told = {
    date: date.toISOString().slice(0, 10),
    ...{ timestamped: stamp !== undefined, longTerm: gather !== undefined },
  }
  const sealed = await sealInPieces(isTold ? await print({ ...input, statement: { ...statement, ...told } }) : input)
  return { ...sealed, container: Buffer.concat(sealed.container) }
}
