/** An ICU message; where the language tells formal from familiar address, a whole sentence for each. */
export type Message = string | { formal: string; familiar: string }
