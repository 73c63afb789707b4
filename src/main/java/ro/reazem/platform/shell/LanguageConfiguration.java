package ro.reazem.platform.shell;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Romanian unless the reader chose English; the choice stays in the browser. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration implements WebMvcConfigurer {

  private static final Locale ROMANIAN = Locale.of("ro");
  private static final List<Locale> OFFERED = List.of(ROMANIAN, Locale.ENGLISH);

  @Bean
  LocaleResolver localeResolver() {
    var resolver = new CookieLocaleResolver("reazem-lang") {
      @Override
      protected @Nullable Locale parseLocaleValue(String value) {
        return offered(value);
      }
    };
    resolver.setDefaultLocale(ROMANIAN);
    resolver.setRejectInvalidCookies(false);
    resolver.setCookieMaxAge(Duration.ofDays(365));
    resolver.setCookieHttpOnly(true);
    resolver.setCookieSameSite("Lax");
    return resolver;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    var change = new LocaleChangeInterceptor() {
      @Override
      protected @Nullable Locale parseLocaleValue(String value) {
        var locale = offered(value);
        if (locale == null) {
          throw new IllegalArgumentException("Not a language of the screens");
        }
        return locale;
      }
    };
    change.setParamName("lang");
    change.setIgnoreInvalidLocale(true);
    change.setHttpMethods("GET");
    registry.addInterceptor(change);
  }

  private static @Nullable Locale offered(String value) {
    return OFFERED.stream().filter(locale -> locale.getLanguage().equals(value)).findFirst().orElse(null);
  }
}
