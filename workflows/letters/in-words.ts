import type { Money } from '#workflows/compensation/money.ts'

/** Where the customer is: their locale and zone, as far as this machine knows them. */
export type Place = { locale: string; timeZone: string; zoneKnown: boolean }

const isKnownZone = (timeZone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
    return true
  } catch {
    return false
  }
}

/** A locale or zone that nobody knows must not keep a letter from leaving. */
export const placeOf = (locale: string, timeZone: string, language: string): Place => {
  const known = locale.toLowerCase().startsWith(language) && /^[a-z]{2}(-[A-Z]{2})?$/.test(locale)
  const zoneKnown = timeZone !== 'UTC' && isKnownZone(timeZone)
  return { locale: known ? locale : language, timeZone: zoneKnown ? timeZone : 'UTC', zoneKnown }
}

// Some mail clients show the narrow no-break space that Intl writes as a box.
const plainSpaces = (words: string): string => words.replaceAll('\u202f', '\u00a0')

const inWords = (at: string, place: Place, how: Intl.DateTimeFormatOptions): string =>
  plainSpaces(new Intl.DateTimeFormat(place.locale, { ...how, timeZone: place.timeZone }).format(new Date(at)))

/** As people write a day in a sentence: in French the first is "1er", and in Spanish no comma follows the weekday. */
const inASentence = (day: string, { locale }: Place): string => {
  if (locale.startsWith('fr')) return day.replace(/(?<=^|\s)1(?=\s\p{L})/u, '1er')
  return locale.startsWith('es') ? day.replace(/^(\p{L}+),/u, '$1') : day
}

const dayInWords = (at: string, place: Place, how: Intl.DateTimeFormatOptions): string =>
  inASentence(inWords(at, place, how), place)

/** "Tuesday, November 24": a day close by, named as people name it. */
export const dayNearby = (at: string, place: Place): string =>
  dayInWords(at, place, { weekday: 'long', month: 'long', day: 'numeric' })

/** Words as a line of their own begins: in French and Spanish a day begins small, but not there. */
export const lineOf = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** "May 24, 2027": a day with its year. */
export const dayWithYear = (at: string, place: Place): string => dayInWords(at, place, { dateStyle: 'long' })

/** "2:00 PM" or "14:00", as the customer's locale has it. */
export const timeOfDay = (at: string, place: Place): string =>
  inWords(at, place, { timeStyle: 'short' }).replace(/\s/g, '\u00a0')

/** "€12.50", "€10": an amount in the currency's own decimals. */
export const amountInWords = ({ minor, currency }: Money, place: Place): string => {
  const format = new Intl.NumberFormat(place.locale, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  } as Intl.NumberFormatOptions)
  const decimals =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  return plainSpaces(format.format(minor / 10 ** decimals))
}

/** "Enamel kettle and 2 × wool blanket": things as people list them. */
export const listInWords = (things: string[], place: Place): string =>
  new Intl.ListFormat(place.locale, { type: 'conjunction' }).format(things)
