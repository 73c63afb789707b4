/** School medical cabinets: the classes they look after, triage, epidemics, campaigns, stock, controls, and the report counted from their registers. */
@NullMarked
package ro.reazem.services.cabinet;

import org.jspecify.annotations.NullMarked;
