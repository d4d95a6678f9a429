/** The sections about time, in the order they are read and usually written. */
export const timeKeys = [
  'time',
  'series',
  'learning',
  'drives',
  'drift',
  'walks',
  'events',
  'scenarios',
  'signposts',
  'ripeness',
] as const
