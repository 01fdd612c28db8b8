/**
 * A construct as the interface it implements: the CDK's own classes do not fit its interfaces for a compiler that
 * tells an absent property from an undefined one.
 */
export const fitting = <Interface>(construct: object): Interface => construct as Interface
