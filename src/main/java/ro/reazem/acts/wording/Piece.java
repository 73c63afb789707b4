package ro.reazem.acts.wording;

/**
 * A piece of a line of a template: words as written, or a placeholder.
 *
 * @param text the words, or the name of the placeholder
 */
record Piece(String text, boolean slot, boolean bold, int column) {}
