import { loadDemoKey } from './demo-key.ts'
import { loadPkcs12 } from './pkcs12.ts'

/** Signers by the name that a pipeline uses. */
export const signers = { demoKey: loadDemoKey, pkcs12: loadPkcs12 }
