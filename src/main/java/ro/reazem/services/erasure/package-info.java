/** The words of a child's nursery file are erased when it is destroyed; its number, days and outcome stay. */
@NullMarked
package ro.reazem.services.erasure;

import org.jspecify.annotations.NullMarked;
