/** Certificates of what was paid to a holder, for whoever asks them for one. */
@NullMarked
package ro.reazem.payments.certificate;

import org.jspecify.annotations.NullMarked;
