import { bundledFunctions } from '../build/bundle.ts'
import { buildApp } from './app.ts'

// What the CDK command line runs (cdk.json): `cdk synth -c stage=prod`.
await bundledFunctions()
const stage = process.env.STAGE ?? 'prod'
buildApp(stage).synth()
