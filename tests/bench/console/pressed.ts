import type { Page } from 'playwright-core'

/** From a press to the frame in which what it leads to is on the page, ms, as the page itself has it. */
export const pressedMs = (page: Page, press: string, shown: string): Promise<number> =>
  page.evaluate(
    ([press, shown]) =>
      new Promise<number>((measured) => {
        const pressed = document.querySelector<HTMLElement>(press as string)
        if (pressed === null) throw new Error(`there is nothing to press at ${press}`)
        const began = performance.now()
        pressed.click()
        const look = () =>
          document.querySelector(shown as string) ? measured(performance.now() - began) : requestAnimationFrame(look)
        requestAnimationFrame(look)
      }),
    [press, shown],
  )

/** From a leap to the end of what is there until rows stand on the screen, ms. */
export const scrolledMs = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((measured) => {
        const began = performance.now()
        window.scrollTo(0, document.documentElement.scrollHeight)
        const look = () => {
          const there = document.elementFromPoint(innerWidth / 2, innerHeight / 2)
          if (there?.closest('tr')?.querySelector('a')) measured(performance.now() - began)
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      }),
  )
