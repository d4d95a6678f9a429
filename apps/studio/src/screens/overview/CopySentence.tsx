import type { AnalysisName } from '@parley/model'
import type { ReactNode } from 'react'
import type { Shown } from '../../engine/answers.ts'
import { useLate } from '../../engine/useLate.ts'
import { useWords } from '../../languages/words.ts'
import { CopyButton } from '../../widgets/CopyButton.tsx'
import { Updating } from '../../widgets/Updating.tsx'

/** The sentence to take along, once every answer it is made of is there. */
export function CopySentence({
  text,
  parts,
}: Readonly<{ text: string; parts: readonly Shown<AnalysisName>[] }>): ReactNode {
  const { t } = useWords()
  const late = useLate(parts)
  return (
    <>
      <CopyButton text={text} label={t('overview.copy')} isFinal={!late} />
      {late && <Updating of={late} />}
    </>
  )
}
