/** Assessments of a child (evaluarea inițială și evaluarea detaliată): what was found, how great the risk is, what follows; who wrote it does not approve it. */
@NullMarked
package ro.reazem.childprotection.assessment;

import org.jspecify.annotations.NullMarked;
