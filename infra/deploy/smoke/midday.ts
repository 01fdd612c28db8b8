/** Where it is midday: letters that are not urgent arrive by day. @param at epoch ms */
export const middayZone = (at: number): string => {
  const hour = new Date(at).getUTCHours()
  return hour === 12 ? 'UTC' : `Etc/GMT${hour < 12 ? '-' : '+'}${Math.abs(12 - hour)}`
}
