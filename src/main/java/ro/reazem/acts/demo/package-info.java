/** Invented acts for the demonstration. */
@NullMarked
package ro.reazem.acts.demo;

import org.jspecify.annotations.NullMarked;
