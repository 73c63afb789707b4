package ro.reazem.financialaid.takeover;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.declaration.Payment;
import ro.reazem.kernel.Cnp;
import ro.reazem.kernel.Iban;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.text.Folding;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.TypedDate;
import ro.reazem.platform.web.TypedMonth;

/** Reads one row of a file; rows are read independently of one another. */
final class RowReading {

  private static final int MOST_MEMBERS = 30;

  private final Known known;
  private final FileFacts facts;

  RowReading(Known known, FileFacts facts) {
    this.known = known;
    this.facts = facts;
  }

  /**
   * What rows are read against.
   *
   * @param benefits by their codes
   * @param units those in which the officer may take rights over, by comparable name
   * @param ownUnit the unit meant where a row names none, null when the officer may not take over there
   * @param officers by comparable name; those who share one are left out
   * @param grounds of suspension
   */
  record Known(Map<String, TakenOverBenefit> benefits, Map<String, UUID> units, @Nullable UUID ownUnit, Map<String, UUID> officers,
      List<Option> grounds) {}

  /** How holders are found: certainly by the number, else proposed by name and day of birth. */
  record Holder(@Nullable String cnp, String foldedName, @Nullable LocalDate bornOn) {}

  /** A row read; holder and right are null when something is wrong. */
  record Read(int line, List<String> cells, @Nullable Holder holder, @Nullable TakenOverRight right, List<RowFault> faults) {}

  Read read(int line, List<String> typed) {
    var cells = new RowCells(line, typed);
    var holder = holder(cells);
    var right = right(cells);
    boolean good = cells.faults().isEmpty();
    return new Read(line, typed, good ? holder : null, good ? right : null, cells.faults());
  }

  private static @Nullable Holder holder(RowCells cells) {
    var cnp = cells.optional(TakeoverColumn.CNP, Cnp::parse);
    var family = cells.text(TakeoverColumn.FAMILY_NAME);
    var bornOn = cells.optional(TakeoverColumn.BORN_ON, TypedDate::parse);
    if (cnp == null && cells.text(TakeoverColumn.CNP).isEmpty()) {
      cells.require(TakeoverColumn.CNP, !family.isEmpty() && (bornOn != null || !cells.text(TakeoverColumn.BORN_ON).isEmpty()),
          "financialaid.takeover.holderMissing");
    }
    return new Holder(cnp == null ? null : cnp.digits(), Folding.fold((family + " " + cells.text(TakeoverColumn.GIVEN_NAME)).strip()), bornOn);
  }

  private @Nullable TakenOverRight right(RowCells cells) {
    var benefit = cells.required(TakeoverColumn.BENEFIT, typed -> known.benefits().get(facts.chosen(typed,
        known.benefits().keySet().toArray(String[]::new), code -> "financialaid.takeover.benefit." + code)));
    var number = cells.requiredText(TakeoverColumn.DECISION_NUMBER);
    var on = cells.required(TakeoverColumn.DECISION_DAY, TypedDate::parse);
    var issuer = cells.requiredText(TakeoverColumn.ISSUER);
    var from = cells.required(TakeoverColumn.FROM, TypedDate::parse);
    var until = cells.optional(TakeoverColumn.UNTIL, TypedDate::parse);
    var declaredOn = cells.optional(TakeoverColumn.DECLARED_ON, TypedDate::parse);
    var sums = benefit == null ? null : benefit.sums(cells);
    var source = benefit == null ? null : benefit.source(cells, facts.language());
    var payment = payment(cells);
    var unit = unit(cells);
    var responsible = cells.optional(TakeoverColumn.RESPONSIBLE, typed -> named(typed, known.officers(), "financialaid.takeover.officerUnknown"));
    var members = members(cells);
    var oldCase = cells.text(TakeoverColumn.OLD_CASE);
    if (benefit != null) {
      benefit.check(cells);
    }
    boolean contract = benefit != null && benefit.isContract();
    cells.require(TakeoverColumn.MONTHLY, contract || sums == null || sums.gross().isPositive(), "financialaid.takeover.nothing");
    cells.require(TakeoverColumn.DECISION_DAY, on == null || !on.isAfter(facts.today()), "financialaid.takeover.ahead");
    cells.require(TakeoverColumn.DECLARED_ON, declaredOn == null || !declaredOn.isAfter(facts.today()), "financialaid.takeover.ahead");
    cells.require(TakeoverColumn.UNTIL, from == null || until == null || !until.isBefore(from), "financialaid.takeover.endsBeforeStart");
    var lastPaid = cells.optional(TakeoverColumn.LAST_PAID, TypedMonth::parse);
    var first = from == null ? null : firstMonth(cells, from, contract ? null : until, lastPaid);
    var course = from == null || first == null ? null : new Course(from, until, first);
    var terms = benefit == null ? null : benefit.terms(cells, facts, sums, course);
    var stops = stops(cells);
    if (course == null || terms == null || benefit == null || on == null || sums == null || payment == null || unit == null || !cells.faults().isEmpty()) {
      return null;
    }
    return new TakenOverRight(benefit.right(terms), number, on, issuer, course.from(), benefit.lastDay(terms, course), sums, course.firstMonth(), lastPaid == null ? null : lastPaid.atDay(1), stops,
        cells.text(TakeoverColumn.SUSPENDED), ground(cells, benefit, stops, course.firstMonth()), payment, unit, responsible, oldCase,
        declaredOn == null ? on : declaredOn, source, terms, members);
  }

  /** The first month that is paid here: the one after the last that was paid elsewhere. */
  private @Nullable LocalDate firstMonth(RowCells cells, LocalDate from, @Nullable LocalDate until, @Nullable YearMonth lastPaid) {
    var begins = YearMonth.from(from);
    var now = YearMonth.from(facts.today());
    if (lastPaid == null) {
      cells.require(TakeoverColumn.LAST_PAID, !begins.isBefore(now) || !cells.text(TakeoverColumn.LAST_PAID).isEmpty(),
          "financialaid.takeover.lastPaidMissing");
      return begins.atDay(1);
    }
    cells.require(TakeoverColumn.LAST_PAID, !lastPaid.isAfter(now), "financialaid.takeover.paidAhead");
    cells.require(TakeoverColumn.LAST_PAID, !lastPaid.isBefore(begins), "financialaid.takeover.paidBeforeStart");
    var first = lastPaid.plusMonths(1);
    cells.require(TakeoverColumn.UNTIL, until == null || !first.isAfter(YearMonth.from(until)), "financialaid.takeover.paidWhole");
    return first.atDay(1);
  }

  /** Months as 01.2026-03.2026; 05.2026; 07.2026- where the last one runs on. */
  private static List<TakenOverRight.Stop> stops(RowCells cells) {
    var stops = new ArrayList<TakenOverRight.Stop>();
    cells.optional(TakeoverColumn.SUSPENDED, typed -> {
      for (var part : typed.split("[;,]")) {
        var ends = part.strip().split("\\s*[-–]\\s*", -1);
        RuleViolated.require(ends.length <= 2 && !ends[0].isBlank(), "financialaid.takeover.months");
        var first = TypedMonth.parse(ends[0]);
        var last = ends.length == 1 ? first : ends[1].isBlank() ? null : TypedMonth.parse(ends[1]);
        RuleViolated.require(last == null || !last.isBefore(first), "financialaid.takeover.months");
        var before = stops.isEmpty() ? null : stops.getLast();
        RuleViolated.require(before == null || before.last() != null && before.last().isBefore(first.atDay(1)), "financialaid.takeover.monthsInOrder");
        stops.add(new TakenOverRight.Stop(first.atDay(1), last == null ? null : last.atDay(1)));
      }
      return stops;
    });
    return stops;
  }

  private @Nullable String ground(RowCells cells, TakenOverBenefit benefit, List<TakenOverRight.Stop> stops, LocalDate first) {
    cells.require(TakeoverColumn.SUSPENDED, stops.isEmpty() || benefit.suspends(), "financialaid.takeover.notSuspended");
    if (stops.stream().noneMatch(stop -> stop.reaches(first))) {
      return null;
    }
    return cells.required(TakeoverColumn.SUSPENSION_GROUND, typed -> known.grounds().stream()
        .filter(one -> ChoiceWords.comparable(typed).equals(ChoiceWords.comparable(one.value()))
            || ChoiceWords.comparable(typed).equals(ChoiceWords.comparable(one.label())))
        .map(Option::value).findFirst().orElseThrow(() -> new RuleViolated("financialaid.takeover.oneOf",
            String.join(", ", known.grounds().stream().map(Option::label).toList()))));
  }

  private @Nullable Payment payment(RowCells cells) {
    var iban = cells.optional(TakeoverColumn.IBAN, Iban::parse);
    var mode = cells.optional(TakeoverColumn.PAYMENT, typed -> facts.chosen(typed, Payment.Mode.values(), one ->
        "financialaid.takeover.payment." + one.name()));
    boolean bank = mode == null ? iban != null : mode == Payment.Mode.BANK;
    if (!bank) {
      cells.require(TakeoverColumn.IBAN, iban == null, "financialaid.takeover.ibanForPost");
      return Payment.byPost();
    }
    cells.require(TakeoverColumn.IBAN, iban != null || !cells.text(TakeoverColumn.IBAN).isEmpty(), "platform.input.required");
    var holder = cells.text(TakeoverColumn.ACCOUNT_HOLDER);
    var named = holder.isEmpty() ? (cells.text(TakeoverColumn.FAMILY_NAME) + " " + cells.text(TakeoverColumn.GIVEN_NAME)).strip() : holder;
    cells.require(TakeoverColumn.ACCOUNT_HOLDER, !named.isEmpty(), "platform.input.required");
    return iban == null || named.isEmpty() ? null : new Payment(Payment.Mode.BANK, named, iban, cells.text(TakeoverColumn.BANK));
  }

  private @Nullable UUID unit(RowCells cells) {
    if (cells.text(TakeoverColumn.UNIT).isEmpty()) {
      cells.require(TakeoverColumn.UNIT, known.ownUnit() != null, "platform.input.required");
      return known.ownUnit();
    }
    return cells.optional(TakeoverColumn.UNIT, typed -> named(typed, known.units(), "financialaid.takeover.unitUnknown"));
  }

  private static List<String> members(RowCells cells) {
    var members = cells.optional(TakeoverColumn.MEMBERS, typed -> Arrays.stream(typed.split("[;,\\s]+")).filter(part -> !part.isEmpty())
        .map(part -> Cnp.parse(part).digits()).distinct().limit(MOST_MEMBERS).toList());
    return members == null ? List.of() : members;
  }

  private static UUID named(String typed, Map<String, UUID> names, String code) {
    var found = names.get(ChoiceWords.comparable(typed));
    if (found == null) {
      throw new RuleViolated(code, typed);
    }
    return found;
  }
}
