/** The sitting of the commission (desfășurarea ședinței): attendance, quorum, votes, decisions. */
@NullMarked
package ro.reazem.childprotection.sitting;

import org.jspecify.annotations.NullMarked;
