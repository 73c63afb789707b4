package ro.reazem.childprotection.disability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed in any of the forms of the file (formularele dosarului); each form uses its own part.
 *
 * @param on the day of what is recorded
 * @param by who: applicant, author, issuer, receiver
 * @param kind which paper, part, notice, reason or outcome
 */
record DisabilityForm(@Nullable String version, @Nullable String on, @Nullable String from, @Nullable String until, @Nullable String number, @Nullable String by,
    @Nullable String kind, @Nullable String result, @Nullable String origin, @Nullable String school, @Nullable String note, @Nullable String degree,
    @Nullable List<String> types, @Nullable String assistant, @Nullable String palliative, @Nullable String listed, @Nullable String impairment,
    @Nullable String activity, @Nullable String participation, @Nullable String environment, @Nullable String recommendations, @Nullable String officer,
    @Nullable String another, @Nullable List<GoalForm> goals) {

  static final int MOST_GOALS = 6;

  /** A goal of the plan as typed. */
  record GoalForm(@Nullable String domain, @Nullable String goal, @Nullable String service, @Nullable String provider, @Nullable String frequency,
      @Nullable String responsible) {

    static final GoalForm BLANK = new GoalForm(null, null, null, null, null, null);

    boolean isBlank() {
      return empty(goal) && empty(service) && empty(provider) && empty(frequency) && empty(responsible);
    }

    private static boolean empty(@Nullable String typed) {
      return typed == null || typed.isBlank();
    }
  }

  DisabilityForm {
    types = types == null ? List.of() : types.stream().map(one -> one == null ? "" : one).toList();
    var rows = new ArrayList<GoalForm>();
    if (goals != null) {
      goals.stream().limit(MOST_GOALS).map(one -> one == null ? GoalForm.BLANK : one).forEach(rows::add);
    }
    while (rows.size() < MOST_GOALS) {
      rows.add(GoalForm.BLANK);
    }
    goals = List.copyOf(rows);
  }

  static DisabilityForm blank(DisabilityFile file, LocalDate today) {
    return of(file, DegreeWords.day(today), null, null, "");
  }

  /** The same with one thing chosen already. */
  DisabilityForm ofKind(@Nullable String chosen) {
    return chosen == null ? this : new DisabilityForm(version, on, from, until, number, by, chosen, result, origin, school, note, degree, types, assistant,
        palliative, listed, impairment, activity, participation, environment, recommendations, officer, another, goals);
  }

  /** With what a report or a plan said before. */
  static DisabilityForm of(DisabilityFile file, String on, @Nullable EvaluationReport report, @Nullable RehabilitationPlan plan, String note) {
    return new DisabilityForm(String.valueOf(file.version()), on, report == null || report.from() == null ? null : DegreeWords.day(report.from()),
        report == null || report.until() == null ? null : DegreeWords.day(report.until()), null, null, report == null ? null : report.place().name(), null, null, null,
        plan == null ? note : plan.familyDuties(), report == null || report.degree() == null ? null : report.degree().name(),
        report == null ? List.of() : report.types().stream().map(Enum::name).toList(), box(report != null && report.assistant()),
        box(report != null && report.palliative()), box(report != null && report.listed()), null, null, null, report == null ? null : report.withoutFamily(),
        report == null ? null : report.recommendations(), id(file.responsibleId()), null,
        plan == null ? null : plan.goals().stream().map(one -> new GoalForm(one.domain().name(), one.goal(), one.service(), one.provider(), one.frequency(),
            one.responsible())).toList());
  }

  private static @Nullable String id(@Nullable UUID id) {
    return id == null ? null : id.toString();
  }

  private static @Nullable String box(boolean on) {
    return on ? "true" : null;
  }
}
