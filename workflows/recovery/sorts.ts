/** The orders that an index gives a list of recoveries: by when each was opened, or by when our next word is due. */
export const sorts = ['newest', 'oldest', 'word'] as const
export type Sort = (typeof sorts)[number]
