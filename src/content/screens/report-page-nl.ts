export const reportPageNl = {}
