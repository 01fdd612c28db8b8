import { App, Tags } from 'aws-cdk-lib'
import recommended from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' }
import { ConsoleStack } from './console-stack.ts'
import { DoorsStack } from './doors-stack.ts'
import { edgeRegion, saysTheSecret } from './edge-secret.ts'
import { EdgeStack } from './edge-stack.ts'
import { KeptStack } from './kept-stack.ts'
import { PipelineStack } from './pipeline-stack.ts'
import { RecoveryStack } from './recovery-stack.ts'
import { stageNamed } from './stage.ts'

/** What the CDK recommends for new apps; and a stack that another one reads from cannot take away what it reads. */
const flags = { ...recommended, '@aws-cdk/core:defaultCrossStackReferences': 'strong' }

/**
 * The whole application for one stage: what must outlive a deployment, the doors, the recovery behind them, and the
 * console where the stage has one. `cdk`, `npm start` and the tests all use this.
 * @param instead settings in the place of the stage's own
 */
export function buildApp(stageName: string, instead: object = {}): App {
  const stage = stageNamed(stageName, instead)
  const app = new App({ analyticsReporting: false, context: flags })
  const env = { region: stage.region }
  const name = (part: string) => ({ env, stackName: `amends-${stage.name}-${part}` })

  const kept = new KeptStack(app, 'Kept', { ...name('kept'), stage })
  const doors = new DoorsStack(app, 'Doors', {
    ...name('doors'),
    crossRegionReferences: stage.edge !== undefined,
    stage,
    kept,
  })
  new RecoveryStack(app, 'Recovery', { ...name('recovery'), stage, kept, doors })
  const there = { ...name('edge'), env: { region: edgeRegion }, crossRegionReferences: true }
  const edge =
    stage.edge && stage.publicUrl
      ? new EdgeStack(app, 'Edge', { ...there, ...stage.edge, publicUrl: stage.publicUrl, stage, doors })
      : undefined
  const pipeline =
    stage.pipeline && new PipelineStack(app, 'Pipeline', { ...name('pipeline'), ...stage.pipeline, stage })
  if (stage.console && kept.staff)
    new ConsoleStack(app, 'Console', {
      ...{ ...name('console'), ...stage.console, staff: kept.staff, doors },
      crossRegionReferences: edge !== undefined,
      deployer: pipeline?.deployer,
      guarded: edge && { firewall: edge.firewall, says: saysTheSecret(stage) },
    })

  Tags.of(app).add('application', 'amends')
  Tags.of(app).add('stage', stage.name)
  return app
}
