/** The files of families that ask for a social dwelling (dosare de locuință socială): declared, proved, brought up to date, assessed. */
@NullMarked
package ro.reazem.financialaid.housingfile;

import org.jspecify.annotations.NullMarked;
