/** What a family declares under its own responsibility when it asks for a benefit (cerere-declarație pe propria răspundere). */
@NullMarked
package ro.reazem.financialaid.declaration;

import org.jspecify.annotations.NullMarked;
