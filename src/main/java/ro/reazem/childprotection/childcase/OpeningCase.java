package ro.reazem.childprotection.childcase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.NumberSeries;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.time.Moment;

/** Opening cases of children (deschiderea dosarului): one case for each child, those of brothers and sisters together. */
@Component
@Transactional
public class OpeningCase {

  static final String ISSUER = "protectia-copilului";
  static final String SERIES = "dosar-copil";
  private static final String MAJORITY = "CHILD_MAJORITY_AGE";

  private final SentForms sentForms;
  private final ChildCases cases;
  private final TellingCases telling;
  private final CaseTerms terms;
  private final Children children;
  private final NumberSeries series;
  private final LegalParameters parameters;
  private final JdbcClient jdbc;
  private final Clock clock;

  OpeningCase(SentForms sentForms, ChildCases cases, TellingCases telling, CaseTerms terms, Children children, NumberSeries series, LegalParameters parameters,
      JdbcClient jdbc, Clock clock) {
    this.sentForms = sentForms;
    this.cases = cases;
    this.telling = telling;
    this.terms = terms;
    this.children = children;
    this.series = series;
    this.parameters = parameters;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Opens one case; the same form sent twice opens one.
   *
   * @throws RuleViolated when the child has an open case, is unknown or of age
   */
  public ChildCaseId open(NewCase what, Officer by) {
    sentForms.await(what.oneTimeKey());
    var before = cases.findByOneTimeKey(what.oneTimeKey());
    if (before.isPresent()) {
      return before.get().getId();
    }
    sentForms.await("child case of " + what.childId());
    check(what);
    var number = series.next(ISSUER, SERIES, what.openedOn()).number();
    var at = clock.instant();
    var opened = telling.opened(ChildCase.open(what, number, what.openedOn().getYear(), List.of(by.id())), By.of(by), at);
    var event = what.openedOn().equals(LocalDate.now(clock)) ? Moment.at(at) : Moment.at(what.openedOn().atTime(12, 0).atZone(clock.getZone()).toInstant());
    terms.start(opened.getId().asCase(), CaseTerms.MANAGER, event);
    terms.start(opened.getId().asCase(), CaseTerms.INITIAL, event);
    terms.start(opened.getId().asCase(), CaseTerms.PLAN, event);
    return opened.getId();
  }

  /** Opens a case for each of some children, as brothers and sisters; those who have one keep it and join the others. */
  public List<ChildCaseId> openTogether(List<NewCase> children, Officer by) {
    var ids = new ArrayList<ChildCaseId>();
    for (var one : children) {
      ids.add(openCaseOf(one.childId()).orElseGet(() -> open(one, by)));
    }
    if (ids.size() > 1) {
      join(ids, by);
    }
    return ids;
  }

  /** The open case of a child. */
  public Optional<ChildCaseId> openCaseOf(UUID child) {
    return jdbc.sql("select id from childprotection.child_case where child_id = :child and stage not in ('CLOSED', 'TRANSFERRED')").param("child", child)
        .query(UUID.class).optional().map(ChildCaseId::new);
  }

  void join(List<ChildCaseId> ids, Officer by) {
    var all = ids.stream().map(id -> cases.findById(id).orElseThrow()).toList();
    var known = all.stream().map(ChildCase::siblingGroupId).filter(group -> group != null).findFirst();
    var group = known.orElseGet(UUID::randomUUID);
    for (var one : all) {
      if (!group.equals(one.siblingGroupId())) {
        telling.progressed(one.joinSiblings(group), "siblings", "", By.of(by), clock.instant());
      }
    }
    all.stream().skip(1).forEach(other -> telling.linked(all.getFirst(), other, By.of(by), clock.instant()));
  }

  private void check(NewCase what) {
    RuleViolated.require(!what.openedOn().isAfter(LocalDate.now(clock)), "childprotection.case.inFuture");
    RuleViolated.require(what.reason().strip().length() >= 3, "childprotection.case.reasonMissing");
    var child = children.find(what.childId()).orElseThrow(() -> new RuleViolated("childprotection.case.noChild"));
    var age = child.ageOn(what.openedOn());
    int majority = parameters.on(what.openedOn()).whole(MAJORITY);
    RuleViolated.require(age == null || age < majority, "childprotection.case.ofAge", majority);
    jdbc.sql("select number || '/' || year from childprotection.child_case where child_id = :child and stage not in ('CLOSED', 'TRANSFERRED')")
        .param("child", what.childId()).query(String.class).optional().ifPresent(number -> {
          throw new RuleViolated("childprotection.case.alreadyOpen", number);
        });
  }
}
