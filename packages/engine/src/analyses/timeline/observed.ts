/** The id of the future that the series tell. */
export const OBSERVED = 'observed'
