package ro.reazem.childprotection.prevention;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.Inputs;

/** A service plan as typed (planul de servicii). */
record ServicePlanForm(@Nullable String version, @Nullable String parents, @Nullable String address, @Nullable String reason, @Nullable List<LineForm> lines,
    @Nullable String opinion, @Nullable String reviewOn) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int WORDS = 4000;
  private static final int LINE = 300;
  private static final int MOST = 30;

  /** One service or benefit as typed; an empty row is none. */
  record LineForm(@Nullable String area, @Nullable String need, @Nullable String kind, @Nullable String what, @Nullable String provider,
      @Nullable String amount, @Nullable String since, @Nullable String duration, @Nullable String responsible) {

    static LineForm blank() {
      return new LineForm(null, null, null, null, null, null, null, null, null);
    }

    boolean isBlank() {
      return Stream.of(area, need, what, provider, amount, since, duration, responsible).allMatch(one -> one == null || one.isBlank());
    }
  }

  static ServicePlanForm blank(PreventionRegister.Line about, LocalDate reviewOn) {
    return new ServicePlanForm(String.valueOf(about.version()), null, about.address(), null, List.of(), null, DAY.format(reviewOn)).withRows(2);
  }

  /** A new version begins with what the last one says. */
  static ServicePlanForm of(PreventionRegister.Line about, ServicePlanContent content, LocalDate reviewOn) {
    return new ServicePlanForm(String.valueOf(about.version()), content.parents(), content.address(), content.reason(), content.lines().stream()
        .map(one -> new LineForm(one.area().name(), one.need(), one.kind().name(), one.what(), one.provider(), one.amount(), DAY.format(one.since()),
            one.duration(), one.responsible())).toList(), content.opinion(), DAY.format(reviewOn)).withRows(1);
  }

  ServicePlanForm withRows(int more) {
    var rows = new ArrayList<>(rows());
    for (int i = 0; i < more && rows.size() < MOST; i++) {
      rows.add(LineForm.blank());
    }
    return new ServicePlanForm(version, parents, address, reason, rows, opinion, reviewOn);
  }

  public List<LineForm> rows() {
    return lines == null ? List.of() : lines.stream().map(one -> Objects.requireNonNullElse(one, LineForm.blank())).limit(MOST).toList();
  }

  /** @throws RuleViolated when no service or benefit is left */
  @Nullable ServicePlanContent read(Inputs in) {
    var who = in.text("parents", parents, LINE);
    var where = in.text("address", address, LINE);
    var why = in.paragraphs("reason", reason, WORDS);
    var read = lines(in);
    var child = in.optionalParagraphs("opinion", opinion, WORDS);
    var next = in.date("reviewOn", reviewOn);
    return next == null ? null : new ServicePlanContent(who, where, why, read, child, next);
  }

  private List<PlanLine> lines(Inputs in) {
    var read = new ArrayList<PlanLine>();
    for (int i = 0; i < rows().size(); i++) {
      var row = rows().get(i);
      if (!row.isBlank()) {
        var at = "lines[" + i + "].";
        var area = in.choice(at + "area", row.area(), PlanLine.Area.class);
        var need = in.text(at + "need", row.need(), LINE);
        var kind = in.choice(at + "kind", row.kind(), PlanLine.Kind.class);
        var what = in.text(at + "what", row.what(), LINE);
        var provider = in.text(at + "provider", row.provider(), LINE);
        var amount = in.optionalText(at + "amount", row.amount(), LINE);
        var since = in.date(at + "since", row.since());
        var duration = in.text(at + "duration", row.duration(), LINE);
        var responsible = in.text(at + "responsible", row.responsible(), LINE);
        if (area != null && kind != null && since != null) {
          try {
            read.add(new PlanLine(area, need, kind, what, provider, amount, since, duration, responsible));
          } catch (RuleViolated refused) {
            in.reject(at + "responsible", refused);
          }
        }
      }
    }
    return read;
  }
}
