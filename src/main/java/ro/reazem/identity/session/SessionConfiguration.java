package ro.reazem.identity.session;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.convert.ConversionService;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;

/** Keeps sessions in the database; they end after a time without requests, half an hour unless configured otherwise. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "identity.session", cleanupCron = Scheduled.CRON_DISABLED)
class SessionConfiguration {

  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionLength(
      @Value("${server.servlet.session.timeout:30m}") Duration idle) {
    var postgres = new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    return sessions -> {
      postgres.customize(sessions);
      // a use may be noted that much late, and nobody is signed out earlier than told
      sessions.setDefaultMaxInactiveInterval(idle.plus(CalmSessions.between(idle)));
    };
  }

  @Bean
  @Primary
  FindByIndexNameSessionRepository<?> calmSessions(JdbcIndexedSessionRepository sessions,
      @Value("${server.servlet.session.timeout:30m}") Duration idle) {
    return new CalmSessions<>(sessions, CalmSessions.between(idle));
  }

  @Bean
  HttpSessionIdResolver sessionAskedOnce() {
    return new SessionAskedOnce(sessionCookie());
  }

  /** The flag Secure follows the request, so that the product also runs on a fresh machine without a certificate. */
  private static CookieSerializer sessionCookie() {
    var cookie = new DefaultCookieSerializer();
    cookie.setCookieName("reazem");
    cookie.setUseHttpOnlyCookie(true);
    cookie.setSameSite("Lax");
    return cookie;
  }

  @Bean
  ConversionService springSessionConversionService() {
    return SessionValues.conversion(getClass().getClassLoader());
  }
}
