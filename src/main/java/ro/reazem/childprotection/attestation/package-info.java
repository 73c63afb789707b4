/** What a foster carer is allowed by law and by the attest: validity, endorsement, limits, places (atestatul asistentului maternal). */
@NullMarked
package ro.reazem.childprotection.attestation;

import org.jspecify.annotations.NullMarked;
