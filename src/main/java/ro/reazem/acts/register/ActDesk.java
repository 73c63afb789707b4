package ro.reazem.acts.register;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.acts.act.CaseAct;
import ro.reazem.acts.act.CaseActId;
import ro.reazem.acts.act.CaseActs;
import ro.reazem.acts.sight.ActsSight;
import ro.reazem.acts.template.Template;
import ro.reazem.acts.template.Templates;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.trail.Trail;

/** Hands out acts to those who may see them; for all others there is no such act. */
@Component
class ActDesk {

  private final ActRegister register;
  private final CaseActs acts;
  private final Templates templates;
  private final ActsSight sight;
  private final Trail trail;

  ActDesk(ActRegister register, CaseActs acts, Templates templates, ActsSight sight, Trail trail) {
    this.register = register;
    this.acts = acts;
    this.templates = templates;
    this.sight = sight;
    this.trail = trail;
  }

  /** An act with what its list line and its template say. */
  record Open(ActLine line, CaseAct act, Template template) {}

  /** Any act that the officer may see. */
  Open open(UUID id, Officer officer) {
    var line = register.find(id, officer).orElseThrow(ActDesk::none);
    trail.aboutCase(line.context(), line.caseId());
    var act = acts.findById(new CaseActId(id)).orElseThrow(ActDesk::none);
    return new Open(line, act, templates.find(act.templateId()).orElseThrow());
  }

  /** One whose case the officer works on; for others it is refused as if it were not there. */
  Open worked(UUID id, Officer officer) {
    var open = open(id, officer);
    if (!open.line().worked()) {
      throw none();
    }
    return open;
  }

  /** One in whose unit the officer may perform the act of the permission matrix. */
  Open permitted(UUID id, String action, Officer officer) {
    var open = open(id, officer);
    if (!may(officer, action, open.line())) {
      throw none();
    }
    return open;
  }

  boolean may(Officer officer, String action, ActLine line) {
    return java.util.Arrays.asList(sight.units(officer, action)).contains(line.unitId());
  }

  private static ResponseStatusException none() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
