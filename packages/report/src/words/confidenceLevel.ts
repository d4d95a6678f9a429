/** The three levels of confidence of ICD-203 (2015): how much an answer can be leaned on, never how likely it is. */
export type ConfidenceLevel = 'low' | 'moderate' | 'high'
