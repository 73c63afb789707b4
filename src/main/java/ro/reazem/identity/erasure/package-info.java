/** The words beside accesses to a case and conflicts about it are erased when its file is destroyed. */
@NullMarked
package ro.reazem.identity.erasure;

import org.jspecify.annotations.NullMarked;
