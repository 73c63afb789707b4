package ro.reazem.financialaid.application;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import ro.reazem.financialaid.family.InventedFamily;

/** The fields that a browser would send for the family of the published case V3. */
public final class RequestFields {

  private final Map<String, String> fields = new LinkedHashMap<>();

  private RequestFields() {}

  public static RequestFields v3(InventedFamily family, LocalDate today) {
    var form = new RequestFields().with("key", UUID.randomUUID().toString()).with("household", family.household.toString())
        .with("quality", "FAMILY_REPRESENTATIVE").with("holder", family.person(0).toString())
        .with("partner", family.person(1).toString()).with("regime", "OWNED").with("rooms", "2").with("homeKind", "HOUSE")
        .with("construction", "A").with("paymentMode", "POSTAL").with("penalLaw", "true").with("dataConsent", "true")
        .with("signedOn", DateTimeFormatter.ofPattern("dd.MM.yyyy").format(today));
    for (int i = 0; i < 4; i++) {
      form.with("members[" + i + "].person", family.person(i).toString()).with("members[" + i + "].counted", "true")
          .with("members[" + i + "].identityPaper", i < 2 ? "IDENTITY_CARD" : "BIRTH_CERTIFICATE")
          .with("members[" + i + "].school", i < 2 ? "NONE" : "PRIMARY")
          .with("members[" + i + "].work", i == 0 ? "HOUSEWORK" : i == 1 ? "EMPLOYED" : "NOT_APPLICABLE")
          .with("members[" + i + "].disability", "NONE");
    }
    return form.income(0, family.person(1), "wage", "900,00").income(1, family.person(2), "child_state_allowance", "292")
        .income(2, family.person(3), "child_state_allowance", "292");
  }

  public RequestFields income(int row, UUID person, String kind, String amount) {
    return with("incomes[" + row + "].person", person.toString()).with("incomes[" + row + "].kind", kind)
        .with("incomes[" + row + "].amount", amount).with("incomes[" + row + "].proof", "adeverință 118/05.11");
  }

  public RequestFields with(String name, String value) {
    fields.put(name, value);
    return this;
  }

  public String value(String name) {
    return String.valueOf(fields.get(name));
  }

  public void each(java.util.function.BiConsumer<String, String> send) {
    fields.forEach(send);
  }
}
