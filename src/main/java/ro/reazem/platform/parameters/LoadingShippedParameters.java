package ro.reazem.platform.parameters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the parameters that the product ships into the database at start, before the first page is served. What is there
 * stays as it is, so that a second start, a second node or a value entered by the institution loses nothing.
 */
@Component
class LoadingShippedParameters implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(LoadingShippedParameters.class);

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  LoadingShippedParameters(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void afterSingletonsInstantiated() {
    load(ParameterSeed.of(shipped()));
  }

  /** The contexts that ship a file, in the order of their names. */
  private static String[] shipped() {
    try {
      return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:parameters/*.csv"))
          .map(file -> String.valueOf(file.getFilename())).filter(name -> !name.endsWith(".values.csv"))
          .map(name -> name.substring(0, name.indexOf('.'))).distinct().sorted().toArray(String[]::new);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  void load(ParameterSeed seed) {
    transaction.executeWithoutResult(status -> {
      var known = new HashSet<>(jdbc.sql("select code from platform.parameter").query(String.class).list());
      seed.parameters().stream().filter(parameter -> !known.contains(parameter.code())).forEach(this::add);
      var versions = new HashSet<>(jdbc.sql("select id::text from platform.parameter_value").query(String.class).list());
      seed.values().stream().filter(value -> !versions.contains(value.id().toString())).forEach(this::add);
    });
  }

  private void add(Parameter parameter) {
    jdbc.sql("""
        insert into platform.parameter (code, context, family, kind, unit, choices, title_ro, title_en)
        values (:code, :context, :family, :kind, :unit, :choices, :titleRo, :titleEn) on conflict do nothing""")
        .param("code", parameter.code()).param("context", parameter.context()).param("family", parameter.family())
        .param("kind", parameter.kind().name()).param("unit", parameter.unit())
        .param("choices", String.join(" ", parameter.choices())).param("titleRo", parameter.titleRo())
        .param("titleEn", parameter.titleEn()).update();
  }

  private void add(ParameterValue value) {
    var basis = value.basis();
    int added = jdbc.sql("""
        insert into platform.parameter_value (id, code, value, valid_from, valid_to, act, article, source, standing,
          entered_at, version)
        values (:id, :code, :value, :from, :to, :act, :article, :source, :standing, :at, 0) on conflict do nothing""")
        .param("id", value.id()).param("code", value.code()).param("value", value.value())
        .param("from", value.valid().from()).param("to", value.valid().to())
        .param("act", basis == null ? "" : basis.act()).param("article", basis == null ? "" : basis.article())
        .param("source", value.source()).param("standing", value.standing().name())
        .param("at", Timestamp.from(clock.instant())).update();
    if (added == 0) {
      LOG.info("The shipped value of {} from {} is left out: the institution has one of its own", value.code(),
          value.valid().from());
    }
  }
}
