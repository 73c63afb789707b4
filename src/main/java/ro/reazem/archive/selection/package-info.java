/** Selection of files whose term is over (procesul-verbal de selecționare): the commission decides, the National Archives approve, two officers destroy. */
@NullMarked
package ro.reazem.archive.selection;

import org.jspecify.annotations.NullMarked;
