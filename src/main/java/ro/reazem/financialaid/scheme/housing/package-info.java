/** Social housing (locuințe sociale, Legea nr. 114/1996): who may ask, points, rank, rooms and rent as pure functions. */
@NullMarked
package ro.reazem.financialaid.scheme.housing;

import org.jspecify.annotations.NullMarked;
