/** What is done with an act once it is sent: visas, signature, the signed copy, communication, challenge. */
@NullMarked
package ro.reazem.acts.handling;

import org.jspecify.annotations.NullMarked;
