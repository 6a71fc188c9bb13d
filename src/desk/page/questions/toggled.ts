/** A list of what is ticked, with one more or one less. */
export const toggled = <Id extends string>(ticked: readonly Id[], id: Id): readonly Id[] =>
  ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id]
