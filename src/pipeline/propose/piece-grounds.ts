import { gateOf } from '../../decide/gates/gates.ts'
import type { Ground } from '../../model/law/ground.ts'
import type { Law } from '../../model/law/law.ts'
import type { Policy } from '../../model/law/policy.ts'
import type { Piece } from '../../model/record/piece.ts'

/** Those of `asked` that would hold the whole piece back if the policy had them as gates: whose it is, by its author, kind and head. */
export const pieceGrounds = (
  piece: Piece,
  asked: readonly Ground[],
  { policy, law }: { readonly policy: Policy; readonly law: Law },
): readonly Ground[] =>
  asked.filter((ground) => gateOf(piece, { ...policy, needsBasis: false, gates: [ground] }, law, null) === ground)
