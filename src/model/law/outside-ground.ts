import type { Ground } from './ground.ts'
import type { GroundTable } from './law.ts'

/**
 * The form in which a ground is named outside (`outside` in `pipelines/law/grounds.yaml`): some would tell by their name
 * alone what they protect. A ground without such a form is named as it is.
 */
export const outsideGround = (table: GroundTable): ((ground: Ground) => Ground) => {
  const forms = new Map(table.flatMap(({ code, outside }) => (outside === null ? [] : [[code, outside] as const])))
  return (ground) => forms.get(ground) ?? ground
}
