/** Who may see and do what with which act. */
@NullMarked
package ro.reazem.acts.sight;

import org.jspecify.annotations.NullMarked;
