package ro.reazem.testing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import ro.reazem.ReazemApplication;

/** Points every Spring test at a fresh database, without an annotation that could be forgotten. */
class TestDatabaseCustomizerFactory implements ContextCustomizerFactory {

  /** Of a test that wants to see how the demonstration is entered. */
  private static final String EMPTY = "reazem.tests.database=empty";

  @Override
  public ContextCustomizer createContextCustomizer(Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
    return new FreshDatabase();
  }

  /** All are equal, so that tests of the same shape share one context. */
  private record FreshDatabase() implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
      var properties = List.of(configuration.getPropertySourceProperties());
      boolean empty = properties.contains(EMPTY) || properties.contains("reazem.demo=false");
      use(context, empty ? TestDatabase.freshUrl() : TestDatabase.urlWithDemonstration(TestDatabaseCustomizerFactory::enter));
    }
  }

  private static void use(ConfigurableApplicationContext context, String url) {
    context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", Map.of(
        "spring.datasource.url", url,
        "spring.datasource.username", "postgres",
        "spring.datasource.password", "postgres",
        "spring.datasource.hikari.maximum-pool-size", "6",
        "spring.task.execution.pool.core-size", "2",
        "spring.task.execution.pool.max-size", "2")));
    context.getBeanFactory().registerSingleton("embeddedDatabase", TestDatabase.server());
  }

  /** Enters the demonstration as the application does at its first start, and ends when every module has heard of it. */
  private static void enter(String url) {
    var application = new SpringApplication(ReazemApplication.class);
    application.addInitializers(context -> use(context, url));
    try (var context = application.run("--server.port=0")) {
      var jdbc = context.getBean(JdbcClient.class);
      Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> jdbc.sql("select count(*) from events.event_publication")
          .query(Long.class).single() == 0);
    }
  }
}
