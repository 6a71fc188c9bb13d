// Holds a list of parts against the strict schema of CycloneDX, where its library is installed (bin/pack/pack-check.mjs): FILE.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const [tools, file] = process.argv.slice(2)
const { Spec, Validation } = createRequire(join(tools, 'package.json'))('@cyclonedx/cyclonedx-library')
const found = await new Validation.JsonStrictValidator(Spec.Version.v1dot5).validate(readFileSync(file, 'utf8'))
if (found !== null) throw new Error(JSON.stringify(found))
