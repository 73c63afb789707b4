/** The archival nomenclature (nomenclatorul arhivistic): file codes with their terms, as the institution enters them. */
@NullMarked
package ro.reazem.archive.nomenclature;

import org.jspecify.annotations.NullMarked;
