/** A part that nobody may ask for anything: what a test does not expect to happen must not happen. */
export function inert<Part extends object>(name: string): Part {
  return new Proxy({} as Part, {
    get: (_, method) => () => {
      throw new Error(`${name}.${String(method)} was called unasked`)
    },
  })
}
