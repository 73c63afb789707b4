package ro.reazem.platform.deadlines;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.parameters.ParameterKind;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.ParametersInForce;
import ro.reazem.platform.time.Term;

/**
 * The register of terms (registrul termenelor legale), kept as dated legal parameters: CODE of kind TERM is the term, and
 * beside it may stand CODE.END (MOVES or STAYS), CODE.EXTENSION (the longest extension, a term), CODE.EXTENSIONS (how many; one
 * when it is not said) and CODE.SILENCE (what follows by law when it passes, or NOTHING).
 */
@Component
public class TermRules {

  static final String EXTENSION = ".EXTENSION";
  static final String TIMES = ".EXTENSIONS";
  static final String END = ".END";
  static final String SILENCE = ".SILENCE";
  private static final String STAYS = "STAYS";
  private static final String NOTHING = "NOTHING";
  private static final LegalBasis OWN = new LegalBasis("regula instituției", "");

  private final LegalParameters parameters;

  TermRules(LegalParameters parameters) {
    this.parameters = parameters;
  }

  /** @throws RuleViolated when there is no such term or the institution has yet to set it; the message says where */
  public TermRule on(LocalDate day, String code) {
    var law = parameters.on(day);
    RuleViolated.require(law.parameter(code).filter(one -> one.kind() == ParameterKind.TERM).isPresent(), "platform.deadline.noSuchTerm", code);
    return rule(law, law.value(code));
  }

  /** The term, or nothing while the institution has not set it. */
  public Optional<TermRule> find(LocalDate day, String code) {
    var law = parameters.on(day);
    return law.find(code).map(value -> rule(law, value));
  }

  static TermRule rule(ParametersInForce law, ParameterValue value) {
    var code = value.code();
    var term = Term.parse(value.value());
    boolean stays = law.find(code + END).filter(end -> end.value().equals(STAYS)).isPresent();
    return new TermRule(code, value.id(), term, basis(value), value.standing(), !stays && term.unit() != Term.Unit.HOURS,
        extension(law, code), silence(law, code));
  }

  private static TermRule.@Nullable Extension extension(ParametersInForce law, String code) {
    return law.find(code + EXTENSION).map(value -> new TermRule.Extension(Term.parse(value.value()),
        law.find(code + TIMES).isPresent() ? law.whole(code + TIMES) : 1, basis(value))).orElse(null);
  }

  private static TermRule.@Nullable Silence silence(ParametersInForce law, String code) {
    return law.find(code + SILENCE).filter(value -> !value.value().equals(NOTHING))
        .map(value -> new TermRule.Silence(value.value(), basis(value))).orElse(null);
  }

  private static LegalBasis basis(ParameterValue value) {
    var basis = value.basis();
    return basis == null ? OWN : basis;
  }
}
