/** Social service units: nomenclature, licence, places by group, head and state (unitatea de servicii sociale). */
@NullMarked
package ro.reazem.services.unit;

import org.jspecify.annotations.NullMarked;
