package ro.reazem.financialaid.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.declaration.Declaration;
import ro.reazem.financialaid.history.History;
import ro.reazem.platform.security.Officer;

/** The caseworker's acts on a request before a proposal: checking, papers, sources asked, completion, correction, withdrawal. */
@Component
@Transactional
public class WorkingApplication {

  private final AidApplications applications;
  private final AidCases cases;
  private final History history;
  private final Clock clock;

  WorkingApplication(AidApplications applications, AidCases cases, History history, Clock clock) {
    this.applications = applications;
    this.cases = cases;
    this.history = history;
    this.clock = clock;
  }

  /** The same acts performed at another time, for the demonstration. */
  public WorkingApplication at(Clock then) {
    return new WorkingApplication(applications, cases, history, then);
  }

  public void startChecking(AidApplicationId id, long seen, Officer officer) {
    act(id, seen, officer, "application.checking", "", request -> request.startChecking(officer.id(), clock.instant()));
  }

  public void present(AidApplicationId id, long seen, Officer officer, PresentedPaper paper) {
    act(id, seen, officer, "application.paper", paper.reference(), request -> request.present(paper, clock.instant()));
  }

  public void record(AidApplicationId id, long seen, Officer officer, FactCheck check) {
    act(id, seen, officer, "application.check", check.reference(),
        request -> request.record(check, LocalDate.now(clock), clock.instant()));
  }

  public void notifyIncomplete(AidApplicationId id, long seen, Officer officer, String missing, @Nullable LocalDate until) {
    act(id, seen, officer, "application.incomplete", missing,
        request -> request.notifyIncomplete(missing, until, LocalDate.now(clock), clock.instant()));
  }

  public void withdraw(AidApplicationId id, long seen, Officer officer, String reason) {
    act(id, seen, officer, "application.withdrawn", reason, request -> request.withdraw(clock.instant()));
  }

  public void correct(AidApplicationId id, long seen, Officer officer, UUID holder, boolean heatingAid,
      boolean energySupplement, Declaration declaration) {
    act(id, seen, officer, "application.corrected", "",
        request -> request.correct(holder, heatingAid, energySupplement, declaration, clock.instant()));
  }

  private void act(AidApplicationId id, long seen, Officer officer, String act, String note,
      UnaryOperator<AidApplication> change) {
    var request = applications.findById(id).orElseThrow().requireVersion(seen);
    cases.save(change.apply(request), officer.id(), note, clock.instant());
    history.add(id.value(), officer.id(), officer.name(), act, note, clock.instant());
  }
}
