package ro.reazem.acts.register;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.acts.act.CaseActId;
import ro.reazem.acts.act.CaseActs;
import ro.reazem.acts.drafting.Composing;
import ro.reazem.acts.drafting.Draft;
import ro.reazem.acts.known.CaseFacts;
import ro.reazem.acts.paper.ActContent;
import ro.reazem.acts.paper.ActPapers;
import ro.reazem.acts.register.ActDesk.Open;
import ro.reazem.platform.security.Officer;

/** The text of an act that is not signed yet: what was frozen, or the draft as it would be frozen now. */
@Component
class PaperOfAct {

  private final CaseFacts cases;
  private final CaseActs acts;
  private final Composing composing;
  private final ActPapers papers;
  private final Clock clock;

  PaperOfAct(CaseFacts cases, CaseActs acts, Composing composing, ActPapers papers, Clock clock) {
    this.cases = cases;
    this.acts = acts;
    this.composing = composing;
    this.papers = papers;
    this.clock = clock;
  }

  ActContent content(Open open, Officer officer) {
    var act = open.act();
    var frozen = act.content();
    if (frozen != null) {
      return frozen;
    }
    var about = cases.ofAct(act.about(), officer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var older = act.replacesId() == null ? null : acts.findById(new CaseActId(act.replacesId())).orElseThrow();
    return composing.compose(new Composing.Parts(open.template(), about, new Draft(act.subject(), act.addressees(), act.typed()), older,
        officer.id().equals(act.drafted().officer()) ? Composing.Drafter.of(officer) : new Composing.Drafter(act.drafted().name(), ""))).content();
  }

  byte[] draft(Open open, Officer officer) {
    return papers.draft(content(open, officer), LocalDate.now(clock)).bytes();
  }

  static int pages(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }
}
