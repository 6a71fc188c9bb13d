import type { CarriedDossier, Restriction } from '../model/carried.ts'
import type { Treated } from '../model/treated.ts'
import type { TreatDesk, TreatInput } from '../treat/treatment.ts'

/**
 * Where a migration goes. `expresses` are the restrictions that it can carry as restrictions, closed by default: a file under
 * another one is masked where it is of the floor, and lies apart (`apart/<restriction>/…`) where it closes a whole piece.
 */
export type TargetForm = {
  readonly expresses: ReadonlySet<Restriction>
  readonly write: (carried: CarriedDossier, at: Omit<TreatInput, 'source'>, desk: TreatDesk) => Promise<Treated>
}
