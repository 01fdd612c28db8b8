/** Lots that fall the same way each time: what was drawn once can be drawn again. @param seed any whole number */
export function lots(seed: number): (below: number) => number {
  let state = seed | 0
  return (below) => {
    state = (state + 0x9e3779b9) | 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) % below
  }
}

/** The same things in an order drawn by lot. */
export function shuffled<Thing>(things: Thing[], seed: number): Thing[] {
  const draw = lots(seed)
  const drawn = [...things]
  for (let last = drawn.length - 1; last > 0; last--) {
    const other = draw(last + 1)
    const here = drawn[last] as Thing
    drawn[last] = drawn[other] as Thing
    drawn[other] = here
  }
  return drawn
}
