package ro.reazem.childprotection.fostercarer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is typed about a carer in any of the forms of the file (formularele dosarului); each form uses its own part.
 *
 * @param on the day of the act, paper, decision, evaluation
 * @param until the last day of a course, a leave, an attest of the former law
 * @param chosen the papers that were brought, or the children who were seen
 */
record CarerForm(@Nullable String version, @Nullable String on, @Nullable String until, @Nullable String decision, @Nullable String note,
    @Nullable String ground, @Nullable String condition, @Nullable String result, @Nullable String number, @Nullable String children,
    @Nullable String ageFrom, @Nullable String ageTo, @Nullable String sex, @Nullable String disabilities, @Nullable String hiv,
    @Nullable String emergency, @Nullable String respite, @Nullable String given, @Nullable String officer, @Nullable String year,
    @Nullable String grade, @Nullable String visits, @Nullable String hours, @Nullable String progress, @Nullable String health,
    @Nullable String complaints, @Nullable String cooperation, @Nullable String provider, @Nullable String kind, @Nullable String replacement,
    @Nullable String way, @Nullable List<String> chosen) {

  static CarerForm blank(CarerRegister.Line about, String today, String year) {
    var wished = about.wished();
    return new CarerForm(String.valueOf(about.version()), today, null, null, null, null, null, null, null, String.valueOf(wished.children()),
        String.valueOf(wished.ageFrom()), String.valueOf(wished.ageTo()), wished.sex().name(), box(wished.disabilities()), box(wished.hiv()),
        box(wished.emergency()), box(wished.respite()), "YES", about.responsibleId() == null ? null : about.responsibleId().toString(), year, null,
        null, null, null, null, null, null, null, null, null, null, null);
  }

  public List<String> ticked() {
    return chosen == null ? List.of() : chosen;
  }

  /** Whether a proposal asks for an attest with limits; one without asks to endorse the attest that is held. */
  boolean asksForAttest() {
    return children != null;
  }

  LimitsFields limits() {
    return new LimitsFields(children, ageFrom, ageTo, sex, disabilities, hiv, emergency, respite);
  }

  private static @Nullable String box(boolean on) {
    return on ? "true" : null;
  }
}
