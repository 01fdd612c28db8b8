import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { inBrowser, openConsole } from './console-in-browser.ts'

const signIn = { address: 'https://sign-in.example', client: 'console-1' }

/** Signs everybody in at once, and notes what it is asked. `code` is what it gives whoever comes back. */
const signInPlayed = (asked: URLSearchParams[], { code = 'code-1' } = {}) =>
  async function play(page: Page): Promise<void> {
    await page.route(`${signIn.address}/oauth2/authorize**`, async (route) => {
      const told = new URL(route.request().url()).searchParams
      asked.push(told)
      const back = new URLSearchParams({ code, state: told.get('state') ?? '' })
      await route.fulfill({ status: 302, headers: { location: `${told.get('redirect_uri')}?${back}` } })
    })
    await page.route(`${signIn.address}/oauth2/token`, async (route) => {
      const told = new URLSearchParams(route.request().postData() ?? '')
      asked.push(told)
      const isGood = told.get('code') === 'code-1' || told.get('refresh_token') === 'refresh-1'
      const json = {
        access_token: `access-${isGood && told.has('code') ? 1 : 2}`,
        refresh_token: 'refresh-1',
        expires_in: 3600,
      }
      const headers = { 'access-control-allow-origin': '*' }
      await (isGood ? route.fulfill({ json, headers }) : route.fulfill({ status: 400, json: {}, headers }))
    })
  }

inBrowser('staff sign in and are back where they wanted to be, with nothing secret in the address', async () => {
  const asked: URLSearchParams[] = []
  const { api, page } = await openConsole('#/tasks', { api: { signIn }, outside: signInPlayed(asked) })
  await page.getByRole('heading', { name: 'Tasks 4' }).waitFor()
  await page.getByText('Signed in as Sam, approver.').waitFor()
  expect(page.url()).toBe(`${api.url}/#/tasks`)
  const [begun, redeemed] = asked
  expect(begun?.get('code_challenge_method')).toBe('S256')
  const verified = await page.evaluate(async (verifier) => {
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
    return btoa(String.fromCharCode(...new Uint8Array(hash)))
  }, redeemed?.get('code_verifier') ?? '')
  expect(verified.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')).toBe(begun?.get('code_challenge'))
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]))
  expect(kept).toBe('[{},{},""]')
})

inBrowser('who comes back without having signed in is told so, and is not sent away again and again', async () => {
  const asked: URLSearchParams[] = []
  const { page } = await openConsole('#/', { api: { signIn }, outside: signInPlayed(asked, { code: 'stale' }) })
  await page.getByText('You are not signed in.').waitFor()
  await page.waitForTimeout(300)
  expect(asked.filter((each) => each.has('code_challenge'))).toHaveLength(1)
  await page.getByRole('button', { name: 'Sign in again' }).waitFor()
})

inBrowser('when a session ends, what is on the page stays, and signing in again leads back to it', async () => {
  const { api, page } = await openConsole('#/orders/A-10455', { api: { signIn }, outside: signInPlayed([]) })
  const said = page.getByLabel('In their words, if you like')
  await said.fill('It came without its shade.')
  api.proof = 'Bearer another'
  await page.getByText('Your session has ended.').waitFor()
  expect(await said.inputValue()).toBe('It came without its shade.')
  api.proof = 'Bearer access-1'
  await page.getByRole('button', { name: 'Sign in again' }).click()
  await page.getByRole('heading', { name: 'Order A-10455' }).waitFor()
  await page.getByText('Signed in as Sam').waitFor()
})

inBrowser('on one machine the page says that nobody signs in', async () => {
  const { page } = await openConsole()
  await page.getByText('Nobody signs in here: this console is open to whoever uses this machine').waitFor()
})
