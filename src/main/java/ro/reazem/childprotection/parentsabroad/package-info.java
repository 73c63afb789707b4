/** Children whose parents work abroad: notices, delegations of parental authority, visits, what came of it. */
@NullMarked
package ro.reazem.childprotection.parentsabroad;

import org.jspecify.annotations.NullMarked;
