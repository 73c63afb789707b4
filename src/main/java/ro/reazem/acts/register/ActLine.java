package ro.reazem.acts.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.acts.act.ActState;
import ro.reazem.acts.template.ActKind;
import ro.reazem.acts.template.VisaKind;

/**
 * An act in a list.
 *
 * @param number as registers write it; empty before it is signed
 * @param person whom the case is mainly about; empty when it is not about a person
 * @param next the visa it waits for; null when it waits for none
 * @param finalOn since when nobody can challenge it; null while somebody can or did
 * @param worked whether the reader works on its case
 * @param copyMissing whether its copy, signed, is still missing
 */
record ActLine(UUID id, ActKind kind, String number, @Nullable LocalDate datedOn, String subject, ActState state, String drafter,
    String context, UUID caseId, String caseNumber, String casePath, UUID unitId, String person, Instant changedAt, @Nullable VisaKind next,
    boolean superseded, @Nullable LocalDate finalOn, boolean copyMissing, boolean worked) {}
