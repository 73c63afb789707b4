package ro.reazem.childprotection.matching;

import java.util.List;
import ro.reazem.childprotection.attestation.Refusal;

/** A carer whom the law or the attest excludes, with every reason why (asistent maternal exclus). */
record Excluded(Candidate candidate, List<Refusal> refusals) {}
