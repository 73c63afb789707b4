/** Electronic signatures of PDF files made elsewhere: who signed, when, and whether anything changed since. */
@NullMarked
package ro.reazem.platform.signatures;

import org.jspecify.annotations.NullMarked;
