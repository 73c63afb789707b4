package ro.reazem.childprotection.prevention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.Inputs;

/**
 * The observation sheet as typed (fișa de observație).
 *
 * @param levels how much of a risk, one for each dimension in its order
 * @param words what was seen, one for each dimension in its order
 */
record ObservationForm(@Nullable String key, @Nullable String child, @Nullable String childText, @Nullable String service, @Nullable String trigger,
    @Nullable String entry, @Nullable String registeredOn, @Nullable String registeredTime, @Nullable String observer, @Nullable String observerName,
    @Nullable String observedOn, @Nullable String members, @Nullable String income, @Nullable List<RiskForm> risks, @Nullable List<String> circumstances,
    @Nullable String note) {

  private static final int LINE = 200;
  private static final int WORDS = 4000;
  private static final int MOST_MEMBERS = 40;

  /** One dimension as typed. */
  record RiskForm(@Nullable String level, @Nullable String words) {}

  static ObservationForm blank(@Nullable String child, @Nullable String childText, String today, String now) {
    return new ObservationForm(UUID.randomUUID().toString(), child, childText, null, PreventionTrigger.REPORT.name(), null, today, now, null, null, today, null,
        null, List.of(), List.of(), null);
  }

  /** One row for each dimension. */
  public List<RiskForm> rows() {
    var rows = new ArrayList<RiskForm>();
    for (int i = 0; i < RiskDimension.values().length; i++) {
      var typed = risks != null && i < risks.size() ? risks.get(i) : null;
      rows.add(typed == null ? new RiskForm(RiskFound.Level.NOT_SEEN.name(), null) : typed);
    }
    return rows;
  }

  public List<String> chosenCircumstances() {
    return circumstances == null ? List.of() : circumstances;
  }

  @Nullable Observation sheet(Inputs in) {
    var who = in.choice("observer", observer, Observer.class);
    var name = in.optionalText("observerName", observerName, LINE);
    var on = in.date("observedOn", observedOn);
    var many = in.whole("members", members, 1, MOST_MEMBERS);
    var money = in.optionalLei("income", income);
    var found = found(in);
    var chosen = Arrays.stream(Circumstance.values()).filter(one -> chosenCircumstances().contains(one.name())).toList();
    var words = in.optionalParagraphs("note", note, WORDS);
    return who == null || on == null || many == null ? null
        : new Observation(who, name, on, many, money == null ? null : money.amount(), found, chosen, words);
  }

  private List<RiskFound> found(Inputs in) {
    var found = new ArrayList<RiskFound>();
    for (var dimension : RiskDimension.values()) {
      var row = rows().get(dimension.ordinal());
      var at = "risks[" + dimension.ordinal() + "].";
      var level = in.choice(at + "level", row.level(), RiskFound.Level.class);
      var words = in.optionalParagraphs(at + "words", row.words(), WORDS);
      if (level != null) {
        try {
          found.add(new RiskFound(dimension, level, words));
        } catch (RuleViolated refused) {
          in.reject(at + "words", refused);
        }
      }
    }
    return found;
  }
}
