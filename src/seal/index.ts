import { loadDemoKey } from './keys/demo-key.ts'
import { withPkcs11 } from './keys/pkcs11.ts'
import { loadPkcs12 } from './keys/pkcs12.ts'

/** Signers by the name that a pipeline uses. Files are read once; a token stays open while its signer works. */
export const signers = { demoKey: loadDemoKey, pkcs12: loadPkcs12, pkcs11: withPkcs11 }
