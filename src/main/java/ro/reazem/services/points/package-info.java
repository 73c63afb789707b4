/** How requests for a nursery are put in order and places given, as pure functions (punctajul și repartizarea locurilor). */
@NullMarked
package ro.reazem.services.points;

import org.jspecify.annotations.NullMarked;
