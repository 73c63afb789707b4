package ro.reazem.financialaid.disposition;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.identified.PersonNumbers;
import ro.reazem.kernel.Cnp;
import ro.reazem.platform.acts.ActFile;
import ro.reazem.platform.acts.Acts;

/** The papers of issued dispositions, as the register of acts keeps them: made when first asked for, or ahead of that. */
@Component
public class IssuedPapers {

  private static final Logger LOG = LoggerFactory.getLogger(IssuedPapers.class);

  private final ObjectProvider<DispositionSource> source;
  private final DispositionPapers papers;
  private final DispositionTerms terms;
  private final PersonNumbers numbers;
  private final Acts acts;

  IssuedPapers(ObjectProvider<DispositionSource> source, DispositionPapers papers, DispositionTerms terms, PersonNumbers numbers, Acts acts) {
    this.source = source;
    this.papers = papers;
    this.terms = terms;
    this.numbers = numbers;
    this.acts = acts;
  }

  /** The paper of a disposition; of two who ask at once, one makes it. */
  ActFile file(DispositionSource.Issued issued) {
    return acts.file(issued.act(), () -> pdf(issued));
  }

  /**
   * Makes the papers of some decisions ready, on all processors; those that have one keep it. What cannot be set on paper now is told in the log and left to
   * whoever opens it.
   *
   * @return how many of them have a paper now
   */
  public int ready(Collection<UUID> decisions) {
    var all = source.stream().findFirst().map(one -> one.issued(decisions)).orElse(List.of());
    var there = acts.withFile(all.stream().map(DispositionSource.Issued::act).toList());
    return (int) all.parallelStream().filter(one -> there.contains(one.act()) || made(one)).count();
  }

  private boolean made(DispositionSource.Issued one) {
    try {
      var bytes = pdf(one);
      acts.file(one.act(), () -> bytes);
      return true;
    } catch (RuntimeException failed) {
      LOG.error("The paper of the decision {} cannot be made ahead", one.decision(), failed);
      return false;
    }
  }

  private byte[] pdf(DispositionSource.Issued issued) {
    var content = issued.content();
    var day = Objects.requireNonNull(content.number()).date();
    return papers.pdf(content, numbers.ofHolder(issued.decision()).map(Cnp::digits).orElseGet(() -> content.holder().masked()),
        terms.on(day, content.benefit()), day);
  }
}
