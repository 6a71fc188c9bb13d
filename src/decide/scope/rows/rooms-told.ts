/** By its number, who was named with a room: ids of persons asked for, and `other` for anybody else. */
export type RoomsTold = ReadonlyMap<string, ReadonlySet<string>>

export const otherBearer = 'other'

/** Whose a room is: of one asked for, of others alone; null where nothing says, or where several are named with it. */
export const ownerOf = (room: string | null, rooms: RoomsTold): string | null => {
  const [only, ...more] = rooms.get(room ?? '') ?? []
  return only !== undefined && more.length === 0 ? only : null
}

/** `ties`: a room and who was named with it. */
export const roomsTold = (ties: readonly (readonly [string, string])[]): RoomsTold => {
  const rooms = new Map<string, Set<string>>()
  for (const [room, who] of ties) rooms.set(room, (rooms.get(room) ?? new Set()).add(who))
  return rooms
}
