/** The words of a child's case are erased when its file is destroyed; its number, days and outcome stay. */
@NullMarked
package ro.reazem.childprotection.erasure;

import org.jspecify.annotations.NullMarked;
