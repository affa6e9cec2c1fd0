/** Gives the first letter a capital and leaves the rest as it was typed. The Dutch 'ij' is one letter: 'IJsbreker'. */
export const capitalise = (text: string): string =>
  text.startsWith('ij') ? `IJ${text.slice(2)}` : text.replace(/^./u, (first) => first.toUpperCase())
