package ro.reazem.financialaid.housingfile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.family.Family;
import ro.reazem.financialaid.family.FamilyMember;
import ro.reazem.events.people.MaritalStatus;

/** What a family declares for a dwelling, as typed. */
record HousingFileForm(String key, String version, String household, String applicant, String kind, String persons, String children, String dependants,
    String married, String tenure, String area, String sharing, String illness, List<String> groups, String disability, List<IncomeRow> incomes,
    List<String> exclusions, String localDebts) {

  private static final int MOST_ROWS = 20;
  private static final int SPARE = 2;
  private static final int HUNDREDTHS = 2;

  HousingFileForm {
    key = text(key);
    version = text(version);
    household = text(household);
    applicant = text(applicant);
    kind = text(kind);
    persons = text(persons);
    children = text(children);
    dependants = text(dependants);
    married = text(married);
    tenure = text(tenure);
    area = text(area);
    sharing = text(sharing);
    illness = text(illness);
    groups = groups == null ? List.of() : groups.stream().limit(MOST_ROWS).map(HousingFileForm::text).toList();
    disability = text(disability);
    incomes = incomes == null ? List.of() : incomes.stream().limit(MOST_ROWS).map(row -> row == null ? new IncomeRow("", "") : row).toList();
    exclusions = exclusions == null ? List.of() : exclusions.stream().limit(MOST_ROWS).map(HousingFileForm::text).toList();
    localDebts = text(localDebts);
  }

  /**
   * The net sum of a kind of income in twelve months, as typed.
   *
   * @param income code of the kind
   */
  record IncomeRow(String income, String amount) {

    IncomeRow {
      income = text(income);
      amount = text(amount);
    }

    boolean isEmpty() {
      return income.isBlank() && amount.isBlank();
    }
  }

  /** A new file, with what the register of persons tells of the family. */
  static HousingFileForm fresh(Family family, String kind, LocalDate today) {
    var first = family.members().getFirst();
    long children = family.members().stream().filter(member -> !member.isAdultOn(today)).count();
    int persons = family.members().size();
    return new HousingFileForm(UUID.randomUUID().toString(), "", family.householdId().toString(), first.personId().toString(), kind,
        String.valueOf(persons), String.valueOf(children), "0", married(first), "", "", String.valueOf(persons), "", List.of(), "", List.of(),
        List.of(), "0").spared();
  }

  /** What a file says so far. */
  static HousingFileForm of(HousingFile file) {
    var facts = file.facts();
    return new HousingFileForm("", String.valueOf(file.version()), file.householdId().toString(), file.applicantId().toString(), file.kind().name(),
        String.valueOf(facts.persons()), String.valueOf(facts.children()), String.valueOf(facts.dependants()), facts.married() ? "true" : "",
        facts.tenure(), plain(BigDecimal.valueOf(facts.area(), HUNDREDTHS)), String.valueOf(facts.sharing()), facts.illness() ? "true" : "",
        List.copyOf(facts.groups()), facts.disability(), facts.incomes().stream().map(one -> new IncomeRow(one.kind(), plain(one.amount().amount()))).toList(),
        facts.exclusions().stream().map(Enum::name).toList(), plain(facts.localDebts().amount())).spared();
  }

  HousingFileForm spared() {
    var rows = new ArrayList<>(incomes.stream().filter(row -> !row.isEmpty()).toList());
    for (int i = 0; i < SPARE && rows.size() < MOST_ROWS; i++) {
      rows.add(new IncomeRow("", ""));
    }
    return new HousingFileForm(key, version, household, applicant, kind, persons, children, dependants, married, tenure, area, sharing, illness, groups,
        disability, rows, exclusions, localDebts);
  }

  HousingFileForm withVersion(long now) {
    return new HousingFileForm(key, String.valueOf(now), household, applicant, kind, persons, children, dependants, married, tenure, area, sharing,
        illness, groups, disability, incomes, exclusions, localDebts);
  }

  private static String married(FamilyMember member) {
    return member.maritalStatus() == MaritalStatus.MARRIED ? "true" : "";
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString().replace('.', ',');
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }
}
