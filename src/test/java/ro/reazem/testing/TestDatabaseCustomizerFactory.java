package ro.reazem.testing;

import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import ro.reazem.platform.database.EmbeddedDatabase;

/** Points every Spring test at a fresh database, without an annotation that could be forgotten. */
class TestDatabaseCustomizerFactory implements ContextCustomizerFactory {

  @Override
  public ContextCustomizer createContextCustomizer(Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
    return new FreshDatabase();
  }

  /** All are equal, so that tests of the same shape share one context. */
  private record FreshDatabase() implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
      boolean empty = List.of(configuration.getPropertySourceProperties()).contains("reazem.demo=false");
      use(context, TestDatabase.server(), empty ? TestDatabase.freshUrl() : TestDatabase.urlWithDemonstration());
    }
  }

  static void use(ConfigurableApplicationContext context, EmbeddedDatabase server, String url) {
    context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", Map.of(
        "spring.datasource.url", url,
        "spring.datasource.username", "postgres",
        "spring.datasource.password", "postgres",
        "spring.datasource.hikari.maximum-pool-size", "6",
        // whoever looks at it draws it; in the background it would be drawn again for every context
        "reazem.documentation.after-start", "1d",
        "spring.task.execution.pool.core-size", "2",
        "spring.task.execution.pool.max-size", "2")));
    context.getBeanFactory().registerSingleton("embeddedDatabase", server);
  }
}
