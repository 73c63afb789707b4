/** Rights in force: who is paid what, since when, by which decisions. */
@NullMarked
package ro.reazem.financialaid.entitlement;

import org.jspecify.annotations.NullMarked;
