/** A van on its round is still in time for a few hours; a promise for a day already means the whole day. */
export const lateGraceSeconds = 4 * 3_600

/** A parcel that nobody has scanned for so long, a weekend included, stands still somewhere. */
export const stalledSeconds = 5 * 86_400

/** Up to two stars of five somebody was let down, whatever the words say; up to three, when the words say so. */
export const lowRatingShare = 0.4
export const middlingRatingShare = 0.6
