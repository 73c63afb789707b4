package ro.reazem.financialaid.housinggrid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import ro.reazem.financialaid.scheme.housing.GridKind;
import ro.reazem.financialaid.scheme.housing.GridRow;
import ro.reazem.financialaid.scheme.housing.HousingFact;
import ro.reazem.financialaid.scheme.housing.PointsGrid;
import ro.reazem.kernel.DateRange;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.Standing;
import ro.reazem.platform.web.Inputs;

/** A version of a points grid as typed. */
record GridForm(String key, String kind, String name, String act, String article, String source, String standing, String from, List<RowForm> rows) {

  private static final int MOST_ROWS = 60;
  private static final int SPARE = 4;
  private static final int LINE = 200;
  private static final int SHORT = 60;
  private static final int MOST_POINTS = 1000;
  private static final int THOUSANDTHS = 3;

  GridForm {
    key = text(key);
    kind = text(kind);
    name = text(name);
    act = text(act);
    article = text(article);
    source = text(source);
    standing = text(standing);
    from = text(from);
    rows = rows == null ? List.of() : rows.stream().limit(MOST_ROWS).map(row -> row == null ? RowForm.empty() : row).toList();
  }

  /**
   * A row of the grid as typed.
   *
   * @param what fact or fact.choice
   */
  record RowForm(String what, String from, String above, String points, String each) {

    RowForm {
      what = text(what);
      from = text(from);
      above = text(above);
      points = text(points);
      each = text(each);
    }

    boolean isEmpty() {
      return what.isBlank() && from.isBlank() && points.isBlank();
    }

    static RowForm empty() {
      return new RowForm("", "", "", "", "");
    }
  }

  static GridForm fresh(String kind) {
    return new GridForm(UUID.randomUUID().toString(), kind, "", "", "", "", "", "", List.of()).spared();
  }

  /** The next version of a grid, with what the one before it says. */
  static GridForm after(GridVersion version) {
    var grid = version.grid();
    return new GridForm(UUID.randomUUID().toString(), grid.kind().name(), grid.name(), grid.basis().act(), grid.basis().article(),
        grid.version().source(), grid.version().standing().name(), "", grid.rows().stream().map(row -> new RowForm(row.word(),
            row.fact().isMeasure() ? plain(row.from()) : "", row.included() ? "" : "true", String.valueOf(row.points()),
            row.each() == 0 ? "" : String.valueOf(row.each()))).toList()).spared();
  }

  GridForm spared() {
    var spared = new ArrayList<>(rows.stream().filter(row -> !row.isEmpty()).toList());
    for (int i = 0; i < SPARE && spared.size() < MOST_ROWS; i++) {
      spared.add(RowForm.empty());
    }
    return new GridForm(key, kind, name, act, article, source, standing, from, spared);
  }

  /** What was typed, or nothing; whatever is wrong is said beside its field. */
  Optional<PointsGrid> read(BindingResult errors) {
    var in = new Inputs(errors);
    var ofKind = in.choice("kind", kind, GridKind.class);
    var called = in.text("name", name, LINE);
    var ofAct = in.text("act", act, LINE);
    var ofArticle = in.optionalText("article", article, SHORT);
    var read = in.text("source", source, LINE);
    var sure = in.choice("standing", standing, Standing.class);
    if (sure == Standing.TO_BE_SET) {
      errors.rejectValue("standing", "platform.input.choice");
    }
    var since = in.date("from", from);
    var criteria = criteria(in, errors);
    if (errors.hasErrors()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new PointsGrid(new ParameterValue(UUID.randomUUID(), PointsGrid.PREFIX + ofKind, called,
          DateRange.since(Objects.requireNonNull(since)), Objects.requireNonNull(sure), false, new LegalBasis(ofAct, ofArticle), read),
          Objects.requireNonNull(ofKind), called, criteria));
    } catch (RuleViolated contradiction) {
      in.reject("", contradiction);
      return Optional.empty();
    }
  }

  private List<GridRow> criteria(Inputs in, BindingResult errors) {
    var criteria = new ArrayList<GridRow>();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      var at = "rows[" + i + "].";
      if (row.isEmpty()) {
        continue;
      }
      var what = in.required(at + "what", row.what(), GridForm::word);
      var points = in.whole(at + "points", row.points(), 0, MOST_POINTS);
      var each = in.optionalWhole(at + "each", row.each(), 0, MOST_POINTS);
      var bound = what == null || !what.contains(".") ? in.number(at + "from", row.from().isBlank() ? "0" : row.from()) : BigDecimal.ZERO;
      if (what == null || points == null || bound == null || errors.hasFieldErrors(at + "each")) {
        continue;
      }
      try {
        var words = what.split("\\.", 2);
        criteria.add(new GridRow(HousingFact.valueOf(words[0]), words.length == 2 ? words[1] : "", thousandths(bound), row.above().isEmpty(), points,
            each == null ? 0 : each));
      } catch (RuleViolated wrong) {
        in.reject(at + "what", wrong);
      }
    }
    return criteria;
  }

  private static String word(String typed) {
    RuleViolated.require(HousingFact.words().contains(typed), "platform.input.choice");
    return typed;
  }

  private static long thousandths(BigDecimal typed) {
    RuleViolated.require(typed.stripTrailingZeros().scale() <= THOUSANDTHS && typed.precision() - typed.scale() <= 9, "financialaid.housing.grid.bound.format");
    return typed.movePointRight(THOUSANDTHS).longValueExact();
  }

  private static String plain(long thousandths) {
    var number = BigDecimal.valueOf(thousandths, THOUSANDTHS).stripTrailingZeros();
    return number.signum() == 0 ? "0" : number.toPlainString().replace('.', ',');
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }
}
