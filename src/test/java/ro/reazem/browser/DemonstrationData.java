package ro.reazem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import ro.reazem.platform.database.EmbeddedDatabase;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.testing.TestDatabase;

/** Lets the demonstration believe that it runs on the database that comes with the product. */
@TestConfiguration(proxyBeanMethods = false)
class DemonstrationData {

  /** Not closed with the context: the other tests go on using the server. */
  @Bean(destroyMethod = "")
  EmbeddedDatabase demonstrationDatabase() {
    return TestDatabase.server();
  }

  /** Looked at with every page, so that the browser keeps it like a script of the pages. */
  @Bean
  RouterFunction<ServerResponse> axe() {
    return RouterFunctions.resources(request -> request.path().equals(Inspection.AXE) ? Optional.of(new ClassPathResource("axe.min.js"))
        : Optional.empty(), (script, headers) -> headers.setCacheControl("max-age=3600"));
  }

  @Bean
  static StatementCount statementCount() {
    return new StatementCount();
  }

  @Bean
  Told told(JdbcClient jdbc, DemoMode demo) {
    return new Told(jdbc, demo);
  }

  /** Waits until every module has heard of the demonstration's data, of which nothing is missing. */
  static final class Told {

    private final JdbcClient jdbc;
    private final DemoMode demo;

    Told(JdbcClient jdbc, DemoMode demo) {
      this.jdbc = jdbc;
      this.demo = demo;
    }

    void wholly() {
      assertThat(demo.missing()).as("What the demonstration could not enter; the log tells why").isEmpty();
      for (int tries = 0; tries < 600 && outstanding() > 0; tries++) {
        pause();
      }
    }

    private long outstanding() {
      return jdbc.sql("select count(*) from events.event_publication where completion_date is null").query(Long.class)
          .single();
    }

    private static void pause() {
      try {
        Thread.sleep(100);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
