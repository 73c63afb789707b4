package ro.reazem.financialaid.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import ro.reazem.financialaid.scheme.Assessment;
import ro.reazem.financialaid.scheme.Granted;
import ro.reazem.financialaid.scheme.Refused;
import ro.reazem.financialaid.scheme.canteen.CanteenAid;
import ro.reazem.financialaid.scheme.emergency.BudgetGate;
import ro.reazem.financialaid.scheme.emergency.EmergencyAid;
import ro.reazem.financialaid.scheme.heating.HeatingAid;
import ro.reazem.financialaid.scheme.local.LocalAid;
import ro.reazem.financialaid.scheme.store.StoreAid;
import ro.reazem.financialaid.scheme.vmi.MinimumInclusionIncome;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.ParameterSeed;

/** Runs the cases of directories on the shipped parameters and tells passed, failed and not supported apart. */
public final class CaseRun {

  private static final ParameterSeed SEED = ParameterSeed.of("financialaid");

  private int passed;
  private final List<String> failures = new ArrayList<>();
  private final Map<String, Integer> unsupported = new TreeMap<>();

  /** Runs every *.yaml below the directory. */
  public CaseRun directory(Path directory) {
    files(directory).forEach(this::file);
    return this;
  }

  public int passed() {
    return passed;
  }

  public List<String> failures() {
    return failures;
  }

  public Map<String, Integer> unsupported() {
    return unsupported;
  }

  public String report() {
    var lines = new ArrayList<>(failures);
    unsupported.forEach((scheme, count) -> lines.add("not supported yet: " + count + " of scheme " + scheme));
    lines.add("cases: " + passed + " passed, " + failures.size() + " failed");
    return String.join(System.lineSeparator(), lines);
  }

  /** The cases of one file that can be read and are of a supported scheme. */
  public static List<BenefitCase> cases(Path file) {
    var root = parse(file);
    return root == null ? List.of() : Mapping.items(root).stream()
        .filter(node -> BenefitCase.SUPPORTED.contains(BenefitCase.scheme(node))).map(BenefitCase::read).toList();
  }

  public static Assessment assess(BenefitCase one) {
    var asked = one.canteen();
    var law = SEED.on(asked == null ? one.circumstances().month().atDay(1) : asked.from()).overridden(one.parameters());
    if (asked != null) {
      return CanteenAid.assess(asked, law);
    }
    if (one.store() != null) {
      return StoreAid.assess(one.store(), law);
    }
    return one.local() != null ? LocalAid.assess(one.local(), law) : one.emergency() != null ? EmergencyAid.assess(one.emergency(), law)
        : one.heating() != null ? HeatingAid.assess(one.heating(), law) : MinimumInclusionIncome.assess(one.circumstances(), law);
  }

  /** The same, held where the budget of the ground has less left than the sum. */
  static Map<String, String> outcome(BenefitCase one) {
    var assessment = assess(one);
    var found = outcome(assessment);
    if (one.canteen() != null) {
      found.putAll(CanteenBlock.found(assessment, one.canteen()));
    }
    var left = one.budgetLeft();
    if (left != null && assessment instanceof Granted && !new BudgetGate(left, assessment.amounts().gross()).isOpen()) {
      found.put("outcome", "held");
    }
    return found;
  }

  /** What the system computes, in the words of the format. */
  public static Map<String, String> outcome(Assessment assessment) {
    var found = new LinkedHashMap<String, String>();
    found.put("outcome", assessment instanceof Granted ? "granted" : "refused");
    found.put("reasons", (assessment instanceof Refused refused
        ? refused.reasons().stream().map(reason -> reason.code().name()).collect(Collectors.toCollection(TreeSet::new))
        : new TreeSet<String>()).toString());
    var amounts = assessment.amounts();
    found.put("adjusted_income", plain(amounts.adjustedIncome()));
    found.put("inclusion_aid", plain(amounts.inclusionAid()));
    found.put("child_aid", plain(amounts.childAid()));
    found.put("gross", plain(amounts.gross()));
    found.put("health_contribution", plain(amounts.healthContribution()));
    found.put("net", plain(amounts.net()));
    var emergency = amounts.emergency();
    if (emergency != null) {
      found.put("sum", plain(emergency.sum()));
      found.put("need", plain(emergency.need()));
      found.put("ceiling", plain(emergency.ceiling()));
      found.put("work_hours", String.valueOf(assessment instanceof Granted ? emergency.workHours() : 0));
    }
    var local = amounts.local();
    if (local != null) {
      found.put("monthly", plain(local.monthly()));
      found.put("total", plain(local.total()));
      found.put("payments", String.valueOf(local.dues().size()));
      found.put("first_payment", local.dues().isEmpty() ? "0" : BenefitCase.plain(LocalBlock.month(local.dues().getFirst().month())));
    }
    var store = amounts.store();
    if (store != null) {
      found.put("card_month", assessment instanceof Granted ? plain(store.monthly()) : "0");
      found.put("card_months", assessment instanceof Granted ? String.valueOf(store.months()) : "0");
    }
    var energy = amounts.energy();
    if (energy != null) {
      found.put("per_person", plain(amounts.adjustedIncome()));
      found.put("percent", BenefitCase.plain(BigDecimal.valueOf(energy.percent(), 2)));
      found.put("monthly", plain(energy.monthly()));
      found.put("months", String.valueOf(energy.months()));
      found.put("lump", plain(energy.lump()));
      found.put("supplement", plain(energy.supplement()));
    }
    return found;
  }

  private void file(Path file) {
    try {
      var root = parse(file);
      if (root == null) {
        return;
      }
      var names = new TreeSet<String>();
      for (var node : Mapping.items(root)) {
        try {
          var scheme = BenefitCase.scheme(node);
          if (scheme.equals(HousingCase.SCHEME)) {
            var one = HousingCase.read(node);
            compare(file, one.name(), one.expect(), one.outcome(SEED));
            continue;
          }
          if (scheme.equals(PurchaseCase.SCHEME)) {
            var one = PurchaseCase.read(node);
            compare(file, one.name(), one.expect(), one.outcome());
            continue;
          }
          if (!BenefitCase.SUPPORTED.contains(scheme)) {
            unsupported.merge(scheme, 1, Integer::sum);
            continue;
          }
          var one = BenefitCase.read(node);
          if (!names.add(one.name())) {
            throw new CaseUnreadable(node, "the name " + one.name() + " stands twice in the file");
          }
          compare(file, one.name(), one.expect(), outcome(one));
        } catch (CaseUnreadable unreadable) {
          failures.add("FAILED " + file + ", " + unreadable.getMessage());
        } catch (RuleViolated violated) {
          failures.add("FAILED " + file + ", line " + (node.getStartMark().getLine() + 1) + ": " + violated.code() + " "
              + violated.arguments());
        } catch (ArithmeticException notExact) {
          failures.add("FAILED " + file + ", line " + (node.getStartMark().getLine() + 1) + ": " + notExact.getMessage());
        }
      }
    } catch (CaseUnreadable unreadable) {
      failures.add("FAILED " + file + ", " + unreadable.getMessage());
    }
  }

  private void compare(Path file, String name, Map<String, String> expect, Map<String, String> found) {
    var differences = expect.entrySet().stream().filter(entry -> !entry.getValue().equals(found.get(entry.getKey())))
        .map(entry -> entry.getKey() + ": expected " + entry.getValue() + ", computed " + found.get(entry.getKey())).toList();
    if (differences.isEmpty()) {
      passed++;
    } else {
      failures.add("FAILED " + file + ", " + name + System.lineSeparator() + "  "
          + String.join(System.lineSeparator() + "  ", differences));
    }
  }

  private static org.yaml.snakeyaml.nodes.Node parse(Path file) {
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return new Yaml(new LoaderOptions()).compose(reader);
    } catch (MarkedYAMLException malformed) {
      var mark = malformed.getProblemMark();
      throw new CaseUnreadable("line " + (mark == null ? 1 : mark.getLine() + 1) + ": " + malformed.getProblem());
    } catch (YAMLException malformed) {
      throw new CaseUnreadable("line 1: " + malformed.getMessage());
    } catch (IOException unreadable) {
      throw new CaseUnreadable("line 1: not readable as UTF-8 text: " + unreadable.getMessage());
    }
  }

  private static List<Path> files(Path directory) {
    try (var all = Files.walk(directory)) {
      return all.filter(file -> file.toString().endsWith(".yaml") || file.toString().endsWith(".yml")).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String plain(Lei amount) {
    return BenefitCase.plain(amount.amount());
  }
}
