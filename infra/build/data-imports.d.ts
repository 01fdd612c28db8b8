declare module '*.mjml' {
  /** The HTML that the letter compiles to. */
  const html: string
  export default html
}

declare module '*.yaml' {
  /** The data of the file, not yet checked. */
  const data: unknown
  export default data
}
