/** Figures of child protection by quarter (statistica trimestrială): recomputed at any day, frozen when signed, each with the rows behind it. */
@NullMarked
package ro.reazem.childprotection.statistics;

import org.jspecify.annotations.NullMarked;
