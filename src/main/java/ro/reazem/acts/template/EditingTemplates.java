package ro.reazem.acts.template;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.acts.template.Template.Content;
import ro.reazem.acts.template.Template.Mark;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** Writing templates and publishing them (publicarea șablonului): a published version stays as it is, a change is a new version. */
@Component
class EditingTemplates {

  private final Templates templates;
  private final Clock clock;

  EditingTemplates(Templates templates, Clock clock) {
    this.templates = templates;
    this.clock = clock;
  }

  /**
   * Begins a template; asked twice with the same key, there is one.
   *
   * @throws RuleViolated when the code is taken
   */
  @Transactional
  public UUID begin(UUID key, String code, Content content, Officer by) {
    if (templates.find(key).isPresent()) {
      return key;
    }
    RuleViolated.require(templates.versions(code).isEmpty()
        && templates.insert(new Template(key, code, 1, 0, content, false, mark(by), null)), "acts.template.codeTaken", code);
    return key;
  }

  /** Begins the next version of a template, or leads to the one begun already. */
  @Transactional
  public UUID beginVersion(String code, Officer by) {
    var newest = templates.versions(code).stream().findFirst().orElseThrow(() -> new RuleViolated("acts.template.unknown"));
    if (!newest.isPublished()) {
      return newest.id();
    }
    var content = newest.content();
    templates.insert(new Template(UUID.randomUUID(), code, newest.number() + 1, 0, new Content(content.title(), content.kind(), content.issuer(),
        content.authority(), content.signatoryTitle(), content.body(), content.fields(), content.visas(), content.bases(), content.challengeTerm(),
        null), false, mark(by), null));
    return templates.versions(code).getFirst().id();
  }

  /** @throws OptimisticLockingFailureException when somebody changed or published it meanwhile */
  @Transactional
  public void change(Template one, int revision, Content content, Officer by) {
    keep(new Template(one.id(), one.code(), one.number(), revision, content, one.shipped(), mark(by), null));
  }

  /**
   * Publishes a draft.
   *
   * @throws RuleViolated when something is wrong in it, or it would hold from a day that is past
   */
  @Transactional
  public void publish(Template one, int revision, Officer by) {
    var content = one.content();
    RuleViolated.require(!one.isPublished(), "acts.template.publishedAlready");
    RuleViolated.require(TemplateReading.faults(content).isEmpty(), "acts.template.faulty");
    var from = content.validFrom();
    RuleViolated.require(from != null && !from.isBefore(LocalDate.now(clock)), "acts.template.validFromPast");
    keep(new Template(one.id(), one.code(), one.number(), revision, content, one.shipped(), one.edited(), mark(by)));
  }

  private void keep(Template one) {
    if (!templates.update(one)) {
      throw new OptimisticLockingFailureException("template " + one.id());
    }
  }

  private Mark mark(Officer by) {
    return new Mark(by.name(), clock.instant());
  }
}
