package ro.reazem.platform.time;

import java.util.Map;
import java.util.regex.Pattern;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.text.Folding;

/** A term as an officer types it, in Romanian or English: 30 de zile, 5 zile lucrătoare, 72 ore, 3 luni, 10 zile libere. */
public final class TypedTerm {

  private static final Pattern TYPED = Pattern.compile("([1-9][0-9]{0,3}) ?(?:de )?([a-z ]+)");
  private static final Map<String, Term.Unit> UNITS = Map.ofEntries(
      Map.entry("ora", Term.Unit.HOURS), Map.entry("ore", Term.Unit.HOURS), Map.entry("h", Term.Unit.HOURS), Map.entry("hour", Term.Unit.HOURS),
      Map.entry("hours", Term.Unit.HOURS), Map.entry("zi", Term.Unit.DAYS), Map.entry("zile", Term.Unit.DAYS), Map.entry("day", Term.Unit.DAYS),
      Map.entry("days", Term.Unit.DAYS), Map.entry("zi calendaristica", Term.Unit.DAYS), Map.entry("zile calendaristice", Term.Unit.DAYS),
      Map.entry("calendar day", Term.Unit.DAYS), Map.entry("calendar days", Term.Unit.DAYS),
      Map.entry("zi libera", Term.Unit.FREE_DAYS), Map.entry("zile libere", Term.Unit.FREE_DAYS),
      Map.entry("free day", Term.Unit.FREE_DAYS), Map.entry("free days", Term.Unit.FREE_DAYS),
      Map.entry("zi lucratoare", Term.Unit.WORKING_DAYS), Map.entry("zile lucratoare", Term.Unit.WORKING_DAYS),
      Map.entry("working day", Term.Unit.WORKING_DAYS), Map.entry("working days", Term.Unit.WORKING_DAYS),
      Map.entry("luna", Term.Unit.MONTHS), Map.entry("luni", Term.Unit.MONTHS), Map.entry("month", Term.Unit.MONTHS),
      Map.entry("months", Term.Unit.MONTHS));

  private TypedTerm() {}

  /** @throws RuleViolated when it cannot be read as a term */
  public static Term parse(String typed) {
    var found = TYPED.matcher(Folding.fold(typed).strip().replaceAll("\\s+", " "));
    if (!found.matches()) {
      throw new RuleViolated("platform.parameter.value.term");
    }
    var unit = UNITS.get(found.group(2).strip());
    if (unit == null) {
      throw new RuleViolated("platform.parameter.value.term");
    }
    return new Term(Integer.parseInt(found.group(1)), unit);
  }
}
