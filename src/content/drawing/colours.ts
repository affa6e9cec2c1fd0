/** Every pair that touches keeps a contrast of 3:1 in grey; text on white and on `pale` keeps 4.5:1. */
export const COLOURS = {
  ink: '#14212B',
  quiet: '#4E5D69',
  navy: '#0F2B46',
  blue: '#5B8AAE',
  /** Blue that is dark enough for letters. */
  letters: '#386A8F',
  pale: '#E6EEF5',
  /** Behind what is drawn, hardly there. */
  faint: '#F4F8FB',
  rule: '#B9C5CF',
  white: '#FFFFFF',
} as const
