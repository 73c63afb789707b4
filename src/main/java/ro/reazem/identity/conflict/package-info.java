/** Conflicts of interest: officers who are kept out of a case or of all cases of a person. */
@NullMarked
package ro.reazem.identity.conflict;

import org.jspecify.annotations.NullMarked;
