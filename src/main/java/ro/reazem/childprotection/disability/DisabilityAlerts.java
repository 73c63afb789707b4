package ro.reazem.childprotection.disability;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.childcase.CaseAlert;
import ro.reazem.childprotection.childcase.ChildCase;

/** What whoever works on the case of a child must know of its certificate of disability: the degree, and that it has ended (atenționări). */
@Component
class DisabilityAlerts implements CaseAlert.Source {

  private final Certificates certificates;
  private final MessageSource messages;
  private final Clock clock;

  DisabilityAlerts(Certificates certificates, MessageSource messages, Clock clock) {
    this.certificates = certificates;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public List<CaseAlert> about(ChildCase childCase) {
    var today = LocalDate.now(clock);
    var all = childCase.stage().isOpen() ? certificates.ofChild(childCase.childId()) : List.<Certificate>of();
    if (all.isEmpty()) {
      return List.of();
    }
    var one = all.stream().filter(each -> each.isOn(today)).findFirst().orElse(all.getFirst());
    boolean valid = one.isOn(today);
    var locale = LocaleContextHolder.getLocale();
    var degree = messages.getMessage("childprotection.disability.degree." + one.degree(), null, locale);
    var text = valid ? messages.getMessage("childprotection.disability.alert", new Object[] {degree, DegreeWords.day(one.endsOn())}, locale)
        : messages.getMessage("childprotection.disability.alertLapsed", new Object[] {DegreeWords.day(one.endsOn())}, locale);
    return List.of(new CaseAlert(valid ? "plum" : "warn", "accessibility", text, new DisabilityFileId(one.fileId()).path()));
  }
}
