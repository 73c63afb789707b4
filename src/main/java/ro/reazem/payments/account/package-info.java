/** The account of every right: what is owed written month by month, differences posted, balances proved every night. */
@NullMarked
package ro.reazem.payments.account;

import org.jspecify.annotations.NullMarked;
