package ro.reazem.platform.start;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import ro.reazem.platform.database.EmbeddedConnection;
import ro.reazem.platform.database.EmbeddedDatabase;

/**
 * The database for a command: the one the settings name, or the one that comes with the product, which is joined when the application
 * runs on it and else started for the command. Not a configuration of the application itself, which would find it by scanning.
 */
@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
class CommandConnection {

  @Bean
  @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none that anybody would set")
  EmbeddedDatabase.Joined joinedDatabase(@Value("${reazem.database.directory}") Path folder) {
    return EmbeddedDatabase.join(folder);
  }

  @Bean
  @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none that anybody would set")
  JdbcConnectionDetails joinedConnection(EmbeddedDatabase.Joined database) {
    return new EmbeddedConnection(database.url(), database.user());
  }
}
