/** What the bank, the post and the cash desk answered for payments. */
@NullMarked
package ro.reazem.payments.answer;

import org.jspecify.annotations.NullMarked;
