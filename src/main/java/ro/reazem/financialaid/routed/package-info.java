/** Requests that the registry routed here (cereri repartizate): taken over, attached, refused, and answered to the registry. */
@NullMarked
package ro.reazem.financialaid.routed;

import org.jspecify.annotations.NullMarked;
