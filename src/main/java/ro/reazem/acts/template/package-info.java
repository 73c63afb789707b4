/** Templates of acts (șabloane de acte): written by an administrator, published in versions that never change. */
@NullMarked
package ro.reazem.acts.template;

import org.jspecify.annotations.NullMarked;
