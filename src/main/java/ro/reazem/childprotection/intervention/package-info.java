/** Acting together for a child that suffers violence: the intersectoral team, the visits, the notices, what was found (intervenția în echipă multidisciplinară și în rețea). */
@NullMarked
package ro.reazem.childprotection.intervention;

import org.jspecify.annotations.NullMarked;
