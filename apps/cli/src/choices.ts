export const failOnChoices = ['placeholder', 'weak', 'warning'] as const

export type FailOn = (typeof failOnChoices)[number]

/** As the report has them; it is not loaded to read a flag. */
export const reportLanguages = ['en', 'uk'] as const

export type ReportLanguage = (typeof reportLanguages)[number]

export const tableFormats = ['csv', 'json', 'parquet'] as const

export type TableFormat = (typeof tableFormats)[number]

/** In the order they are looked for. */
export const scenarioFormats = ['genius', 'geniusweb', 'negmas'] as const

export type ScenarioFormat = (typeof scenarioFormats)[number]
