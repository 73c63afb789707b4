/** The register of acts (registrul actelor), the queues of visas and signatures, and the page of one act. */
@NullMarked
package ro.reazem.acts.register;

import org.jspecify.annotations.NullMarked;
