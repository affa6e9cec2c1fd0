export const scanNl = {}
