/** The words of acts are erased when the file of their case is destroyed. */
@NullMarked
package ro.reazem.acts.erasure;

import org.jspecify.annotations.NullMarked;
