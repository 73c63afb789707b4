package ro.reazem.childprotection.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.childcase.Finality;
import ro.reazem.platform.web.Inputs;

/** A plan as typed. */
record PlanForm(@Nullable String key, @Nullable String finality, @Nullable String reasons, @Nullable String measure, @Nullable List<ServiceForm> services,
    @Nullable String benefits, @Nullable String visits, @Nullable String parentsDuties, @Nullable String parentsInformed, @Nullable String notInformedBecause,
    @Nullable String childOpinion, @Nullable String reviewOn) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int WORDS = 4000;
  private static final int LINE = 300;
  private static final int MOST = 30;
  private static final int FIRST = 3;

  /** One service as typed; an empty row is none. */
  record ServiceForm(@Nullable String need, @Nullable String objective, @Nullable String activity, @Nullable String provider, @Nullable String since,
      @Nullable String until, @Nullable String indicator) {

    static ServiceForm blank() {
      return new ServiceForm(null, null, null, null, null, null, null);
    }

    boolean isBlank() {
      return Stream.of(need, objective, activity, provider, since, until, indicator).allMatch(one -> one == null || one.isBlank());
    }
  }

  static PlanForm blank(LocalDate reviewOn) {
    return new PlanForm(UUID.randomUUID().toString(), null, null, null, List.of(), null, null, null, null, null, null, DAY.format(reviewOn)).withRows(FIRST);
  }

  /** A new version begins with what the last one says. */
  static PlanForm of(PlanContent content, LocalDate reviewOn) {
    return new PlanForm(UUID.randomUUID().toString(), content.finality().name(), content.reasons(), content.measure(), content.services().stream()
        .map(one -> new ServiceForm(one.need().name(), one.objective(), one.activity(), one.provider(), DAY.format(one.since()),
            one.until() == null ? null : DAY.format(one.until()), one.indicator())).toList(), content.benefits(), content.visits(), content.parentsDuties(),
        String.valueOf(content.parentsInformed()), content.notInformedBecause(), content.childOpinion(), DAY.format(reviewOn)).withRows(1);
  }

  PlanForm withRows(int more) {
    var rows = new ArrayList<>(rows());
    for (int i = 0; i < more && rows.size() < MOST; i++) {
      rows.add(ServiceForm.blank());
    }
    return new PlanForm(key, finality, reasons, measure, rows, benefits, visits, parentsDuties, parentsInformed, notInformedBecause, childOpinion, reviewOn);
  }

  public List<ServiceForm> rows() {
    return services == null ? List.of() : services.stream().map(one -> Objects.requireNonNullElse(one, ServiceForm.blank())).limit(MOST).toList();
  }

  /** What is read of it; whoever asks for it does so only when nothing was refused. */
  @Nullable PlanContent read(Inputs in, List<Intervention> read) {
    var chosen = in.choice("finality", finality, Finality.class);
    var why = in.paragraphs("reasons", reasons, WORDS);
    var how = in.paragraphs("measure", measure, WORDS);
    var paid = in.optionalParagraphs("benefits", benefits, WORDS);
    var seen = in.optionalParagraphs("visits", visits, WORDS);
    var duties = in.paragraphs("parentsDuties", parentsDuties, WORDS);
    var notInformed = in.optionalText("notInformedBecause", notInformedBecause, LINE);
    var opinion = in.optionalParagraphs("childOpinion", childOpinion, WORDS);
    var next = in.date("reviewOn", reviewOn);
    return chosen == null || next == null ? null : new PlanContent(chosen, why, how, read, paid, seen, duties, "true".equals(parentsInformed), notInformed, opinion, next);
  }

  List<Intervention> services(Inputs in) {
    var read = new ArrayList<Intervention>();
    for (int i = 0; i < rows().size(); i++) {
      var row = rows().get(i);
      if (!row.isBlank()) {
        var at = "services[" + i + "].";
        var need = in.choice(at + "need", row.need(), Intervention.Need.class);
        var objective = in.text(at + "objective", row.objective(), LINE);
        var activity = in.text(at + "activity", row.activity(), LINE);
        var provider = in.text(at + "provider", row.provider(), LINE);
        var since = in.date(at + "since", row.since());
        var until = in.optionalDate(at + "until", row.until());
        var indicator = in.optionalText(at + "indicator", row.indicator(), LINE);
        if (need != null && since != null) {
          read.add(new Intervention(need, objective, activity, provider, since, until, indicator));
        }
      }
    }
    return read;
  }
}
