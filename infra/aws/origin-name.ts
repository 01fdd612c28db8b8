import type { Stage } from './stage.ts'

/**
 * Under which name CloudFront finds the doors, where the stage's zone can hold one. Without it CloudFront can only read
 * from the address that API Gateway gives every API, which therefore stays open.
 */
export const originOf = ({ edge, hostedZone, mailFrom }: Pick<Stage, 'edge' | 'hostedZone' | 'mailFrom'>) =>
  edge && hostedZone && { name: `origin.${mailFrom}`, zone: hostedZone }
