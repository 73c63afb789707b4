/** One act from its draft to what became of it. */
@NullMarked
package ro.reazem.acts.act;

import org.jspecify.annotations.NullMarked;
