package ro.reazem.financialaid.indexation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.calculation.CalculatedFacts;
import ro.reazem.financialaid.scheme.Assessment;
import ro.reazem.financialaid.scheme.vmi.MinimumInclusionIncome;
import ro.reazem.financialaid.scheme.vmi.VmiRates;
import ro.reazem.kernel.RuleViolated;

/** An indexation in numbers alone: its sums, how far it is, and the steps of one calculation that was handed out. */
@Component
class IndexationFigures {

  private final JdbcClient jdbc;
  private final Indexations indexations;

  IndexationFigures(JdbcClient jdbc, Indexations indexations) {
    this.jdbc = jdbc;
    this.indexations = indexations;
  }

  IndexationSums sums(UUID id) {
    return new IndexationSums(jdbc.sql("select outcome, step, outlier, rights, old_gross, new_gross from financialaid.indexation_sum where indexation_id = :id")
        .param("id", id).query(IndexationSums.Sum.class).list());
  }

  /** How far the machine is; the database counts lines as they change. */
  IndexationRegister.Progress progress(UUID id) {
    return jdbc.sql("""
        select coalesce(sum(lines), 0) as calculated, coalesce(sum(lines) filter (where state = 'TO_APPLY'), 0) as to_apply,
          coalesce(sum(lines) filter (where state = 'APPLIED'), 0) as applied, coalesce(sum(lines) filter (where state = 'LEFT_OUT'), 0) as "left"
        from financialaid.indexation_count where indexation_id = :id""").param("id", id).query(IndexationRegister.Progress.class).single();
  }

  /** The figures changed since it was calculated. */
  boolean stale(UUID id) {
    return indexations.find(id).filter(one -> !indexations.fresh(one)).isPresent();
  }

  /** The calculation of a right, with all its steps; nothing where it has none, or the figures changed since. */
  Optional<Assessment> steps(UUID id, UUID right) {
    return indexations.find(id).filter(indexations::fresh).flatMap(one -> jdbc.sql("""
        select facts::text from financialaid.calculated_facts where entitlement_id = :right and facts is not null""").param("right", right).query(String.class)
        .optional().flatMap(facts -> assessed(one, facts)));
  }

  private Optional<Assessment> assessed(Indexation of, String facts) {
    try {
      return Optional.of(MinimumInclusionIncome.assess(CalculatedFacts.in(facts, of.from()), VmiRates.of(indexations.law(of))));
    } catch (RuleViolated incomplete) {
      return Optional.empty();
    }
  }

  List<IndexationPart.Tab> parts(IndexationSums sums, IndexationRegister.Progress progress) {
    return java.util.Arrays.stream(IndexationPart.values()).map(part -> new IndexationPart.Tab(part, switch (part) {
      case OUTLIERS -> sums.outliers();
      case LEFT -> progress.left();
      default -> sums.of(Outcome.valueOf(part.name()));
    })).filter(one -> one.count() > 0).toList();
  }
}
