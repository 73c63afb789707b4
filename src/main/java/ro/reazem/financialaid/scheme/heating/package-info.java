/** The heating aid (ajutor pentru încălzirea locuinței) and the energy supplement (supliment pentru energie) of Legea nr. 226/2021. */
@NullMarked
package ro.reazem.financialaid.scheme.heating;

import org.jspecify.annotations.NullMarked;
