/** Big-endian numbers, as font files have them. */
export const two = (value: number): readonly number[] => [(value >> 8) & 255, value & 255]

export const four = (value: number): readonly number[] => [...two((value >> 16) & 0xffff), ...two(value & 0xffff)]
