import type { Ground } from './ground.ts'
import type { GroundTable } from './law.ts'

/**
 * The form in which a ground is named outside (`outside` in `pipelines/law/grounds.yaml`): some would tell by their name
 * alone what they protect. A ground without such a form is named as it is. `toPerson`: a person of the record reads it: « SECU »
 * on a name tells an accused man that somebody is hidden from him.
 */
export const outsideGround = (table: GroundTable, toPerson = false): ((ground: Ground) => Ground) => {
  const forms = new Map(table.flatMap(({ code, outside }) => (outside === null ? [] : [[code, outside] as const])))
  const told = new Map(table.flatMap((row) => (row.toPerson === null ? [] : [[row.code, row.toPerson] as const])))
  return (ground) => {
    const form = forms.get(ground) ?? ground
    return toPerson ? (told.get(form) ?? form) : form
  }
}
