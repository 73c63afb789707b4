/** Resolutions of the commission (hotărâri): numbered, communicated, contested; its papers. */
@NullMarked
package ro.reazem.childprotection.resolution;

import org.jspecify.annotations.NullMarked;
