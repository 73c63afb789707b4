/** Several instances of the application on one database: who lives, and work that only one of them may do. */
@NamedInterface("nodes")
@NullMarked
package ro.reazem.platform.nodes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
