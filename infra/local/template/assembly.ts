import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { HERE } from '../stand-ins/place.ts'
import type { Stack, Template } from './template.ts'

const manifest = z.object({
  artifacts: z.record(
    z.string(),
    z.object({
      type: z.string(),
      environment: z.string().optional(),
      dependencies: z.array(z.string()).default([]),
      properties: z
        .object({ templateFile: z.string().optional(), stackName: z.string().optional(), file: z.string().optional() })
        .optional(),
    }),
  ),
})

const assetManifest = z.object({
  files: z
    .record(
      z.string(),
      z.object({
        source: z.object({ path: z.string().optional(), packaging: z.string().optional() }),
        destinations: z.record(z.string(), z.object({ objectKey: z.string() })),
      }),
    )
    .default({}),
})

const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'))

/** An app that names no account or region is where the stand-ins say they are. */
const anywhere = HERE

const placeOf = (environment = ''): { account: string; region: string } => {
  const [, account, region] = /^aws:\/\/([^/]+)\/(.+)$/.exec(environment) ?? []
  return {
    account: account === undefined || account === 'unknown-account' ? anywhere.account : account,
    region: region === undefined || region === 'unknown-region' ? anywhere.region : region,
  }
}

/** Where each asset of a stack lies, by the object key that the template names it with. */
const assetsOf = async (folder: string, file: string): Promise<[string, string][]> => {
  const { files } = assetManifest.parse(await readJson(join(folder, file)))
  return Object.values(files).flatMap(({ source, destinations }) =>
    Object.values(destinations).map(
      ({ objectKey }) => [objectKey, join(folder, source.path ?? '')] as [string, string],
    ),
  )
}

/** The stacks of a synthesized CDK app (a cloud assembly), each after those it depends on. */
export const readAssembly = async (folder: string): Promise<Stack[]> => {
  const { artifacts } = manifest.parse(await readJson(join(folder, 'manifest.json')))
  const stacks = new Map<string, Stack>()
  const add = async (id: string): Promise<void> => {
    const artifact = artifacts[id]
    if (artifact?.type !== 'aws:cloudformation:stack' || stacks.has(id)) return
    for (const dependency of artifact.dependencies) await add(dependency)
    const assetFiles = artifact.dependencies.flatMap((dependency) => artifacts[dependency]?.properties?.file ?? [])
    const template = (await readJson(join(folder, artifact.properties?.templateFile ?? ''))) as Template
    const assets = await Promise.all(assetFiles.map((file) => assetsOf(folder, file)))
    const name = artifact.properties?.stackName ?? id
    stacks.set(id, { name, template, assets: Object.fromEntries(assets.flat()), ...placeOf(artifact.environment) })
  }
  for (const id of Object.keys(artifacts)) await add(id)
  return [...stacks.values()]
}
