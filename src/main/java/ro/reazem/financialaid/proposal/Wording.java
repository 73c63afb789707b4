package ro.reazem.financialaid.proposal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.application.ApplicationPage;
import ro.reazem.financialaid.application.Choices;
import ro.reazem.financialaid.application.DossierChecklist;
import ro.reazem.financialaid.calculation.Calculation;
import ro.reazem.financialaid.scheme.Benefit;

/** The texts that are proposed for the motivation of an act (motivare); always Romanian, and the officer may change them. */
@Component
class Wording {

  private final MessageSource messages;
  private final Choices choices;
  private final ApplicationPage page;

  Wording(MessageSource messages, Choices choices, ApplicationPage page) {
    this.messages = messages;
    this.choices = choices;
    this.page = page;
  }

  String grant(@Nullable Calculation calculation) {
    return calculation == null ? "" : text(of(calculation) + "grant");
  }

  String refusal(@Nullable Calculation calculation) {
    if (calculation == null) {
      return "";
    }
    var found = Grounds.foundBy(calculation.assessment());
    return found.isEmpty() ? text(of(calculation) + "refusal")
        : String.join(" ", found.stream().map(code -> text(of(calculation) + "refusal." + code)).toList());
  }

  /** The papers missing from the dossier, one a line. */
  String missing(ApplicationPage.Opened opened) {
    return Freezing.in(Freezing.ROMANIAN, () -> String.join("\n", DossierChecklist.missing(page.checklist(opened)).stream()
        .map(item -> choices.label("paper", item.kind()) + (item.named().isEmpty() ? "" : ": " + item.named()) + (item.person() == null ? "" : ": " + item.person().name())).toList()));
  }

  private static String of(Calculation calculation) {
    return "financialaid.wording." + Benefit.words(calculation.benefit());
  }

  private String text(String key) {
    return messages.getMessage(key, null, key, Freezing.ROMANIAN);
  }
}
