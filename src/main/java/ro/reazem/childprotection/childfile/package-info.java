/** Files of a child that are kept beside the protection case: what every kind of them does alike. */
@NullMarked
package ro.reazem.childprotection.childfile;

import org.jspecify.annotations.NullMarked;
