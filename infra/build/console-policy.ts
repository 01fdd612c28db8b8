/**
 * What the console's pages may load, and whom they may talk to: themselves, and `signIn`, where staff sign in. Letters
 * carry their styles and name their pictures, and a frame made from a string inherits this policy: hence
 * 'unsafe-inline' for styles and any picture over https.
 */
export const consolePolicy = (signIn?: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: https:",
    "font-src 'self' https:",
    ["connect-src 'self'", ...(signIn === undefined ? [] : [signIn])].join(' '),
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
