/** Erasure in all modules after the approval and the second officer's confirmation. */
@NullMarked
package ro.reazem.archive.erasure;

import org.jspecify.annotations.NullMarked;
