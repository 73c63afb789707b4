package ro.reazem.childprotection.prevention;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import ro.reazem.platform.acts.ActPaper;
import ro.reazem.platform.acts.ActPdfRenderer;
import ro.reazem.platform.acts.Institution;

/** Makes the papers of prevention (plan de servicii, contract cu familia, referire); always in Romanian. */
@Component
class PreventionPapers {

  private static final Locale ROMANIAN = Locale.of("ro", "RO");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final ActPdfRenderer renderer;
  private final Institution institution;
  private final MessageSource messages;

  PreventionPapers(ActPdfRenderer renderer, Institution institution, MessageSource messages) {
    this.renderer = renderer;
    this.institution = institution;
    this.messages = messages;
  }

  byte[] plan(PreventionRegister.Line file, ServicePlan plan) {
    var act = plan.act();
    return paper("plan", "Plan de servicii, dosarul " + file.number(), act == null ? LocalDate.ofInstant(plan.writtenAt(), PreventionLaw.BUCHAREST) : act.on(),
        Map.of("f", file, "plan", plan));
  }

  byte[] contract(PreventionRegister.Line file, ServicePlan plan) {
    var contract = Objects.requireNonNull(plan.contract());
    return paper("contract", "Contract cu familia, dosarul " + file.number(), contract.on(), Map.of("f", file, "plan", plan, "contract", contract));
  }

  byte[] referral(PreventionRegister.Line file, PreventionEntry referral, List<PreventionEntry> entries) {
    return paper("referral", "Referire a cazului, dosarul " + file.number(), referral.on(), Map.of("f", file, "referral", referral, "pieces",
        Arrays.stream(referral.said("pieces").split(" ")).filter(one -> !one.isEmpty()).toList(), "visits",
        entries.stream().filter(one -> one.kind() == PreventionEntry.Kind.MONITORED).toList().reversed()));
  }

  /** The words of a constant. */
  public String word(String name, Object value) {
    return messages.getMessage("childprotection.prevention." + name + "." + value, null, ROMANIAN);
  }

  public String day(LocalDate day) {
    return DAY.format(day);
  }

  private byte[] paper(String template, String title, LocalDate day, Map<String, Object> model) {
    var all = new HashMap<>(model);
    all.put("words", this);
    return renderer.render(new ActPaper("childprotection/prevention-" + template, title, title, institution.name(), day, all));
  }
}
