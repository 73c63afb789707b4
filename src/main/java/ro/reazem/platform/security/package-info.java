/** The outer wall, who is signed in, and what the permission matrix lets them do. */
@NamedInterface("security")
@NullMarked
package ro.reazem.platform.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
