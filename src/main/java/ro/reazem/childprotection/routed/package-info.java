/** Signals and requests that the registry routed here (sesizări și cereri repartizate): taken over, attached, refused, and answered to the registry. */
@NullMarked
package ro.reazem.childprotection.routed;

import org.jspecify.annotations.NullMarked;
