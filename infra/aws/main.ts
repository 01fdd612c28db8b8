import { bundledFunctions } from '../build/bundle.ts'
import { buildApp } from './app.ts'

// What the CDK command line runs (cdk.json): `STAGE=prod npx cdk synth`.
await bundledFunctions()
const stage = process.env.STAGE ?? 'prod'
buildApp(stage).synth()
