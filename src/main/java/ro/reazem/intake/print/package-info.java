/** The register and the book of papers sent, on paper and as spreadsheets. */
@NullMarked
package ro.reazem.intake.print;

import org.jspecify.annotations.NullMarked;
