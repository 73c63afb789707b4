/** Drafting acts from the page of a case (redactarea): choosing a template, filling in its fields, sending the act on. */
@NullMarked
package ro.reazem.acts.drafting;

import org.jspecify.annotations.NullMarked;
