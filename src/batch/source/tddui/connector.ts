import { z } from 'zod'
import { parseYaml } from '../../../request/yaml.ts'
import type { Connector, SourceTree } from '../../model/source.ts'
import { isFhirXml } from './fhir-xml.ts'
import { listTddui } from './list.ts'
import { openTddui } from './open.ts'

/** By hand: exporters write type and profile at the head of a Bundle. */
const head = 4096

/** Nothing of a TDDUI export is left to say. */
const mappingSchema = z.strictObject({})

/** TDDUI 2.x: transaction Bundles of FHIR R4, several a patient, several patients a Bundle. 1.x: a document in a resource. */
export const tddui: Connector = {
  recognise: (tree) => isMostlyFhir(tree),
  parseMapping: (yaml, file) => parseYaml(yaml, file, mappingSchema),
  list: listTddui,
  open: openTddui,
}

/** By hand: enough to tell an export from a folder of dossiers in which some piece is a Bundle. */
const looked = 50

const isMostlyFhir = (tree: SourceTree): boolean => {
  let resources = 0
  let others = 0
  for (const { path, bytes, kind } of tree.list()) {
    if (resources + others === looked) break
    const isText = kind === 'file' && /\.(?:json|xml)$/i.test(path)
    const start = isText ? Buffer.from(tree.readRange(path, 0, Math.min(head, bytes))).toString('utf8') : ''
    const isRoot = !path.includes('/') && isFhirXml(Buffer.from(start))
    if (isRoot || /"resourceType"\s{0,20}:\s{0,20}"[A-Z]|<ClinicalDocument[\s>]/.test(start)) resources += 1
    else others += 1
  }
  return resources > others
}
