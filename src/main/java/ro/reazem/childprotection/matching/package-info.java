/** Finding a foster carer for a child: what the law excludes, and in which order to think about the others (potrivirea copil – asistent maternal). */
@NullMarked
package ro.reazem.childprotection.matching;

import org.jspecify.annotations.NullMarked;
