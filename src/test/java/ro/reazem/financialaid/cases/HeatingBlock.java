package ro.reazem.financialaid.cases;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.financialaid.scheme.heating.EnergySource;
import ro.reazem.financialaid.scheme.heating.HeatingRequest;
import ro.reazem.kernel.Lei;

/**
 * What a case of heating aid adds: home with its source, the day of the request, for district heat the reference value and the invoice
 * (one sum, or a sum by month), rooms; the sources of the supplement, with consumption by source where it is known.
 */
final class HeatingBlock {

  static final Set<String> KEYS = Set.of("home", "supplement_sources", "consumption");
  static final Set<String> EXPECTED = Set.of("percent", "monthly", "months", "lump", "supplement", "per_person");

  private HeatingBlock() {}

  static HeatingRequest read(Mapping block, Circumstances circumstances) {
    var month = circumstances.month();
    var home = block.has("home")
        ? new Mapping(block.required("home")).only(Set.of("source", "requested", "reference", "invoice", "rooms")) : null;
    var requested = home != null && home.has("requested") ? home.day("requested") : month.atDay(1);
    return new HeatingRequest(circumstances, requested, home == null || !home.has("source") ? null : heating(home, month), uses(block));
  }

  private static HeatingRequest.Heating heating(Mapping home, YearMonth month) {
    return new HeatingRequest.Heating(home.word("source", HeatingBlock::source), home.has("rooms") ? home.whole("rooms") : 1,
        ofMonth(home, "reference", month), ofMonth(home, "invoice", month));
  }

  private static List<HeatingRequest.EnergyUse> uses(Mapping block) {
    var consumption = block.has("consumption") ? new Mapping(block.required("consumption")) : null;
    return block.list("supplement_sources").stream().map(node -> {
      var word = Mapping.scalar(node);
      var source = source(node, word);
      return new HeatingRequest.EnergyUse(source,
          consumption == null || !consumption.has(word) ? null : Lei.of(consumption.amount(word)));
    }).toList();
  }

  private static @Nullable Lei ofMonth(Mapping home, String key, YearMonth month) {
    if (!home.has(key)) {
      return null;
    }
    if (!(home.required(key) instanceof MappingNode)) {
      return Lei.of(home.amount(key));
    }
    var byMonth = new Mapping(home.required(key));
    return byMonth.has(month.toString()) ? Lei.of(byMonth.amount(month.toString())) : null;
  }

  private static EnergySource source(org.yaml.snakeyaml.nodes.Node node, String word) {
    try {
      return source(word);
    } catch (IllegalArgumentException unknown) {
      throw new CaseUnreadable(node, "unknown source of energy " + word);
    }
  }

  private static EnergySource source(String word) {
    return EnergySource.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
