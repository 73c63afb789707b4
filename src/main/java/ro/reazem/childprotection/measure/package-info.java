/** Special protection measures (măsuri de protecție specială): who orders them, where the child lives, how they are replaced and end. */
@NullMarked
package ro.reazem.childprotection.measure;

import org.jspecify.annotations.NullMarked;
