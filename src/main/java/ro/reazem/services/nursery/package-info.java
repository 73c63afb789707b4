/** The nursery file of a child: request, offer, contract, health, who takes the child home, leaving (creșa); and the campaigns of admission. */
@NullMarked
package ro.reazem.services.nursery;

import org.jspecify.annotations.NullMarked;
