import { createContext } from 'react'
import type { Rank } from './MostWanted.ts'

/** How much the answers to what is asked within are wanted. */
export const Wanted = createContext<Rank>(0)
