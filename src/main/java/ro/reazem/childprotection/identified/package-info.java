/** The whole CNPs of children, for the certificate of disability and nothing else. */
@NullMarked
package ro.reazem.childprotection.identified;

import org.jspecify.annotations.NullMarked;
