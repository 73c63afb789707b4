/** What is kept in the file of a foster carer: attests, endorsements, the children placed, reviews, and every step (dosarul asistentului maternal). */
@NullMarked
package ro.reazem.childprotection.carerfile;

import org.jspecify.annotations.NullMarked;
