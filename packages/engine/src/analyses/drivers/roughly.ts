/** The first draws, spread like all of them: they say on which side of one half a chance is when it is far from it. */
export const FIRST_DRAWS = 1_024

/** How far is far: three times what their share is usually off. */
export const FAR = 0.05

/** Cases with fewer draws than so many times the first are asked about all of them at once. */
export const WORTH_IT = 4
