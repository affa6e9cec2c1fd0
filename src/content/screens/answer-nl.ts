export const answerNl = {}
