/** Amazon's marketplaces in the countries whose laws the playbook knows: its news names the marketplace alone. */
const countries: Record<string, string> = {
  A1805IZSGTT6HS: 'NL',
  A1C3SOZRARQ6R3: 'PL',
  A1F83G8C2ARO7P: 'GB',
  A1PA6795UKMFR9: 'DE',
  A1RKKUPIHCS9HS: 'ES',
  A13V1IB3VIYZZH: 'FR',
  A2NODRKZP88ZB9: 'SE',
  A28R8C7NBKEWEA: 'IE',
  AMEN7PMS3EDWL: 'BE',
  APJ6JRA9NG5V4: 'IT',
  ATVPDKIKX0DER: 'US',
}

/** The country of a marketplace, where we know it. */
export const countryOf = (marketplace: string | null | undefined): { country?: string } => {
  const country = Object.hasOwn(countries, marketplace ?? '') ? countries[marketplace ?? ''] : undefined
  return country === undefined ? {} : { country }
}
