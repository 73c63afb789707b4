package ro.reazem.services.nursery;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is recorded in a nursery file, as typed; each form uses the fields it shows. */
record NurseryForm(@Nullable String version, @Nullable String key, @Nullable String on, @Nullable String from, @Nullable String until, @Nullable String note,
    @Nullable String number, @Nullable String kind, @Nullable String group, @Nullable String person, @Nullable String name, @Nullable String amount,
    @Nullable String month, @Nullable String untilMonth, @Nullable String takesOff, @Nullable String outcome, @Nullable String allergies, @Nullable String diet,
    @Nullable String vaccinations, @Nullable String doctor, @Nullable String contacts, @Nullable String parentOne, @Nullable String parentTwo,
    @Nullable String returnsOn, @Nullable String siblingAtAddress, @Nullable String childrenInCare, @Nullable String socialCase, @Nullable String orphan,
    @Nullable String inPlacement, @Nullable String siblingInUnit, @Nullable String medicalDocument) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.yyyy");

  static NurseryForm blank(NurseryRegister.Line about, CaringForChild.@Nullable Health health, LocalDate today) {
    var told = FamilyFields.of(about.family());
    return new NurseryForm(String.valueOf(about.version()), UUID.randomUUID().toString(), DAY.format(today), DAY.format(today), null, null, null, null, null, null,
        null, null, MONTH.format(today), null, null, null, health == null ? null : health.allergies(), health == null ? null : health.diet(),
        health == null ? null : health.vaccinations(), health == null ? null : health.doctor(), health == null ? null : health.contacts(), told.parentOne(),
        told.parentTwo(), told.returnsOn(), told.siblingAtAddress(), told.childrenInCare(), told.socialCase(), told.orphan(), told.inPlacement(),
        told.siblingInUnit(), told.medicalDocument());
  }

  FamilyFields family() {
    return new FamilyFields(parentOne, parentTwo, returnsOn, siblingAtAddress, childrenInCare, socialCase, orphan, inPlacement, siblingInUnit, medicalDocument);
  }
}
