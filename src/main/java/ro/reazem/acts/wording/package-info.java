/** The language in which templates of acts are written: paragraphs, articles, lists, tables, placeholders, conditions, repeated rows. */
@NullMarked
package ro.reazem.acts.wording;

import org.jspecify.annotations.NullMarked;
