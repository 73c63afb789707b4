package ro.reazem.childprotection.childcase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.StepMark;
import ro.reazem.platform.web.StepMark.State;

/** What every page of one case shows above its content: who the child is, where the case stands, what may be done. */
@Component("childCasePage")
public class CasePage {

  private static final String WORK = "childprotection.case.work";
  private static final List<CaseStage> WAY = List.of(CaseStage.OPENED, CaseStage.INITIAL_ASSESSMENT, CaseStage.DETAILED_ASSESSMENT, CaseStage.PLANNING,
      CaseStage.INTERVENTION, CaseStage.MONITORING);

  private final CaseDesk desk;
  private final Children children;
  private final Colleagues colleagues;
  private final List<CaseAlert.Source> alerts;
  private final CertificateChip chip;
  private final MessageSource messages;
  private final Fmt fmt;
  private final Clock clock;

  CasePage(CaseDesk desk, Children children, Colleagues colleagues, List<CaseAlert.Source> alerts, CertificateChip chip, MessageSource messages, Fmt fmt, Clock clock) {
    this.desk = desk;
    this.children = children;
    this.colleagues = colleagues;
    this.alerts = alerts;
    this.chip = chip;
    this.messages = messages;
    this.fmt = fmt;
    this.clock = clock;
  }

  /** Fills what the band shows, and gives the case; to whoever may not see it there is none. */
  public ChildCase open(ChildCaseId id, Officer officer, Model model, String tab) {
    return fill(tab.equals("summary") ? desk.forItsPage(id, officer) : desk.permitted(id, officer, CaseRegister.READ), officer, model, tab);
  }

  /** The same for a case that the desk handed out already. */
  public ChildCase fill(ChildCase found, Officer officer, Model model, String tab) {
    boolean works = desk.allows(officer, WORK, found);
    model.addAttribute("childCase", found);
    var child = children.withCertificate(found.childId(), LocalDate.now(clock));
    var known = child.map(Children.WithCertificate::child).orElse(null);
    model.addAttribute("child", known);
    model.addAttribute("responsible", found.responsibleId() == null ? null : colleagues.named(List.of(found.responsibleId())).stream().findFirst().orElse(null));
    model.addAttribute("steps", steps(found));
    model.addAttribute("alerts", Stream.concat(alerts.stream().flatMap(source -> source.about(found, known).stream()),
        child.map(Children.WithCertificate::certificate).filter(one -> found.stage().isOpen()).map(chip::of).stream()).toList());
    model.addAttribute("tab", tab);
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("works", works);
    model.addAttribute("mayWork", works && found.stage().isOpen());
    model.addAttribute("mayAssign", found.stage().isOpen() && desk.allows(officer, "childprotection.case.assign", found));
    model.addAttribute("mayApprove", desk.allows(officer, "childprotection.case.approve", found));
    return found;
  }

  private List<StepMark> steps(ChildCase of) {
    var marks = new ArrayList<StepMark>();
    int now = WAY.indexOf(of.stage() == CaseStage.REVIEW ? CaseStage.INTERVENTION : of.stage());
    for (int i = 0; i < WAY.size(); i++) {
      var state = !of.stage().isOpen() || i < now ? State.DONE : i == now ? State.NOW : State.TODO;
      marks.add(new StepMark(state, say("childprotection.step." + WAY.get(i)), i == 0 ? fmt.date(of.openedOn())
          : i == 1 && of.appointedOn() != null ? fmt.date(of.appointedOn()) : ""));
    }
    var closing = of.closing();
    marks.add(new StepMark(closing == null ? State.TODO : State.DONE, say("childprotection.step.CLOSED"), closing == null ? "" : fmt.date(closing.on())));
    return marks;
  }

  private String say(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
