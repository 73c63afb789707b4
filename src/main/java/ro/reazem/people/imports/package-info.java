/** Taking over persons and households from a spreadsheet: a template, a trial that finds every error, then the loading. */
@NullMarked
package ro.reazem.people.imports;

import org.jspecify.annotations.NullMarked;
