import { RequisError } from '../../model/problem.ts'
import { assembleCms } from '../cms/cades.ts'
import { readCms } from '../cms/cms-reader.ts'
import type { Stamp } from './tsa-client.ts'

/**
 * Lifts a signature of Requis (DER) from level B-B to B-T: a token over its signature value, as the one unsigned
 * attribute (EN 319 122-1 5.3). Throws what the stamp throws.
 */
export const addTimestamp = async (signature: Uint8Array, stamp: Stamp): Promise<Uint8Array> => {
  const cms = readCms(signature)
  const { certificate, algorithm } = cms
  if (certificate === null || algorithm === null) throw new RequisError({ code: 'internal' })
  const timestamp = await stamp(cms.signature)
  return assembleCms({ ...cms, certificate, algorithm, attributes: [...cms.attributes.values()], timestamp })
}
