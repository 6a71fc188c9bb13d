// Where a page is cut in columns. The figures come from the open half of `npm run bench:order`.

/** The narrowest space between columns, in sizes: newspapers set at 9 points leave 8 to 12. */
export const gutterWidth = 0.8

/** The least width in sizes, times the steps that it runs down: 2 sizes wide along two lines, 1 along three. */
export const gutterArea = 2

/** Fewer lines show no habit of ending their lines; two must be long. */
export const fewestLines = 2
export const wordsOfTwoLines = 4

/** A white strip across a page, higher than this many sizes and this many usual steps, ends the columns above it. */
export const stripHeight = 2.6
export const stripSteps = 2

/** Spaces that are followed down a page at a time, and spaces of one line that are looked at: the widest. */
export const mostTracks = 24
export const mostGaps = 24

/** Columns in columns in columns; a page of more lines is read line by line. */
export const deepestSplit = 5
export const mostLines = 2500

/** Baselines nearer than this share of the size are one. */
export const sameBaseline = 0.3

/** Prose has three words a line in the narrowest column; the cells of a table have one or two. */
export const wordsOfProse = 2.5
/** The share of line ends of prose where the next word had no room and the sentence goes on. */
export const leastRunning = 0.5
/** The share of line ends where the next word had room, and nothing was at an end. */
export const mostBroken = 0.35

/** White within a line, in sizes, that no prose has: lines with it on half of a side are rows of cells. */
export const holeWidth = 2.5

/** A step longer than this many leadings starts a row, or a paragraph. */
export const blockStep = 1.35

/** From this score on, the blocks of both sides start together: rows. */
export const rowScore = 1
/** The same for two sides of prose, where paragraphs may start together by chance. */
export const rowScoreOfProse = 2

/** Beside lines that may be prose: each line of both sides has its partner. */
export const fullPairing = 0.9

/** Of the shorter side of two that are no prose, the share of lines that stand on a line of the other: a table. */
export const tableAgreement = 0.6

/** The block of an address has no more lines. */
export const addressLines = 8

/** The space before a word that had no room on the line above, in sizes: that of Helvetica and Times is 0.25 to 0.28. */
export const spaceWidth = 0.25

/** The step, in sizes, within which a line goes on with the one above it: single and one and a half spacing. */
export const tailStep = 1.8

/** How far a column may reach beyond its longest line, in sizes: no line of it need be full. */
export const edgeSlack = 0.5

/** Spaces of a page that are judged: the tallest. Of a table, the stretches beside it that are judged again. */
export const mostGutters = 64
/** How often the words of a page may be looked at to judge its spaces: on a page of 200,000 words some seconds. */
export const mostLooks = 12
export const mostRests = 4
export const fewestOfRest = 4

/** A heading over columns: white above and below it, in its sizes, and its size beside that of the text. */
export const headingStep = 1.2
export const headingSize = 1.12

/** Between who signs and who signs beside them, in sizes. By hand. */
export const signatureGap = 3
/** The white for a signature under who signs, in sizes: from, to. By hand: 1 to 4 cm at 10 points. */
export const signatureWhite = [2.6, 12] as const
/** It is so much wider than any other step between their lines. By hand. */
export const signatureShare = 1.5
/** Who signs, in what function, when: so many lines and words at most. By hand. */
export const fewestOfSigned = 2
export const mostOfSigned = 8
export const wordsOfSigned = 7

/** Two letters on one sheet: the white between them stands no nearer to an edge than this share; lines, and words of a line. */
export const twinMiddle = 0.35
export const linesOfTwin = 5
export const wordsOfTwin = 4

/** Rows of prose without white between them: the shorter cell leaves whole lines free. So many holes tell, to so much of a line. */
export const fewestHoles = 3
/** With fewer holes, so many sentences that start a line must stand level with one beside them. By hand. */
export const fewestStarts = 4
export const holeSlack = 0.15

/** Those present beside those excused: the step from name to name in sizes, the words of an entry, the letters of a name. By hand. */
export const listStep = 2.6
export const wordsOfEntry = 12
export const fewestLetters = 4
