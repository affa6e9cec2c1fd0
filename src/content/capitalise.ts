/**
 * Gives the first letter a capital and leaves the rest as it was typed. The Dutch 'ij' is one letter ('IJsbreker'), and
 * 'één' loses its first accent under a capital ('Eén').
 */
export const capitalise = (text: string): string => {
  if (text.startsWith('ij')) return `IJ${text.slice(2)}`
  return text.startsWith('éé') ? `E${text.slice(1)}` : text.replace(/^./u, (first) => first.toUpperCase())
}
