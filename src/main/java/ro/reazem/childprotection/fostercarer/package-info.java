/** Foster carers: their request, evaluation, attest, employment and what becomes of it (asistenți maternali). */
@NullMarked
package ro.reazem.childprotection.fostercarer;

import org.jspecify.annotations.NullMarked;
