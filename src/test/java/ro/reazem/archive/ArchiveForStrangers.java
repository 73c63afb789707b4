package ro.reazem.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.CaseMaker;

/** A closed file of the archive. */
@Component
class ArchiveForStrangers implements CaseMaker {

  private final ClosedCase cases;

  ArchiveForStrangers(ClosedCase cases) {
    this.cases = cases;
  }

  @Override
  public String context() {
    return "financialaid";
  }

  @Override
  public List<String> roles() {
    return List.of("archive READ WORK APPROVE AUDIT", "financialaid READ");
  }

  @Override
  public String page() {
    return "no page of the archive tells of a case";
  }

  @Override
  public List<String> addresses() {
    return List.of("/archive/files/{context}/{id}");
  }

  @Override
  public Made make(MockMvcTester mvc, Officer owner) {
    var ref = cases.closed("SOME_KIND", LocalDate.of(2012, 5, 5), owner.unit());
    return new Made(Map.of("/archive/files/{context}/{id}", List.of(ref.id())), Map.of(), List.of(), List.of(ClosedCase.number(ref)));
  }
}
