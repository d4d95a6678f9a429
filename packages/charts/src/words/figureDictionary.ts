import type { BlockersWords } from './blockersWords.ts'
import type { CellWords } from './cellWords.ts'
import type { ChangeWords } from './changeWords.ts'
import type { FrontierWords } from './frontierWords.ts'
import type { GainTableWords } from './gainTableWords.ts'
import type { MapWords } from './mapWords.ts'
import type { MoveWords } from './moveWords.ts'
import type { NoDealWords } from './noDealWords.ts'
import type { PlaneWords } from './planeWords.ts'
import type { RangeWords } from './rangeWords.ts'
import type { StateWords } from './stateWords.ts'
import type { TermWords } from './termWords.ts'
import type { ThresholdWords } from './thresholdWords.ts'
import type {
  CalibrationWords,
  ChannelWords,
  PassageWords,
  TimelineWords,
} from './timelineWords.ts'
import type { TornadoWords } from './tornadoWords.ts'

/** The words of every chart in one language; what is left out stays English. The `words` of one chart go before these. */
export type FigureDictionary = Readonly<{
  blockers?: Partial<BlockersWords>
  calibration?: Partial<CalibrationWords>
  cell?: Partial<CellWords>
  change?: Partial<ChangeWords>
  channel?: Partial<ChannelWords>
  frontier?: Partial<FrontierWords>
  gainTable?: Partial<GainTableWords>
  map?: Partial<MapWords>
  move?: Partial<MoveWords>
  noDeal?: Partial<NoDealWords>
  passage?: Partial<PassageWords>
  plane?: Partial<PlaneWords>
  range?: Partial<RangeWords>
  state?: Partial<StateWords>
  term?: Partial<TermWords>
  threshold?: Partial<ThresholdWords>
  timeline?: Partial<TimelineWords>
  tornado?: Partial<TornadoWords>
}>
