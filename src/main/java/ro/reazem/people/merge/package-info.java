/** Two records of one person become one (unificarea fișelor) and, when that was wrong, two again. */
@NullMarked
package ro.reazem.people.merge;

import org.jspecify.annotations.NullMarked;
