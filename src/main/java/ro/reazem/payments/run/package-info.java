/** Payment statements (state de plată): from opening to closing, with their checks, approvals and files. */
@NullMarked
package ro.reazem.payments.run;

import org.jspecify.annotations.NullMarked;
