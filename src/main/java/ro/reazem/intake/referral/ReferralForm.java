package ro.reazem.intake.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The signal sheet as typed: texts only, so that nothing typed is lost when something is wrong. */
record ReferralForm(@Nullable String key, @Nullable String registry, @Nullable String channel, @Nullable String unit, @Nullable String matter,
    @Nullable String source, @Nullable String institution, @Nullable String reportedOn, @Nullable String reportedAt,
    @Nullable String reporterName, @Nullable String profession, @Nullable String contact, @Nullable String secret,
    @Nullable List<SubjectForm> persons, @Nullable String carers, @Nullable String author, @Nullable String authorRelation,
    @Nullable String accusedOfficer, @Nullable List<String> forms, @Nullable List<String> triggers, @Nullable String urgency,
    @Nullable String urgencyReason, @Nullable String description, @Nullable String place, @Nullable String setting,
    @Nullable String occurred, @Nullable String frequency, @Nullable String signs, @Nullable List<String> needs,
    @Nullable String otherChildren, @Nullable String history, @Nullable String informed, @Nullable String undertaken,
    @Nullable String capacity, @Nullable String attachTo) {

  static final int MOST_PERSONS = 8;

  ReferralForm {
    persons = persons == null || persons.isEmpty() ? List.of(SubjectForm.empty())
        : persons.stream().map(one -> one == null ? SubjectForm.empty() : one).limit(MOST_PERSONS).toList();
    forms = forms == null ? List.of() : List.copyOf(forms);
    triggers = triggers == null ? List.of() : List.copyOf(triggers);
    needs = needs == null ? List.of() : List.copyOf(needs);
  }

  /** A new form, about a person of the register when one is known. */
  static ReferralForm fresh(String reportedOn, String reportedAt, @Nullable SubjectForm person) {
    return new ReferralForm(UUID.randomUUID().toString(), null, null, null, null, null, null, reportedOn, reportedAt, null, null, null, null,
        person == null ? null : List.of(person), null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null);
  }

  /** The same with room for one more person. */
  ReferralForm withOneMore() {
    var more = new ArrayList<>(persons);
    if (more.size() < MOST_PERSONS) {
      more.add(SubjectForm.empty());
    }
    return new ReferralForm(key, registry, channel, unit, matter, source, institution, reportedOn, reportedAt, reporterName, profession, contact,
        secret, more, carers, author, authorRelation, accusedOfficer, forms, triggers, urgency, urgencyReason, description, place, setting,
        occurred, frequency, signs, needs, otherChildren, history, informed, undertaken, capacity, attachTo);
  }
}
