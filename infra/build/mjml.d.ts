declare module 'mjml' {
  type Options = {
    filePath?: string
    ignoreIncludes?: boolean
    validationLevel?: 'strict' | 'soft' | 'skip'
    keepComments?: boolean
  }
  type Outcome = { html: string; errors: { formattedMessage: string }[] }
  export default function mjml2html(template: string, options?: Options): Promise<Outcome>
}
