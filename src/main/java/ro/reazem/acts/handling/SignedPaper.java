package ro.reazem.acts.handling;

import java.util.Objects;
import org.springframework.stereotype.Component;
import ro.reazem.acts.act.CaseAct;
import ro.reazem.acts.paper.ActPapers;
import ro.reazem.platform.acts.ActFile;
import ro.reazem.platform.acts.ActId;
import ro.reazem.platform.acts.Acts;

/** The paper of a signed act: rendered the first time it is asked for from what was frozen, and the same bytes ever after. */
@Component
public class SignedPaper {

  private final Acts register;
  private final ActPapers papers;

  SignedPaper(Acts register, ActPapers papers) {
    this.register = register;
    this.papers = papers;
  }

  public ActFile of(CaseAct act) {
    var signature = Objects.requireNonNull(act.signature());
    var content = Objects.requireNonNull(act.content());
    return register.file(new ActId(signature.issuedId()), () -> papers.signed(content, signature.cited(), signature.signatoryName()).bytes());
  }
}
