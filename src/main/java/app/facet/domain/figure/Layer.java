package app.facet.domain.figure;

/** What is painted in one go and stands before or behind the others: a piece of the body or a block of a prop. */
sealed interface Layer permits Piece, Block {}
